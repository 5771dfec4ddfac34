// The page on which an administrator decides what becomes of the open cases and improvements of somebody who leaves or loses a role. An
// administrator who may not read a case sees only its reference, its day and its state. Mounted after the staff's routes,
// which keep out whoever may not manage people.
import { Hono, type Context as HonoContext } from 'hono'
import { inOneStatement, transact } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { deskFrame } from '../../frame.ts'
import { improvementsHeldBy } from '../../improvements/handover/held.ts'
import { readDecisions } from '../../improvements/handover/form.ts'
import { improvementChoices } from '../../improvements/for-others.ts'
import { desk, personPath } from '../../paths.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { actorOf } from '../../staff/guard.ts'
import { whatIsLeft } from '../../staff/left-behind.ts'
import type { Person } from '../../staff/people.ts'
import { personOf } from '../../staff/reader.ts'
import { mayManagePeople } from '../../staff/duties.ts'
import { dayOf } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { affectedBy, type Change } from './affected.ts'
import { mayReceive } from './choice.ts'
import { depart } from './depart.ts'
import { fieldOf, readChoices } from './form.ts'
import { readers } from './hand-over.sql.ts'
import { HandOverPage } from './pages/hand-over.tsx'

export function handOverRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const path = `${desk.person}/hand-over`

  routes.get(path, (c) => withPerson(c, (person) => show(c, person, changeOf(c.req.query('role')))))

  routes.post(path, (c) => withPerson(c, async (person) => {
    const [form, now, actor] = [await readForm(c), context.now(), actorOf(c)]
    const change = changeOf(form.text('role'))
    const { t } = await frameOf(c, person)
    const texts = t.reachable.handOver
    const { on, all, each, problems: ofCases } = readChoices(form, person, dayOf(now), t)
    const { decisions: improvements, problems: ofImprovements } = readDecisions(form, { held: await improvementsHeldBy(db, person.id, change, dayOf(now)), choices: await improvementChoices(db, dayOf(now)) }, t, actor.language)
    const problems = [...ofCases, ...ofImprovements]
    if (problems.length) return show(c, person, change, { form, problems })
    const done = await transact(db, (tx) => depart(tx, { person, change, on, all, each, improvements }, { actor, now, keys }))
    if (done === 'done') return c.redirect(`${personPath(person.id)}?done=${change.what === 'left' ? 'left' : 'ended'}`, 303)
    if (done === 'not-found') return c.notFound()
    if (done === 'past') return show(c, person, change, { form, problems: [{ field: 'on', text: texts.past }] })
    if (done === 'improvements-undecided') return show(c, person, change, { form, problems: readDecisions(form, { held: await improvementsHeldBy(db, person.id, change, dayOf(now)), choices: await improvementChoices(db, dayOf(now)) }, t, actor.language).problems })
    if ('lastOf' in done) {
      const text = done.lastOf === 'administrator' ? t.staff.person.lastAdministrator : t.roles.lastCoordinator
      return show(c, person, change, { form, refusal: text })
    }
    const refused = 'undecided' in done ? done.undecided : done.notReadable
    const text = 'undecided' in done ? texts.undecided : texts.notReadable
    return show(c, person, change, { form, problems: [
      ...('undecided' in done ? [{ field: 'all', text: texts.choose }] : []),
      ...refused.map(({ id, reference }) => ({ field: fieldOf(id), text: fill(text, { reference }) })),
    ] })
  }))

  const changeOf = (role: string | undefined): Change => (isId(role) ? { what: 'role', grantId: role } : { what: 'left' })
  const frameOf = (c: HonoContext, { id }: Person) => deskFrame(context, actorOf(c).language, personPath(id, '/hand-over'))

  async function withPerson(c: HonoContext, work: (person: Person) => Promise<Response>): Promise<Response> {
    const id = c.req.param('id')
    const person = isId(id) && mayManagePeople(actorOf(c)) ? await personOf(db, id) : null
    const hasLeft = person?.leftOn && person.leftOn <= dayOf(context.now())
    return person && !hasLeft ? work(person) : c.notFound()
  }

  type Shown = { form?: Form; problems?: Problem[]; refusal?: string }

  async function show(c: HonoContext, person: Person, change: Change, { form, problems = [], refusal }: Shown = {}): Promise<Response> {
    const [actor, today] = [actorOf(c), dayOf(context.now())]
    const cases = await affectedBy(db, person.id, change, today)
    // What somebody has in hand is told to who reads no feedback by no other page, and neither is that it is nothing: whoever
    // looks is written down.
    await inOneStatement(db, (tx) => record(tx, { what: 'hand-over-seen', by: actor, subjectId: person.id, detail: { cases: cases.length } }, context.now()))
    const others = (await readers(db, today)).filter(({ personId }) => personId !== person.id)
    const deputy = person.deputyId ? await personOf(db, person.deputyId) : null
    return page(c, (
      <HandOverPage
        {...{ actor, person, change, cases, problems }} held={await improvementsHeldBy(db, person.id, change, today)} choices={await improvementChoices(db, today)} left={await whatIsLeft(db, person.id, today)} frame={await frameOf(c, person)} {...(refusal ? { refusal } : {})}
        deputyName={deputy && !deputy.leftOn ? deputy.name : null}
        others={others.filter((other) => cases.some((one) => mayReceive(other, one)))}
        typed={(name) => form?.text(name) ?? ''}
      />
    ), refusal ? 409 : problems.length ? 422 : 200)
  }

  return routes
}
