// The public page on which somebody reports a published piece. Nobody is asked who they are, and of whoever sends nothing is kept but a mark for the budget.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../../db/db.ts'
import { publicFrame } from '../../../frame.ts'
import { pattern, to } from '../../../paths.ts'
import { spend } from '../../../privacy/budget.sql.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { languages, type Language } from '../../../text/language.ts'
import { texts } from '../../../text/texts.ts'
import { clientAddress } from '../../../web/client-address.ts'
import type { Context } from '../../../web/context.ts'
import { readForm, type Form } from '../../../web/form.ts'
import type { Problem } from '../../../web/page.ts'
import { page } from '../../../web/respond.tsx'
import { hasLetters, tooLong } from '../../draft.ts'
import { NoLongerPage } from '../pages/published.tsx'
import { findPublished } from '../published.sql.ts'
import { ReportPage } from './pages/report.tsx'
import { report } from './report.ts'
import { longestReport, reportReasons } from './reported.ts'

export function reportRoutes(context: Context): Hono {
  const { db, keys, settings } = context
  const routes = new Hono()
  for (const language of languages) {
    routes.get(pattern('publishedReport', language), (c) => show(c, {}))

    routes.post(pattern('publishedReport', language), async (c) => {
      const form = await readForm(c)
      const item = c.req.param('item') ?? ''
      const [reason, text] = [reportReasons.find((one) => one === form.text('reason')), form.text('text').trim()]
      const problems = problemsIn({ reason, text }, language)
      if (problems.length || !reason) return show(c, { form, problems, status: 422 })
      if (typeof (await findPublished(db, item)) !== 'object') return show(c, {})
      const budget = { name: 'piece-report', subject: clientAddress(c, settings), limit: settings.BUDGET_PIECE_REPORTS_PER_TEN_MINUTES, windowSeconds: 600, now: context.now() }
      if (!(await spend(db, keys, budget))) {
        c.header('Retry-After', '600')
        return show(c, { form, problems: [{ field: 'text', text: texts[language].pieceReports.problems.busy }], status: 429 })
      }
      const outcome = await transact(db, (tx) => report(tx, { item, reason, text: hasLetters(text) ? text : '' }, { now: context.now(), keys }))
      return outcome === 'gone' ? show(c, {}) : c.redirect(to('publishedItem', language, { item }, { said: 'reported' }), 303)
    })

    const show = async (c: HonoContext, { form, problems = [], status = 200 }: { form?: Form; problems?: Problem[]; status?: 200 | 422 | 429 }): Promise<Response> => {
      const item = c.req.param('item') ?? ''
      const found = await findPublished(db, item)
      if (!found) return c.notFound() as Response
      const frame = await publicFrame(context, language, 'publishedReport', { item })
      if (found === 'gone') return page(c, <NoLongerPage frame={frame} />, 410)
      return page(c, <ReportPage {...{ frame, problems }} item={found} values={{ reason: form?.text('reason') ?? '', text: form?.text('text') ?? '' }} />, status)
    }
  }
  return routes
}

function problemsIn({ reason, text }: { reason: string | undefined; text: string }, language: Language): Problem[] {
  const { problems: words } = texts[language].pieceReports
  const problems: Problem[] = []
  if (!reason) problems.push({ field: 'reason', text: words.reason })
  // Of the others the choice says enough.
  if (reason === 'other' && !hasLetters(text)) problems.push({ field: 'text', text: words.text })
  if (tooLong(text, longestReport)) problems.push({ field: 'text', text: fill(words.tooLong, { limit: inFigures(longestReport, language) }) })
  return problems
}
