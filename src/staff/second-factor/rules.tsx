// For which roles a second factor is required: an administrator decides.
import { Hono, type Context as HonoContext } from 'hono'
import { transact, type Db } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { dayOf } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import { page } from '../../web/respond.tsx'
import { hasChangedSince, versionOf } from '../../web/version.ts'
import { handOf, roles, type Role } from '../actor.ts'
import { record } from '../audit/audit.sql.ts'
import { mayRequireSecondFactors } from '../duties.ts'
import { actorOf } from '../guard.ts'
import { listFactors } from './factors.sql.ts'
import { RulesPage } from './pages/rules.tsx'
import { listHolders, requiredRoles, saveRequiredRoles } from './rules.sql.ts'

export function secondFactorRuleRoutes(context: Context): Hono {
  const { db, now } = context
  const routes = new Hono()

  routes.use(desk.secondFactorRules, (c, next) => (mayRequireSecondFactors(actorOf(c)) ? next() : Promise.resolve(c.notFound())))

  routes.get(desk.secondFactorRules, async (c) => show(c, await requiredRoles(db), await storedVersion(db)))

  routes.post(desk.secondFactorRules, async (c) => {
    const form = await readForm(c)
    const wanted = roles.filter((role) => form.text(`role-${role}`) !== '')
    const [actor, at] = [actorOf(c), now()]
    const changedTo = await transact(db, async (tx) => {
      await oneAtATime(tx, 'staff')
      const before = await requiredRoles(tx)
      if (hasChangedSince(form, valuesOf(before))) return versionOf(valuesOf(before))
      if (wanted.toSorted().join() === before.toSorted().join()) return null
      await saveRequiredRoles(tx, wanted, { by: handOf(actor), today: dayOf(at) })
      await record(tx, { what: 'sign-in-changed', by: actor, detail: { requires: wanted.join(' ') } }, at)
      return null
    })
    return changedTo ? show(c, wanted, changedTo, 409) : c.redirect(`${desk.secondFactorRules}?saved=yes`, 303)
  })

  async function show(c: HonoContext, required: readonly Role[], version: string, status: 200 | 409 = 200): Promise<Response> {
    const actor = actorOf(c)
    const holders = await listHolders(db, dayOf(now()))
    const self = handOf(actor)
    const helpers = holders.filter(({ role, id }) => id !== self && (role === 'administrator' || role === 'coordinator'))
    return page(
      c,
      <RulesPage
        {...{ actor, required, holders, version }} frame={await deskFrame(context, actor.language, desk.secondFactorRules)} saved={c.req.query('saved') === 'yes'}
        changed={status === 409} youOwe={(await listFactors(db, self)).length === 0} alone={helpers.length === 0}
      />,
      status,
    )
  }

  return routes
}

const storedVersion = async (db: Db): Promise<string> => versionOf(valuesOf(await requiredRoles(db)))

const valuesOf = (required: readonly Role[]): Record<string, boolean> => Object.fromEntries(roles.map((role) => [role, required.includes(role)]))
