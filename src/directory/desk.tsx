// The desk's side of the directory: the overview for all staff, the forms for those who may edit.
import { Hono } from 'hono'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { actorOf } from '../staff/guard.ts'
import { mayEditDirectory, maySeeDirectory } from '../staff/duties.ts'
import { dayOf } from '../text/dates.ts'
import type { Context } from '../web/context.ts'
import { page } from '../web/respond.tsx'
import { choices } from './choices.sql.ts'
import { addressBookRoutes } from './address-book.tsx'
import { hoursRoutes } from './hours/desk.tsx'
import { intervalRoutes } from './intervals.tsx'
import { firstStepRoutes } from './begin/begin.tsx'
import { askedRoutes } from './asked/desk.tsx'
import { findingRoutes } from './finding.tsx'
import { fewestRoutes } from './fewest.tsx'
import { organisationRoutes } from './organisation.tsx'
import { destinations, endedThings, unitRows } from './overview.sql.ts'
import { OverviewPage } from './pages/overview.tsx'
import { questionRoutes } from './questions.tsx'
import { rehearsalRoutes } from './rehearsal/desk.tsx'
import { serviceLines } from './services.sql.ts'
import { thingRoutes } from './things.tsx'
import { ptvRoutes } from './ptv/desk.tsx'
import { unreached } from './unreached.sql.ts'
import { volumeRoutes } from './volumes/desk.tsx'
import { countStaleOf } from './upkeep/entries.sql.ts'
import { staleSince } from './upkeep/stale.ts'
import { upkeepRoutes } from './upkeep/desk.tsx'
import { whoRoutes } from './who/desk.tsx'

export function directoryDeskRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  routes.get(desk.directory, async (c) => {
    const actor = actorOf(c)
    if (!maySeeDirectory(actor)) return c.notFound()
    const today = dayOf(context.now())
    const overview = {
      lines: await serviceLines(db, today),
      destinations: await destinations(db, today),
      units: await unitRows(db, today),
      ended: await endedThings(db, today),
      choices: await choices(db, today),
      unreached: await unreached(db, today),
      owned: await countStaleOf(db, actor.personId, { since: staleSince(today), today }),
    }
    const frame = await deskFrame(context, actor.language, desk.directory)
    const saved = c.req.query('saved') === 'yes'
    return page(c, <OverviewPage {...{ frame, actor, saved, overview }} mayEdit={mayEditDirectory(actor)} />)
  })

  return routes
    .route('/', thingRoutes(context))
    .route('/', questionRoutes(context))
    .route('/', askedRoutes(context))
    .route('/', organisationRoutes(context))
    .route('/', fewestRoutes(context))
    .route('/', rehearsalRoutes(context))
    .route('/', intervalRoutes(context))
    .route('/', addressBookRoutes(context))
    .route('/', whoRoutes(context))
    .route('/', hoursRoutes(context))
    .route('/', findingRoutes(context))
    .route('/', firstStepRoutes(context))
    .route('/', ptvRoutes(context))
    .route('/', volumeRoutes(context))
    .route('/', upkeepRoutes(context))
}
