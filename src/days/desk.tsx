// Feedback days at the desk: all of them, and one with what is to be done with it.
import { Hono } from 'hono'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { dayPath } from '../day-paths.ts'
import { maySeeDays } from '../staff/day-duties.ts'
import { actorOf } from '../staff/guard.ts'
import { dayOf } from '../text/dates.ts'
import type { Context } from '../web/context.ts'
import { page } from '../web/respond.tsx'
import { askedDay } from './asked-day.ts'
import { stateOf } from './day.ts'
import { allDays } from './days.sql.ts'
import { kitRoutes } from './kit/desk.tsx'
import { FeedbackDayPage } from './pages/day.tsx'
import { DaysPage } from './pages/list.tsx'
import { stopsOf } from './parts.sql.ts'

export function dayDeskRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())
  routes.route('/', kitRoutes(context))

  routes.get(desk.days, async (c) => {
    const actor = actorOf(c)
    if (!maySeeDays(actor)) return c.notFound()
    const days = (await allDays(db)).map((day) => ({ day, state: stateOf(day, today()) }))
    return page(c, <DaysPage frame={await deskFrame(context, actor.language, desk.days)} mayPlan={actor.roles.some(({ role }) => role === 'coordinator' || role === 'supervisor')} {...{ actor, days }} />)
  })

  routes.get(desk.day, async (c) => {
    const actor = actorOf(c)
    const asked = await askedDay(db, c.req.param('id'), { actor, today: today(), to: 'see' })
    if (!asked) return c.notFound()
    return page(c, <FeedbackDayPage frame={await deskFrame(context, actor.language, dayPath(asked.day.id))} actor={actor} stops={await stopsOf(db, asked.day.id)} {...asked} />)
  })

  return routes
}
