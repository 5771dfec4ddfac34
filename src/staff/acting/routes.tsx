// Working in the name of somebody absent: whom one stands in for, beginning and ending it.
import { Hono } from 'hono'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { dayOf } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import { page } from '../../web/respond.tsx'
import { actorOf, selfOf, sessionOf } from '../guard.ts'
import { mailGoesOut } from '../mail-goes-out.ts'
import { StandInPage } from './pages/stand-in.tsx'
import { endActing, mayStandInFor, standIn } from './stand-in.ts'

export function actingRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  routes.get(desk.standIn, async (c) => {
    const actor = actorOf(c)
    const absent = await mayStandInFor(db, selfOf(c), dayOf(context.now()))
    return page(c, <StandInPage frame={await deskFrame(context, actor.language, desk.standIn)} {...{ actor, absent }} late={c.req.query('done') === 'late'} />)
  })

  routes.post(desk.standIn, async (c) => {
    const personId = (await readForm(c)).text('person')
    const given = { personId, tells: mailGoesOut(context) }
    const outcome = await transact(db, (tx) => standIn(tx, given, { session: sessionOf(c), hand: selfOf(c), now: context.now() }))
    // The page may be of yesterday: they are back, or somebody else is their deputy now.
    return c.redirect(outcome === 'standing-in' ? desk.home : `${desk.standIn}?done=late`, 303)
  })

  routes.post(desk.standDown, async (c) => {
    // Also of a session that owes a second step, as it may because of the other.
    const { id, actor } = c.get('owingSession')?.session ?? sessionOf(c)
    // Pressed twice, or in one's own name already, it changes nothing.
    if (actor.deputy) await transact(db, (tx) => endActing(tx, { id, actingForId: actor.personId }, { hand: { ...actor, ...actor.deputy }, now: context.now() }))
    return c.redirect(desk.home, 303)
  })

  return routes
}
