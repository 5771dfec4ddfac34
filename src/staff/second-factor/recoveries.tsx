// Helping somebody back in who has lost their second factor: who waits, and confirming that it is them.
import { Hono, type Context as HonoContext } from 'hono'
import { isId } from '../../directory/id.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { dayOf } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { isThemselves } from '../actor.ts'
import { mayRecover, maySeeRecoveries } from '../duties.ts'
import { actorOf } from '../guard.ts'
import { findPerson } from '../people.sql.ts'
import type { Person } from '../people.ts'
import { RecoveriesPage, RecoveryPage, RecoveryRefusedPage, type RefusedWhy } from './pages/recoveries.tsx'
import { findRecovery, listWaiting, rolesToday } from './recoveries.sql.ts'
import { confirmRecovery } from './recover.ts'

export function recoveryRoutes(context: Context): Hono {
  const { db, now } = context
  const routes = new Hono()

  for (const path of [desk.recoveries, `${desk.recoveries}/*`]) {
    routes.use(path, (c, next) => (maySeeRecoveries(actorOf(c)) ? next() : Promise.resolve(c.notFound())))
  }

  routes.get(desk.recoveries, async (c) => {
    const [actor, at] = [actorOf(c), now()]
    const done = c.req.query('done')
    const waiting = (await listWaiting(db, at, dayOf(at))).filter((one) => mayRecover(actor, one))
    return page(c, <RecoveriesPage frame={await frameOf(c, desk.recoveries)} {...{ actor, waiting }} done={done === 'confirmed' || done === 'half' ? done : null} />)
  })

  routes.get(desk.recovery, (c) => withPerson(c, async (person) => {
    const at = now()
    return (await listWaiting(db, at, dayOf(at))).some(({ personId }) => personId === person.id) ? show(c, person) : refuse(c, 'none')
  }))

  routes.post(desk.recovery, (c) => withPerson(c, async (person) => {
    const code = (await readForm(c)).text('code')
    const { recoveries: texts } = (await frameOf(c, desk.recoveries)).t.secondFactors
    if (!code) return show(c, person, [{ field: 'code', text: texts.missing }], 422)
    const result = await confirmRecovery(context, { personId: person.id, code }, { actor: actorOf(c), now: now() })
    switch (result) {
      case 'confirmed': case 'half': return c.redirect(`${desk.recoveries}?done=${result}`, 303)
      case 'wrong': return show(c, person, [{ field: 'code', text: texts.wrong }], 422)
      case 'too-many': return show(c, person, [], 429)
      case 'not-allowed': return c.notFound()
      case 'none': case 'late': case 'left': case 'recent': return refuse(c, result)
    }
  }))

  /** Whoever may not is told that there is nothing here; but for themselves, why. */
  async function withPerson(c: HonoContext, work: (person: Person) => Promise<Response>): Promise<Response> {
    const id = c.req.param('id')
    const person = isId(id) ? await findPerson(db, id) : null
    if (!person) return c.notFound()
    const actor = actorOf(c)
    if (isThemselves(actor, person.id)) return refuse(c, 'self')
    const roles = await rolesToday(db, person.id, dayOf(now()))
    if (!roles) return refuse(c, 'left')
    const needsTwo = (await findRecovery(db, person.id, now()))?.needsTwo ?? false
    return mayRecover(actor, { personId: person.id, roles, needsTwo }) ? work(person) : c.notFound()
  }

  const frameOf = (c: HonoContext, path: string) => deskFrame(context, actorOf(c).language, path)

  const show = async (c: HonoContext, person: Person, problems: Problem[] = [], status: 200 | 422 | 429 = 200): Promise<Response> =>
    page(c, <RecoveryPage frame={await frameOf(c, desk.recoveries)} actor={actorOf(c)} {...{ person, problems }} tooMany={status === 429}
      needsTwo={(await findRecovery(db, person.id, now()))?.needsTwo ?? false} />, status)

  const refuse = async (c: HonoContext, why: RefusedWhy): Promise<Response> =>
    page(c, <RecoveryRefusedPage frame={await frameOf(c, desk.recoveries)} actor={actorOf(c)} why={why} />, 409)

  return routes
}
