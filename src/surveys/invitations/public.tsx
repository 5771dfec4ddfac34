// The page on which somebody says that they do not want to be asked again. To open it changes nothing, since what scans mail opens links.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { publicFrame } from '../../frame.ts'
import { pattern, to } from '../../paths.ts'
import { spend } from '../../privacy/budget.sql.ts'
import { languages, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { clientAddress } from '../../web/client-address.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import { page } from '../../web/respond.tsx'
import { RefusedPage, RefusePage } from './pages/refuse.tsx'
import { refuse } from './refuse.ts'

export function invitationPublicRoutes(context: Context): Hono {
  const { db, keys, settings } = context
  const routes = new Hono()
  for (const language of languages) {
    routes.get(pattern('noInvitations', language), async (c) =>
      (c.req.query('done') === 'yes' ? page(c, <RefusedPage frame={await publicFrame(context, language, 'noInvitations', {}, { done: 'yes' })} />) : show(c, language)))

    routes.post(pattern('noInvitations', language), async (c) => {
      const words = (await readForm(c)).text('words')
      const { refuse: t } = texts[language].surveyInvitations
      if (!words) return show(c, language, { why: t.missing, status: 422 })
      // Who tries words one after another is held off, as who tries receipts is.
      const budget = { name: 'no-invitations', subject: clientAddress(c, settings), limit: settings.BUDGET_RECEIPTS_PER_TEN_MINUTES, windowSeconds: 600, now: context.now() }
      if (!(await spend(db, keys, budget))) return show(c, language, { words, why: t.tooMany, status: 429 })
      const done = await transact(db, (tx) => refuse(tx, keys, words))
      return done === 'refused' ? c.redirect(to('noInvitations', language, {}, { done: 'yes' }), 303) : show(c, language, { words, why: t.unknown, status: 422 })
    })
  }

  async function show(c: HonoContext, language: Language, { words = '', why = '', status = 200 }: { words?: string; why?: string; status?: 200 | 422 | 429 } = {}): Promise<Response> {
    c.header('Cache-Control', 'no-store')
    return page(c, <RefusePage frame={await publicFrame(context, language, 'noInvitations')} words={words} problems={why ? [{ field: 'words', text: why }] : []} />, status)
  }

  return routes
}
