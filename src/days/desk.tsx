// Feedback days at the desk: all of them, and one with what is to be done with it; and the waiting rooms, whose tablets are the same.
import { Hono } from 'hono'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { dayPath } from '../day-paths.ts'
import type { Log } from '../db/faults.ts'
import { maySeeDays } from '../staff/day-duties.ts'
import { actorOf } from '../staff/guard.ts'
import { dayOf } from '../text/dates.ts'
import type { Context } from '../web/context.ts'
import { pagedOf } from '../web/paged.ts'
import { page } from '../web/respond.tsx'
import { askedDay } from './asked-day.ts'
import { stateOf } from './day.ts'
import { countDays, listDays } from './days.sql.ts'
import { kitRoutes } from './kit/desk.tsx'
import { FeedbackDayPage } from './pages/day.tsx'
import { DaysPage } from './pages/list.tsx'
import { closingRoutes } from './closing/desk.tsx'
import { holdingRoutes } from './holding/desk.tsx'
import { paperRoutes } from './paper/desk.tsx'
import { dayPlanRoutes } from './planning/desk.tsx'
import { planOfDay } from './planning/for-day-page.ts'
import { stopsOf } from './parts.sql.ts'
import { wishesRoutes } from './wishes/desk.tsx'
import { roomDeskRoutes } from './rooms/desk.tsx'
import { tabletDeskRoutes } from './tablets/desk.tsx'
import { tabletsOfDay } from './tablets/of-day.tsx'
import { dayReportRoutes } from './report/desk.tsx'

const rowsOnPage = 25

export function dayDeskRoutes(context: Context, log: Log): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())
  routes.route('/', kitRoutes(context))

  routes.route('/', dayPlanRoutes(context))

  routes.get(desk.days, async (c) => {
    const actor = actorOf(c)
    if (!maySeeDays(actor)) return c.notFound()
    const paged = pagedOf(c.req.query('page'), await countDays(db), rowsOnPage)
    const days = (await listDays(db, paged)).map((day) => ({ day, state: stateOf(day, today()) }))
    return page(c, <DaysPage frame={await deskFrame(context, actor.language, desk.days)} mayPlan={actor.roles.some(({ role }) => role === 'coordinator' || role === 'supervisor')} thrown={c.req.query('done') === 'thrown'} {...{ actor, days, paged }} />)
  })

  routes.get(desk.day, async (c) => {
    const actor = actorOf(c)
    const asked = await askedDay(db, c.req.param('id'), { actor, today: today(), to: 'see' })
    if (!asked) return c.notFound()
    return page(c, <FeedbackDayPage frame={await deskFrame(context, actor.language, dayPath(asked.day.id))} actor={actor} stops={await stopsOf(db, asked.day.id)} plan={asked.mayHold ? await planOfDay(db, asked, today()) : null} {...asked} />)
  })

  routes.route('/', holdingRoutes(context))
  routes.route('/', paperRoutes(context))
  routes.route('/', closingRoutes(context))
  routes.route('/', wishesRoutes(context))
  routes.route('/', tabletDeskRoutes(context, { log }, tabletsOfDay(context)))
  routes.route('/', roomDeskRoutes(context, { log }))
  routes.route('/', dayReportRoutes(context))

  return routes
}
