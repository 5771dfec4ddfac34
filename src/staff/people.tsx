// The list of people, and adding one. For administrators only, like all of /desk/people.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import { deskFrame } from '../frame.ts'
import { desk, personPath } from '../paths.ts'
import { dayOf } from '../text/dates.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { makesThemselvesDeputy } from './acting/acting.ts'
import { holdersOf, listScopes } from './grants.sql.ts'
import { actorOf } from './guard.ts'
import { NewPersonPage, PeoplePage } from './pages/people.tsx'
import { countClients } from './clients.sql.ts'
import { listChoosable, listPeople } from './people.sql.ts'
import { nobodyTyped, readPerson, type TypedPerson } from './person-form.ts'
import { allChecks } from './reachable/checks.sql.ts'
import { mayManagePeople } from './duties.ts'
import { isOwnAffair, namesThemselves } from './own-affairs.ts'
import { waitsFor } from './second-look/routes.tsx'
import { savePerson } from './save-person.ts'

export function peopleRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  // Whoever may not is told that there is nothing here.
  for (const path of [desk.people, `${desk.people}/*`]) {
    routes.use(path, (c, next) => (mayManagePeople(actorOf(c)) ? next() : Promise.resolve(c.notFound())))
  }

  routes.on('POST', [desk.person, `${desk.person}/*`], (c, next) => {
    const id = c.req.param('id') ?? ''
    const act = c.req.path.slice(personPath(id).length + 1)
    return isId(id) && isOwnAffair(actorOf(c), id, act) ? Promise.resolve(c.redirect(`${personPath(id)}?done=own-affair`, 303)) : next()
  })

  routes.get(desk.people, async (c) => {
    const today = dayOf(context.now())
    const [people, scopes, checks] = [await listPeople(db, today), await listScopes(db, today), await allChecks(db)]
    return page(c, <PeoplePage frame={await frameOf(c, desk.people)} actor={actorOf(c)} {...{ people, scopes, checks, today }} clients={await countClients(db)} waits={await waitsFor(db, actorOf(c), context.now())} auditIsRead={(await holdersOf(db, 'data-protection', today)).length > 0} shown={c.req.query('show')} />)
  })

  routes.get(desk.newPerson, (c) => showNew(c, nobodyTyped))

  routes.post(desk.newPerson, async (c) => {
    const form = await readForm(c)
    const { t } = await frameOf(c, desk.newPerson)
    const reading = readPerson(form, await listChoosable(db), t)
    if (!reading.ok) return showNew(c, reading.typed, reading.problems)
    if (makesThemselvesDeputy(actorOf(c), reading.details)) return showNew(c, reading.typed, [{ field: 'deputy', text: t.acting.ownDeputy }])
    if (namesThemselves(actorOf(c), reading.details.superiorId)) return showNew(c, reading.typed, [{ field: 'superior', text: t.acting.ownSuperior }])
    const saved = await transact(db, (tx) => savePerson(tx, { id: null, details: reading.details }, { actor: actorOf(c), now: context.now() }))
    if (typeof saved === 'string') return showNew(c, reading.typed, [{ field: 'email', text: t.staff.person.problems.emailTaken }])
    return c.redirect(`${personPath(saved.id)}?done=added`, 303)
  })

  const frameOf = (c: HonoContext, path: string) => deskFrame(context, actorOf(c).language, path)

  async function showNew(c: HonoContext, typed: TypedPerson, problems: Problem[] = []): Promise<Response> {
    const [frame, others] = [await frameOf(c, desk.newPerson), await listChoosable(db)]
    return page(c, <NewPersonPage {...{ frame, typed, others, problems }} actor={actorOf(c)} />, problems.length ? 422 : 200)
  }

  return routes
}
