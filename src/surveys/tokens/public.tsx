// The public pages of slips: where the words of one are typed or come from its picture, and how an answer stays apart from it.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { publicFrame } from '../../frame.ts'
import { pattern, to } from '../../paths.ts'
import { dayOf } from '../../text/dates.ts'
import { languages, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { clientAddress } from '../../web/client-address.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import { preferred } from '../../web/language-of.ts'
import { page } from '../../web/respond.tsx'
import { tryWords, wordsWereRight } from '../answering/within.ts'
import { surveyOfSlip } from '../open-survey.ts'
import { slipAddress } from '../slips/slip-paper.ts'
import type { SlipProblem } from '../slips/use-slip.ts'
import { slipField } from './fields.ts'
import { ExplainedPage } from './pages/explained.tsx'
import { SlipFoundPage, SlipPage, type FoundSlip } from './pages/slip.tsx'
import { nameOf } from './place-name.sql.ts'
import { keysOfRounds } from './tokens.sql.ts'

/** So many rounds are shown with their keys: who compares one has the slip in their hand, or had it not long ago. */
const mostKeys = 100

export function tokenPublicRoutes(context: Context): Hono {
  const { db, keys, settings } = context
  const routes = new Hono()

  // Typed from paper: what stands behind the # goes along in the browser, and is sent to nobody.
  for (const path of [slipAddress, slipAddress.toUpperCase()]) {
    routes.get(path, (c) => {
      c.header('Vary', 'Accept-Language')
      c.header('Cache-Control', 'no-store')
      return c.redirect(to('surveySlip', preferred(c.req.header('accept-language') ?? '')), 302)
    })
  }

  for (const language of languages) {
    routes.get(pattern('surveyPromise', language), async (c) =>
      page(c, <ExplainedPage frame={await publicFrame(context, language, 'surveyPromise')} keys={await keysOfRounds(db, mostKeys)} />))

    routes.get(pattern('surveySlip', language), async (c) => page(c, <SlipPage frame={await publicFrame(context, language, 'surveySlip')} problems={[]} />))

    // Without a script: whether the slip is good, and on to its survey with the words.
    routes.post(pattern('surveySlip', language), async (c) => {
      const typed = (await readForm(c)).text(slipField).slice(0, 200)
      const found = typed ? await find(c, typed, language) : 'missing'
      const frame = await publicFrame(context, language, 'surveySlip')
      if (typeof found !== 'string') return page(c, <SlipFoundPage frame={frame} slip={found} typed={typed} />)
      const { slip } = texts[language].surveyTokens
      return page(c, <SlipPage frame={frame} problems={[{ field: slipField, text: found === 'missing' ? slip.missing : slip.said[found] }]} />, found === 'busy' ? 429 : 422)
    })
  }

  /** What a slip is of. Guesses are paid for, and a good slip is not. */
  async function find(c: HonoContext, typed: string, language: Language): Promise<FoundSlip | SlipProblem | 'closed' | 'busy'> {
    const now = context.now()
    const address = clientAddress(c, settings)
    if (!(await tryWords(context, address))) {
      c.header('Retry-After', '600')
      return 'busy'
    }
    const is = await transact(db, (tx) => surveyOfSlip(tx, keys, typed, dayOf(now)))
    if (!is.ok) return is.why
    await wordsWereRight(context, address)
    return { surveyId: is.surveyId, survey: is.name, place: await nameOf(db, is.place) ?? { [language]: texts[language].surveyTokens.slip.whole, fi: texts.fi.surveyTokens.slip.whole } }
  }

  return routes
}
