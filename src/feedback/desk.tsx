// The desk's side of feedback: the lists that a working day begins with, and the pages of cases.
import { Hono, type Context as HonoContext } from 'hono'
import { councilWaiting } from '../council/changes/waiting.ts'
import { organisationText } from '../directory/organisation-texts.ts'
import { organisation } from '../directory/organisation.sql.ts'
import { countStaleOf } from '../directory/upkeep/entries.sql.ts'
import { staleSince } from '../directory/upkeep/stale.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { owedBy } from '../reports/monitoring/remind.ts'
import { handOf, has, readsFeedback, shownAs } from '../staff/actor.ts'
import { homeOf } from '../staff/access/home.ts'
import { mayStandInFor } from '../staff/acting/stand-in.ts'
import { deputyNews } from '../staff/acting/tell-of-alone.ts'
import { actorOf } from '../staff/guard.ts'
import { mayNarrowCases, maySeeBursts } from '../staff/duties.ts'
import { waitsFor } from '../staff/second-look/routes.tsx'
import { dayOf, daysAfter } from '../text/dates.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { page } from '../web/respond.tsx'
import { asidesByUnit } from './aside/aside.sql.ts'
import { attachmentRoutes } from './attachments/desk-routes.tsx'
import { countOpenBursts } from './bursts/bursts.sql.ts'
import { burstRoutes } from './bursts/desk.tsx'
import { caseRoutes } from './case-routes.tsx'
import { isNarrow, mostListed } from './filter.ts'
import { severalRoutes } from './finding/several-routes.tsx'
import { searchRoutes } from './finding/search-routes.tsx'
import { handlersToChoose } from './finding/choices.sql.ts'
import { choicesFor, chosenOf } from './finding/narrowing.ts'
import { savedViewRoutes } from './finding/saved-view-routes.tsx'
import { viewsOf } from './finding/saved-views.sql.ts'
import { formRunRoutes } from './forms/desk.tsx'
import { handOverRoutes } from './handover/desk.tsx'
import { countCases, countErased, countFiltered, listCases, pageSize, views, type View } from './lists.sql.ts'
import type { Narrowing } from './pages/case-filter.tsx'
import { CasesPage } from './pages/cases.tsx'
import { announcedDrill } from './response-test/response-test.sql.ts'
import { letterRoutes } from './spoken/letter.tsx'
import { changeWayRoutes } from './spoken/change-way.tsx'
import { readOutRoutes } from './spoken/read-out.tsx'
import { writeDownRoutes } from './spoken/write-down.tsx'
import { writtenDownRoutes } from './spoken/written-down.tsx'
import { ownUnits, seerOf, type Seer } from './sight.sql.ts'

export function feedbackDeskRoutes(context: Context): Hono {
  const { db } = context
  const app = new Hono()

  app.get(desk.home, (c) => c.redirect(homeOf(actorOf(c)), 303))

  // Whoever reads no feedback has nothing to look for, to keep or to give on; the list itself tells them why.
  for (const path of [desk.search, desk.savedViews, `${desk.savedViews}/*`, desk.several]) {
    app.use(path, (c, next) => (readsFeedback(actorOf(c)) ? next() : Promise.resolve(c.notFound())))
  }

  app.get(desk.cases, async (c) => {
    const actor = await seerOf(db, actorOf(c))
    const now = context.now()
    const asked = c.req.query('view') as View
    const view = views.includes(asked) ? asked : 'mine'
    const counts = await countCases(db, actor, dayOf(now))
    const narrowing = mayNarrowCases(actor) ? await narrowed(context, c, actor, view, counts[view]) : null
    const pages = Math.max(1, Math.ceil(Math.min(mostListed, narrowing?.found ?? counts[view]) / pageSize))
    const number = Math.min(pages, Math.max(1, Number.parseInt(c.req.query('page') ?? '1', 10) || 1))
    return page(c, (
      <CasesPage
        frame={await deskFrame(context, actor.language, desk.cases)} actor={shownAs(actor)} view={view} counts={counts} now={now}
        cases={await listCases(db, actor, view, number, dayOf(now), narrowing ?? {})} page={number} narrowing={narrowing} drill={await announcedDrill(db, dayOf(now))} pages={pages} reads={readsFeedback(actor)}
        shownViews={views.filter((each) => (each === 'unit' ? ownUnits(actor).length > 0 : each !== 'set-aside' || view === each || counts[each] > 0))} saved={await viewsOf(db, handOf(actor))}
        handlers={actor.roles.some(({ role }) => role === 'coordinator') ? await handlersToChoose(db, dayOf(now)) : []} done={c.req.query('done') ?? ''}
        absent={actor.deputy ? [] : await mayStandInFor(db, actor, dayOf(now))} news={await deputyNews(db, actor, dayOf(now))}
        ofUnits={view === 'set-aside' && has(actor, 'coordinator') ? await asidesByUnit(db, actor, daysAfter(dayOf(now), -asideDays)) : []}
        bursts={maySeeBursts(actor) ? await countOpenBursts(db) : 0}
        threatHelp={organisationText(await organisation(db), texts[actor.language], 'threatHelp', actor.language)}
        rolesWait={await waitsFor(db, actor, now)}
        reports={await owedBy(db, actor, dayOf(now))} councils={await councilWaiting(db, actor, dayOf(now))}
        owned={await countStaleOf(db, actor.personId, { since: staleSince(dayOf(now)), today: dayOf(now) })}
      />
    ))
  })

  app.route('/', writeDownRoutes(context))
  app.route('/', writtenDownRoutes(context))
  app.route('/', readOutRoutes(context))
  app.route('/', changeWayRoutes(context))
  app.route('/', letterRoutes(context))
  app.route('/', formRunRoutes(context))
  app.route('/', savedViewRoutes(context))
  app.route('/', severalRoutes(context))
  app.route('/', caseRoutes(context))
  app.route('/', attachmentRoutes(context))
  app.route('/', handOverRoutes(context))
  app.route('/', searchRoutes(context))
  app.route('/', burstRoutes(context))
  return app
}

/** So far back it is told by unit what was asked to be set aside. */
const asideDays = 365

/** How the address narrows a list down; nothing to narrow in an empty one. */
async function narrowed({ db, now }: Context, c: HonoContext, actor: Seer, view: View, listed: number): Promise<Narrowing | null> {
  const choices = await choicesFor(db, actor, dayOf(now()))
  if (!choices) return null
  const filter = chosenOf(c.req.query(), choices)
  return { ...choices, view, filter, found: isNarrow(filter) ? await countFiltered(db, actor, filter, choices.today, view) : listed, erased: view === 'all' ? await countErased(db, actor, filter, choices.today) : 0 }
}
