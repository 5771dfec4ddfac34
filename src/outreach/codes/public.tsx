// A code opened from its picture or its address, and the page on which one types it. Both keep nothing of who opens it: no cookie, no row
// (openings.ts), and no budget, since a code is no secret to be guessed.
import { Hono, type Context as HonoContext } from 'hono'
import { publicFrame } from '../../frame.ts'
import { pattern, shortAddress, to } from '../../paths.ts'
import { readShortCode } from '../../privacy/short-code.ts'
import { readSlipCode } from '../../privacy/slip-code.ts'
import { readDraftCode } from '../../privacy/survey-draft.ts'
import { dayOf } from '../../text/dates.ts'
import { languages, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import { preferred } from '../../web/language-of.ts'
import { page } from '../../web/respond.tsx'
import { leadsTo } from './code.ts'
import { findCode } from './codes.sql.ts'
import { isRead, noteOpening } from './openings.ts'
import { TypeCodePage } from './pages/type-code.tsx'

/** So much of what was typed comes back. */
const longestTyped = 60

export function codeRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  // A telephone may begin what is typed with a capital.
  for (const path of [shortAddress, shortAddress.toUpperCase()]) {
    routes.get(path, (c) => lead(c, to('code', speaks(c))))
    routes.get(`${path}/:code`, async (c) => {
      const typed = c.req.param('code')
      return await opened(c, typed, speaks(c)) ?? show(c, speaks(c), typed, 404)
    })
  }

  for (const language of languages) {
    routes.get(pattern('code', language), (c) => show(c, language, '', 200))
    routes.post(pattern('code', language), async (c) => {
      const typed = (await readForm(c)).text('code')
      // Words are of a survey. The form goes along, and no address has what was typed.
      if (readSlipCode(typed) !== null || readDraftCode(typed) !== null) return c.redirect(to('surveys', language), 307)
      return await opened(c, typed, language) ?? show(c, language, typed, 422)
    })
  }

  /** Null: there is no such code. `language`: where the code has none of its own. */
  async function opened(c: HonoContext, typed: string, language: Language): Promise<Response | null> {
    const read = readShortCode(typed)
    const code = read && await findCode(db, read)
    if (!code) return null
    if (isRead({ method: c.req.raw.method, purpose: c.req.header('sec-purpose') ?? c.req.header('purpose') ?? '', shownIn: c.req.header('sec-fetch-dest') ?? '' })) noteOpening(context.codesOpened, code.code, dayOf(context.now()))
    const { page: name, parameters, query, ended } = leadsTo(code, dayOf(context.now()))
    return lead(c, to(name, code.language ?? language, parameters, { ...query, ...(ended && { ended: 'yes' }) }))
  }

  async function show(c: HonoContext, language: Language, typed: string, status: 200 | 404 | 422): Promise<Response> {
    const { codes } = texts[language]
    const problems = status === 200 ? [] : [{ field: 'code', text: typed ? codes.unknown : codes.missing }]
    return page(c, <TypeCodePage frame={await publicFrame(context, language, 'code')} typed={typed.slice(0, longestTyped)} problems={problems} />, status)
  }

  return routes
}

const speaks = (c: HonoContext): Language => {
  c.header('Vary', 'Accept-Language')
  return preferred(c.req.header('accept-language') ?? '')
}

/** From a form by GET (303), so that going back does not send it again. */
function lead(c: HonoContext, address: string): Response {
  c.header('Cache-Control', 'no-store')
  c.header('Referrer-Policy', 'no-referrer')
  return c.redirect(address, c.req.method === 'POST' ? 303 : 302)
}
