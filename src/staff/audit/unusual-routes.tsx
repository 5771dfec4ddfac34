// Unusual reading: what was found, the entries that it is about, and what came of it. Mounted by routes.tsx, which keeps out
// whoever may not read the audit.
import { Hono, type Context as HonoContext } from 'hono'
import { inOneStatement, transact } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { deskFrame } from '../../frame.ts'
import { desk, unusualPath } from '../../paths.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { listScopes } from '../grants.sql.ts'
import { actorOf } from '../guard.ts'
import { record } from './audit.sql.ts'
import { countEntries } from './count.sql.ts'
import { isDiary } from './diary.ts'
import { entriesOf } from './entries.sql.ts'
import { noFilter, type Filter } from './filter.ts'
import { UnusualPage, type Typed } from './pages/unusual-one.tsx'
import { UnusualListPage } from './pages/unusual.tsx'
import { settle } from './settle.ts'
import { daysBefore, outcomes } from './unusual.ts'
import { findUnusual, listUnusual } from './unusual.sql.ts'

/** More than anybody reads on a page. */
const mostEntries = 500
const mostListed = 200

export function unusualRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  routes.get(desk.unusual, async (c) =>
    page(c, <UnusualListPage frame={await frameOf(c, desk.unusual)} actor={actorOf(c)} found={await listUnusual(db, mostListed)} done={c.req.query('done') === 'settled'} />))

  routes.get(desk.unusualOne, (c) => show(c))

  routes.post(desk.unusualOne, async (c) => {
    const [id, form, actor] = [c.req.param('id'), await readForm(c), actorOf(c)]
    const typed = { outcome: form.text('outcome'), diary: form.text('diary') }
    const outcome = outcomes.find((each) => each === typed.outcome)
    const { problems: wrong, unusual: words } = (await frameOf(c, desk.unusual)).t.audit
    if (!isId(id)) return c.notFound()
    const problems: Problem[] = [
      ...(outcome ? [] : [{ field: 'outcome', text: wrong.outcome }]),
      ...(typed.diary && !isDiary(typed.diary) ? [{ field: 'diary', text: wrong.diary }] : []),
    ]
    if (problems.length || !outcome) return show(c, { problems, typed, status: 422 })
    const asked = { id, outcome, diary: typed.diary || null, version: form.text('version') }
    const done = await transact(db, (tx) => settle(tx, asked, { actor, now: context.now() }))
    if (done === 'not-found') return c.notFound()
    if (done === 'done') return c.redirect(`${desk.unusual}?done=settled`, 303)
    if (done === 'diary') return show(c, { problems: [{ field: 'diary', text: wrong.diary }], typed, status: 422 })
    const text = { own: words.own, settled: words.settledAlready, changed: words.changedMeanwhile }[done]
    return show(c, { problems: [{ field: 'outcome', text }], typed, status: 409 })
  })

  type Shown = { problems?: Problem[]; typed?: Typed; status?: 200 | 409 | 422 }

  async function show(c: HonoContext, { problems = [], typed, status = 200 }: Shown = {}): Promise<Response> {
    const id = c.req.param('id')
    const one = isId(id) ? await findUnusual(db, id) : null
    if (!one) return c.notFound()
    // What they looked up about somebody is an entry, here as in the list.
    await inOneStatement(db, (tx) => record(tx, { what: 'audit-read', by: actorOf(c), subjectId: one.personId, detail: { by: 'unusual' } }, context.now()))
    const filter: Filter = { ...noFilter, personId: one.personId, way: 'by', from: one.kind === 'over-weeks' ? daysAfter(one.day, 1 - daysBefore) : one.day, to: one.day, unusual: one.kind }
    const entries = await entriesOf(db, { filter, after: null, limit: mostEntries, order: 'oldest first' })
    const all = entries.length < mostEntries ? entries.length : await countEntries(db, filter)
    const scopes = await listScopes(db, dayOf(context.now()))
    return page(c, <UnusualPage {...{ one, entries, all, scopes, problems, filter }} typed={typed ?? null} frame={await frameOf(c, unusualPath(one.id))} actor={actorOf(c)} />, status)
  }

  const frameOf = (c: HonoContext, path: string) => deskFrame(context, actorOf(c).language, path)

  return routes
}
