// What roles may do, for everybody; what one person may do today, for themselves and for administrators.
import { Hono } from 'hono'
import { isId } from '../../directory/id.ts'
import { deskFrame } from '../../frame.ts'
import { desk, personPath } from '../../paths.ts'
import { dayOf } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { mayManagePeople } from '../duties.ts'
import { listGrants, listScopes } from '../grants.sql.ts'
import { actorOf } from '../guard.ts'
import { findOfStaff } from '../clients.sql.ts'
import { holding } from './days.ts'
import { MayTodayPage, RolesPage } from './pages/roles.tsx'

export function accessRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  routes.get(desk.roles, async (c) => {
    const actor = actorOf(c)
    return page(c, <RolesPage frame={await deskFrame(context, actor.language, desk.roles)} actor={actor} scopes={await listScopes(db, today())} />)
  })

  routes.get(desk.ownRoles, async (c) => {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.ownRoles)
    return page(c, <MayTodayPage {...{ frame, actor }} person={null} grants={actor.roles} scopes={await listScopes(db, today())} />)
  })

  routes.get(`${desk.person}/may`, async (c) => {
    const [actor, id] = [actorOf(c), c.req.param('id')]
    const person = isId(id) && mayManagePeople(actor) ? await findOfStaff(db, id) : null
    if (!person) return c.notFound()
    const hasLeft = person.leftOn !== null && person.leftOn <= today()
    const frame = await deskFrame(context, actor.language, personPath(person.id, '/may'))
    const grants = hasLeft ? [] : holding(await listGrants(db, person.id), today())
    return page(c, <MayTodayPage {...{ frame, actor, person, grants }} scopes={await listScopes(db, today())} />)
  })

  return routes
}
