// One person: their details, roles, absences, sign-in and leaving. Mounted after people.tsx, which keeps out
// whoever may not manage people.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import { keepCases } from '../feedback/handover/carry-out.ts'
import { deskFrame } from '../frame.ts'
import { desk, personPath, setUpPath } from '../paths.ts'
import { enqueue } from '../post/outbox.sql.ts'
import { dayOf } from '../text/dates.ts'
import type { Texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { hasChangedSince, versionOf } from '../web/version.ts'
import { isThemselves } from './actor.ts'
import { record } from './audit/audit.sql.ts'
import { addAbsence, deleteAbsence, listAbsences } from './absences.sql.ts'
import { readDays } from './days-form.ts'
import { typedDay } from './day-field.ts'
import { endGrant } from './end-grant.ts'
import { changeBy } from './access/look-ahead.ts'
import { warningsOf } from './access/days.ts'
import { whyNotGiven, type NotGiven } from './access/may-give.ts'
import { lastText, notGivenProblem } from './access/not-given.ts'
import { PreviewPage } from './access/pages/preview.tsx'
import { readGrant, type TypedGrant } from './grant-form.ts'
import { giveRole } from './give-role.ts'
import { listGrants, listScopes, type Indispensable } from './grants.sql.ts'
import { makesThemselvesDeputy } from './acting/acting.ts'
import { actorOf } from './guard.ts'
import { markAsLeft } from './mark-as-left.ts'
import { mintSetUpLink } from './mint-set-up-link.ts'
import { doneText } from './person-done.ts'
import { LinkPage, PersonPage, type PersonProps } from './pages/person.tsx'
import { findPerson, listChoosable, setLeftOn } from './people.sql.ts'
import type { Person, PersonDetails } from './people.ts'
import { readPerson, typedFrom } from './person-form.ts'
import { checkOf } from './reachable/checks.sql.ts'
import { findRecovery } from './second-factor/recoveries.sql.ts'
import { savePerson } from './save-person.ts'
import { signInOf } from './single/sign-in-of.ts'

type Shown = {
  typed?: Partial<PersonProps['typed']>
  problems?: Problem[]
  refusal?: string
  /** The form that gives a role is open. */
  gives?: boolean
  /** Open cases that need a decision first. */
  undecided?: { count: number; href: string }
  /** Of what the form of details was filled in from; unless it is filled in now. */
  version?: string
  changed?: boolean
}

export function personRoutes(context: Context): Hono {
  const { db, settings } = context
  const routes = new Hono()

  routes.get(desk.person, (c) => withPerson(c, (person) => show(c, person)))

  routes.post(desk.person, (c) => withPerson(c, async (person, t) => {
    const form = await readForm(c)
    const reading = readPerson(form, await othersThan(person), t)
    const again = { typed: { person: reading.typed }, version: form.text('version') }
    if (!reading.ok) return show(c, person, { ...again, problems: reading.problems }, 422)
    if (makesThemselvesDeputy(actorOf(c), reading.details, person)) return show(c, person, { ...again, problems: [{ field: 'deputy', text: t.acting.ownDeputy }] }, 409)
    const given = {
      id: person.id, details: reading.details, hasChanged: (stored: PersonDetails) => hasChangedSince(form, typedFrom(stored)),
    }
    const saved = await transact(db, (tx) => savePerson(tx, given, { actor: actorOf(c), now: context.now() }))
    if (saved === 'email-taken') {
      return show(c, person, { ...again, problems: [{ field: 'email', text: t.staff.person.problems.emailTaken }] }, 422)
    }
    if (saved === 'changed-meanwhile') {
      return show(c, (await findPerson(db, person.id))!, { typed: again.typed, changed: true }, 409)
    }
    return done(c, person, 'saved')
  }))

  routes.post(`${desk.person}/roles`, (c) => withPerson(c, async (person, t) => {
    const now = context.now()
    const reading = readGrant(await readForm(c), await listScopes(db, dayOf(now)), t)
    if (!reading.ok) return show(c, person, { typed: { grant: reading.typed }, problems: reading.problems }, 422)
    const refused = await transact(db, (tx) => giveRole(tx, { ...reading.grant, personId: person.id }, { actor: actorOf(c), now }))
    return refused === 'given' ? done(c, person, 'given') : notGiven(c, person, reading.typed, refused)
  }))

  routes.post(`${desk.person}/roles/preview`, (c) => withPerson(c, async (person, t) => {
    const [form, now, today] = [await readForm(c), context.now(), dayOf(context.now())]
    const scopes = await listScopes(db, today), reading = readGrant(form, scopes, t)
    if (form.text('step') === 'change') return show(c, person, { typed: { grant: reading.typed }, gives: true })
    if (!reading.ok) return show(c, person, { typed: { grant: reading.typed }, problems: reading.problems }, 422)
    const [actor, grant] = [actorOf(c), { ...reading.grant, personId: person.id }]
    const refused = await whyNotGiven(db, grant, { actor, now })
    if (refused) return notGiven(c, person, reading.typed, refused)
    const looked = { change: await changeBy(db, person, grant, today), warnings: warningsOf(await listGrants(db, person.id), grant) }
    return page(c, <PreviewPage frame={await frameOf(c, person)} {...{ actor, person, grant, scopes, today, ...looked }} typed={reading.typed} />)
  }))

  routes.post(`${desk.person}/roles/:grant/end`, (c) => withPerson(c, async (person, t) => {
    const grantId = c.req.param('grant') ?? ''
    if (!isId(grantId)) return c.notFound()
    const result = await transact(db, (tx) => endGrant(tx, { personId: person.id, grantId }, { actor: actorOf(c), now: context.now() }))
    if (typeof result === 'object') return refused(c, person, result, t, `role=${grantId}`)
    return result === 'ended' ? done(c, person, 'ended') : c.notFound()
  }))

  routes.post(`${desk.person}/absences`, (c) => withPerson(c, async (person, t) => {
    const names = { first: 'first-day', last: 'last-day', lastIsOptional: false }
    const { typed, days, problems } = readDays(await readForm(c), names, t)
    if (!days?.last) return show(c, person, { typed: { absence: typed }, problems }, 422)
    if (isThemselves(actorOf(c), person.deputyId)) return show(c, person, { typed: { absence: typed }, problems: [{ field: 'first-day', text: t.acting.ownAbsence }] }, 409)
    const absence = { personId: person.id, firstDay: days.first, lastDay: days.last }
    await transact(db, (tx) => addAbsence(tx, absence))
    return done(c, person, 'absence-added')
  }))

  routes.post(`${desk.person}/absences/:absence/remove`, (c) => withPerson(c, async (person) => {
    const id = c.req.param('absence')
    if (!isId(id)) return c.notFound()
    await transact(db, (tx) => deleteAbsence(tx, person.id, id))
    return done(c, person, 'absence-removed')
  }))

  routes.post(`${desk.person}/set-up-link`, (c) => withPerson(c, async (person) => {
    const now = context.now()
    if (person.leftOn) return c.notFound()
    if (settings.SMTP_URL) {
      const message = { kind: 'set-up-link', personId: person.id, language: person.language, now } as const
      await transact(db, (tx) => enqueue(tx, message))
      return done(c, person, 'link-sent')
    }
    // Shown in the answer to the form, since it must not be in any address that a browser remembers.
    const token = await transact(db, (tx) => mintSetUpLink(tx, { personId: person.id, now }))
    const link = new URL(setUpPath(token), settings.PUBLIC_URL ?? c.req.url).href
    return page(c, <LinkPage frame={await frameOf(c, person)} actor={actorOf(c)} person={person} link={link} />)
  }))

  routes.post(`${desk.person}/left`, (c) => withPerson(c, async (person, t) => {
    const result = await transact(db, (tx) => markAsLeft(tx, person, { actor: actorOf(c), now: context.now() }))
    if (result !== 'left') return refused(c, person, result, t)
    return done(c, person, 'left')
  }))

  routes.post(`${desk.person}/back`, (c) => withPerson(c, async (person) => {
    await transact(db, async (tx) => {
      await setLeftOn(tx, person.id, null)
      await keepCases(tx, person.id)
      if (person.leftOn) await record(tx, { what: 'person-back', by: actorOf(c), subjectId: person.id }, context.now())
    })
    return done(c, person, 'back')
  }))

  type Work = (person: Person, t: Texts) => Response | Promise<Response>

  async function withPerson(c: HonoContext, work: Work): Promise<Response> {
    const id = c.req.param('id')
    const person = isId(id) ? await findPerson(db, id) : null
    return person ? work(person, (await frameOf(c, person)).t) : c.notFound()
  }

  const frameOf = (c: HonoContext, { id }: Person) => deskFrame(context, actorOf(c).language, personPath(id))

  const done = (c: HonoContext, { id }: Person, what: string) => c.redirect(`${personPath(id)}?done=${what}`, 303)

  const othersThan = async ({ id, superiorId, deputyId }: Person) =>
    (await listChoosable(db, [superiorId, deputyId].filter((one) => one !== null))).filter((other) => other.id !== id)

  const notGiven = async (c: HonoContext, person: Person, grant: TypedGrant, refused: NotGiven) => show(c, person, {
    typed: { grant }, problems: [notGivenProblem(refused, { name: person.name, scopes: await listScopes(db, dayOf(context.now())) }, await frameOf(c, person))],
  }, refused === 'own-role' ? 409 : 422)

  /** Nobody else could fill the role, or there are open cases: then the way to decide about them is shown. */
  const refused = (c: HonoContext, person: Person, result: { lastOf: Indispensable } | { openCases: number }, t: Texts, query = ''): Response | Promise<Response> =>
    'lastOf' in result ? show(c, person, { refusal: lastText(result, t) }, 409)
      : show(c, person, { undecided: { count: result.openCases, href: personPath(person.id, `/hand-over${query && `?${query}`}`) } }, 409)

  async function show(c: HonoContext, person: Person, shown: Shown = {}, status: 200 | 409 | 422 = 200): Promise<Response> {
    const [frame, today] = [await frameOf(c, person), dayOf(context.now())]
    const typed = {
      person: typedFrom(person),
      grant: { role: '', scope: '', days: { first: typedDay(today), last: '' } },
      absence: { first: '', last: '' },
      ...shown.typed,
    }
    return page(
      c,
      <PersonPage
        {...{ frame, person, today, ...shown, typed }}
        version={shown.version ?? versionOf(typedFrom(person))}
        actor={actorOf(c)}
        grants={await listGrants(db, person.id)}
        absences={await listAbsences(db, person.id, today)}
        scopes={await listScopes(db, today)}
        others={await othersThan(person)}
        done={doneText(c.req.query('done'), person, frame.t)}
        hasMail={settings.SMTP_URL !== undefined}
        check={await checkOf(db, person.id)}
        waits={!isThemselves(actorOf(c), person.id) && (await findRecovery(db, person.id, context.now())) !== null}
        {...await signInOf(context, person)}
      />,
      status,
    )
  }

  return routes
}
