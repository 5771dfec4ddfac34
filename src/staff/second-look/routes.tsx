// The roles that open much at the desk, for whoever watches over who may do what.
import { desk } from '../../paths.ts'
import { Hono, type Context as HonoContext } from 'hono'
import { transact, type Db } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { deskFrame } from '../../frame.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import { page } from '../../web/respond.tsx'
import { idsOf, type Actor } from '../actor.ts'
import { maySeeRolesGiven } from '../duties.ts'
import { grantText } from '../grant-text.ts'
import { listScopes } from '../grants.sql.ts'
import { actorOf } from '../guard.ts'
import { decide } from './decide.ts'
import { RolesGivenPage } from './pages/roles-given.tsx'
import { countWaiting, groupsWaiting, rolesGiven } from './second-look.sql.ts'
import { roleGivenPath } from './way.ts'

/** For three months. */
const shownDays = 92

export function secondLookRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  for (const path of [desk.rolesGiven, `${desk.rolesGiven}/*`]) {
    routes.use(path, (c, next) => (maySeeRolesGiven(actorOf(c)) ? next() : Promise.resolve(c.notFound())))
  }

  routes.get(desk.rolesGiven, (c) => show(c))

  routes.post(roleGivenPath(':id'), async (c) => {
    const [id, step, actor, now] = [c.req.param('id'), (await readForm(c)).text('step'), actorOf(c), context.now()]
    if (!isId(id) || (step !== 'begin' && step !== 'refuse')) return c.notFound()
    const decided = await transact(db, (tx) => decide(tx, id, step, { actor, now }))
    if (decided === 'not-found') return c.notFound()
    if (decided === 'begun' || decided === 'refused') return c.redirect(`${desk.rolesGiven}?done=${decided}`, 303)
    const { t, language } = await frameOf(c)
    const { problems } = t.secondLook
    if (typeof decided === 'string') return show(c, problems[decided])
    const held = decided.together
    const name = (await rolesGiven(db, { since: dayOf(now), language, today: dayOf(now) })).find((one) => one.id === id)?.name ?? ''
    return show(c, fill(problems.together, { name, role: grantText(held, await listScopes(db, dayOf(now)), t, language) }))
  })

  const frameOf = (c: HonoContext) => deskFrame(context, actorOf(c).language, desk.rolesGiven)

  async function show(c: HonoContext, refusal: string | null = null): Promise<Response> {
    const [frame, actor, today] = [await frameOf(c), actorOf(c), dayOf(context.now())]
    const reader = { language: actor.language, today }
    const done = c.req.query('done')
    return page(c, (
      <RolesGivenPage
        {...{ frame, actor, today, refusal }} roles={await rolesGiven(db, { since: daysAfter(today, -shownDays), ...reader })} groups={await groupsWaiting(db, reader)}
        scopes={await listScopes(db, today)} done={done === 'begun' || done === 'refused' ? done : null}
      />
    ), refusal ? 409 : 200)
  }

  return routes
}

/** That wait for this person to have a look; 0 for whoever looks at none. */
export const waitsFor = async (db: Db, actor: Actor, now: Date): Promise<number> =>
  (maySeeRolesGiven(actor) ? countWaiting(db, { notOf: idsOf(actor), today: dayOf(now) }) : 0)
