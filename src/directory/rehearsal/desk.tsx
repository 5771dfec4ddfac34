// The page of the rehearsal: what was walked, which ways end nowhere near, and the button that walks them now.
import { Hono } from 'hono'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { mayEditDirectory, maySeeRehearsal } from '../../staff/duties.ts'
import { dayOf } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { RehearsalPage } from './pages/rehearsal.tsx'
import { lastRehearsal, listDeadEnds } from './rehearsal.sql.ts'
import { walk } from './walk.ts'

export function rehearsalRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  routes.use(desk.rehearsal, (c, next) => (maySeeRehearsal(actorOf(c)) ? next() : Promise.resolve(c.notFound())))

  routes.get(desk.rehearsal, async (c) => {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.rehearsal)
    const shown = { last: await lastRehearsal(db), deadEnds: await listDeadEnds(db), today: dayOf(context.now()) }
    return page(c, <RehearsalPage {...{ frame, actor, ...shown }} mayEdit={mayEditDirectory(actor)} done={c.req.query('done') === 'walked'} />)
  })

  routes.post(desk.rehearsal, async (c) => {
    await transact(db, (tx) => walk(tx, { now: context.now() }))
    return c.redirect(`${desk.rehearsal}?done=walked`, 303)
  })

  return routes
}
