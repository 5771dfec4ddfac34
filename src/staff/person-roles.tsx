// The roles of one person: looked at before they are given, given, and ended. Mounted after people.tsx, which keeps out whoever
// may not manage people.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import { desk } from '../paths.ts'
import { dayOf } from '../text/dates.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import { page } from '../web/respond.tsx'
import { endGrant } from './end-grant.ts'
import { changeBy } from './access/look-ahead.ts'
import { lookedAt } from './access/looked-at.ts'
import { warningsOf } from './access/days.ts'
import { whyNotGiven, type NotGiven } from './access/may-give.ts'
import { notGivenProblem } from './access/not-given.ts'
import { PreviewPage } from './access/pages/preview.tsx'
import { readGrant, type GrantReading, type TypedGrant } from './grant-form.ts'
import { giveRole } from './give-role.ts'
import { listGrants, listScopes } from './grants.sql.ts'
import { actorOf } from './guard.ts'
import { mailGoesOut } from './mail-goes-out.ts'
import type { Person } from './people.ts'
import { personAtDesk } from './person-page.tsx'
import { beginsOn } from './second-look/begins.ts'

export function roleRoutes(context: Context): Hono {
  const { db } = context
  const { withPerson, frameOf, done, refused, show } = personAtDesk(context)
  const routes = new Hono()

  routes.post(`${desk.person}/roles`, (c) => withPerson(c, async (person, t) => {
    const now = context.now()
    const form = await readForm(c)
    const reading = readGrant(form, await listScopes(db, dayOf(now)), t)
    if (!reading.ok) return show(c, person, { typed: { grant: reading.typed }, problems: reading.problems }, 422)
    if (form.text('looked') !== lookedAt(person.id, reading.typed)) return preview(c, person, reading)
    const refused = await transact(db, (tx) => giveRole(tx, { ...reading.grant, personId: person.id }, { actor: actorOf(c), now, tells: mailGoesOut(context) }))
    return refused === 'given' || refused === 'waits' ? done(c, person, refused) : notGiven(c, person, reading.typed, refused)
  }))

  routes.post(`${desk.person}/roles/preview`, (c) => withPerson(c, async (person, t) => {
    const form = await readForm(c)
    const reading = readGrant(form, await listScopes(db, dayOf(context.now())), t)
    if (form.text('step') === 'change') return show(c, person, { typed: { grant: reading.typed }, gives: true })
    if (!reading.ok) return show(c, person, { typed: { grant: reading.typed }, problems: reading.problems }, 422)
    return preview(c, person, reading)
  }))

  routes.post(`${desk.person}/roles/:grant/end`, (c) => withPerson(c, async (person, t) => {
    const grantId = c.req.param('grant') ?? ''
    if (!isId(grantId)) return c.notFound()
    const result = await transact(db, (tx) => endGrant(tx, { personId: person.id, grantId }, { actor: actorOf(c), now: context.now() }))
    if (typeof result === 'object') return refused(c, person, result, t, `role=${grantId}`)
    return result === 'ended' ? done(c, person, 'ended') : c.notFound()
  }))

  async function preview(c: HonoContext, person: Person, { grant: read, typed }: Extract<GrantReading, { ok: true }>) {
    const [actor, grant, now, today] = [actorOf(c), { ...read, personId: person.id }, context.now(), dayOf(context.now())]
    const refused = await whyNotGiven(db, grant, { actor, now })
    if (refused) return notGiven(c, person, typed, refused)
    const begins = await beginsOn(db, { personId: person.id, grant, wanted: grant.validFrom }, { by: actor, now })
    const looked = { change: await changeBy(db, person, grant, today), warnings: warningsOf(await listGrants(db, person.id), grant) }
    return page(c, <PreviewPage frame={await frameOf(c, person)} {...{ actor, person, grant, typed, today, begins, ...looked }} scopes={await listScopes(db, today)} />)
  }

  const notGiven = async (c: HonoContext, person: Person, grant: TypedGrant, refused: NotGiven) => show(c, person, {
    typed: { grant }, problems: [notGivenProblem(refused, { name: person.name, scopes: await listScopes(db, dayOf(context.now())) }, await frameOf(c, person))],
  }, refused === 'own-role' ? 409 : 422)

  return routes
}
