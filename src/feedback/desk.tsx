// The desk's side of feedback: the lists that a working day begins with, and the pages of cases.
import { Hono, type Context as HonoContext } from 'hono'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { shownAs } from '../staff/actor.ts'
import { actorOf } from '../staff/guard.ts'
import { mayNarrowCases } from '../staff/roles.ts'
import { dayOf } from '../text/dates.ts'
import type { Context } from '../web/context.ts'
import { page } from '../web/respond.tsx'
import { caseRoutes } from './case-routes.tsx'
import { isNarrow, readFilter } from './filter.ts'
import { countCases, countFiltered, listCases, pageSize, views, type View } from './lists.sql.ts'
import { handOverRoutes } from './handover/desk.tsx'
import { allLines, firstDay } from './overview.sql.ts'
import type { Narrowing } from './pages/case-filter.tsx'
import { CasesPage } from './pages/cases.tsx'
import { announcedDrill } from './response-test/response-test.sql.ts'

export function feedbackDeskRoutes(context: Context): Hono {
  const { db } = context
  const app = new Hono()

  app.get(desk.home, (c) => c.redirect(desk.cases, 303))

  app.get(desk.cases, async (c) => {
    const actor = actorOf(c)
    const now = context.now()
    const asked = c.req.query('view') as View
    const view = views.includes(asked) ? asked : 'mine'
    const counts = await countCases(db, actor, dayOf(now))
    const narrowing = view === 'all' && mayNarrowCases(actor) ? await narrowed(context, c, counts.all) : null
    const pages = Math.max(1, Math.ceil((narrowing?.found ?? counts[view]) / pageSize))
    const number = Math.min(pages, Math.max(1, Number.parseInt(c.req.query('page') ?? '1', 10) || 1))
    return page(c, (
      <CasesPage
        frame={await deskFrame(context, actor.language, desk.cases)} actor={shownAs(actor)} view={view} counts={counts} now={now}
        cases={await listCases(db, actor, view, number, dayOf(now), narrowing ?? {})} page={number} narrowing={narrowing} drill={await announcedDrill(db, dayOf(now))} pages={pages} reads={actor.roles.some(({ role }) => role !== 'administrator')}
      />
    ))
  })

  app.route('/', caseRoutes(context))
  app.route('/', handOverRoutes(context))
  return app
}

/** How the address narrows the list of all down; nothing to narrow in an empty one. */
async function narrowed({ db, now }: Context, c: HonoContext, all: number): Promise<Narrowing | null> {
  const actor = actorOf(c)
  const today = dayOf(now())
  const first = await firstDay(db, actor)
  if (!first) return null
  const lines = await allLines(db, today)
  const filter = readFilter(c.req.query(), { lines: lines.map(({ id }) => id), today })
  return { filter, lines, firstDay: first, today, found: isNarrow(filter) ? await countFiltered(db, actor, filter, today) : all }
}
