// One person: their details, absences, sign-in and leaving. Mounted after people.tsx, which keeps out whoever may not manage
// people.
import { Hono } from 'hono'
import { transact } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import { desk, setUpPath } from '../paths.ts'
import { enqueue } from '../post/outbox.sql.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import { page } from '../web/respond.tsx'
import { hasChangedSince } from '../web/version.ts'
import { isThemselves } from './actor.ts'
import { record } from './audit/audit.sql.ts'
import { addAbsence, deleteAbsence } from './absences.sql.ts'
import { comeBack } from './come-back.ts'
import { readDays } from './days-form.ts'
import { signOutEverywhere } from './end-sessions.ts'
import { makesThemselvesDeputy } from './acting/acting.ts'
import { actorOf } from './guard.ts'
import { markAsLeft } from './mark-as-left.ts'
import { mintSetUpLink } from './mint-set-up-link.ts'
import { LinkPage } from './pages/person.tsx'
import { findPerson } from './people.sql.ts'
import type { PersonDetails } from './people.ts'
import { readPerson, typedFrom } from './person-form.ts'
import { savePerson } from './save-person.ts'
import { namesThemselves } from './own-affairs.ts'
import { personAtDesk } from './person-page.tsx'

export function personRoutes(context: Context): Hono {
  const { db, settings } = context
  const { withPerson, frameOf, done, othersThan, refused, show } = personAtDesk(context)
  const routes = new Hono()

  routes.get(desk.person, (c) => withPerson(c, (person) => show(c, person)))

  routes.post(desk.person, (c) => withPerson(c, async (person, t) => {
    const form = await readForm(c)
    const reading = readPerson(form, await othersThan(person), t)
    const again = { typed: { person: reading.typed }, version: form.text('version') }
    if (!reading.ok) return show(c, person, { ...again, problems: reading.problems }, 422)
    if (makesThemselvesDeputy(actorOf(c), reading.details, person)) return show(c, person, { ...again, problems: [{ field: 'deputy', text: t.acting.ownDeputy }] }, 409)
    if (namesThemselves(actorOf(c), reading.details.superiorId, person.superiorId)) return show(c, person, { ...again, problems: [{ field: 'superior', text: t.acting.ownSuperior }] }, 409)
    // With another address somebody else would get the links of this person.
    if (actorOf(c).deputy && reading.details.email !== person.email) return show(c, person, { ...again, problems: [{ field: 'email', text: t.acting.ownAffair }] }, 409)
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

  routes.post(`${desk.person}/absences`, (c) => withPerson(c, async (person, t) => {
    const names = { first: 'first-day', last: 'last-day', lastIsOptional: false }
    const { typed, days, problems } = readDays(await readForm(c), names, t)
    if (!days?.last) return show(c, person, { typed: { absence: typed }, problems }, 422)
    if (isThemselves(actorOf(c), person.deputyId)) return show(c, person, { typed: { absence: typed }, problems: [{ field: 'first-day', text: t.acting.ownAbsence }] }, 409)
    const absence = { personId: person.id, firstDay: days.first, lastDay: days.last }
    await transact(db, async (tx) => {
      await addAbsence(tx, absence)
      await record(tx, { what: 'absence-added', by: actorOf(c), subjectId: person.id, detail: { from: days.first, to: days.last } }, context.now())
    })
    return done(c, person, 'absence-added')
  }))

  routes.post(`${desk.person}/absences/:absence/remove`, (c) => withPerson(c, async (person) => {
    const id = c.req.param('absence')
    if (!isId(id)) return c.notFound()
    await transact(db, async (tx) => {
      await deleteAbsence(tx, person.id, id)
      await record(tx, { what: 'absence-removed', by: actorOf(c), subjectId: person.id }, context.now())
    })
    return done(c, person, 'absence-removed')
  }))

  routes.post(`${desk.person}/set-up-link`, (c) => withPerson(c, async (person) => {
    const now = context.now()
    if (person.leftOn) return c.notFound()
    const made = { what: 'link-made', by: actorOf(c), subjectId: person.id } as const
    if (settings.SMTP_URL) {
      const message = { kind: 'set-up-link', personId: person.id, language: person.language, now } as const
      await transact(db, async (tx) => {
        await enqueue(tx, message)
        await record(tx, made, now)
      })
      return done(c, person, 'link-sent')
    }
    // Shown in the answer to the form, since it must not be in any address that a browser remembers.
    const token = await transact(db, async (tx) => {
      await record(tx, made, now)
      return mintSetUpLink(tx, { personId: person.id, now })
    })
    const link = new URL(setUpPath(token), settings.PUBLIC_URL ?? c.req.url).href
    return page(c, <LinkPage frame={await frameOf(c, person)} actor={actorOf(c)} person={person} link={link} />)
  }))

  routes.post(`${desk.person}/signed-out`, (c) => withPerson(c, async (person) => {
    await transact(db, (tx) => signOutEverywhere(tx, person, { by: actorOf(c), now: context.now() }))
    return done(c, person, 'signed-out')
  }))

  routes.post(`${desk.person}/left`, (c) => withPerson(c, async (person, t) => {
    const result = await transact(db, (tx) => markAsLeft(tx, person, { actor: actorOf(c), now: context.now() }))
    if (result !== 'left') return refused(c, person, result, t)
    return done(c, person, 'left')
  }))

  routes.post(`${desk.person}/back`, (c) => withPerson(c, async (person, t) => {
    const outcome = await transact(db, (tx) => comeBack(tx, person, { actor: actorOf(c), now: context.now() }))
    return outcome === 'done' ? done(c, person, 'back') : show(c, person, { problems: [{ field: 'email', text: t.staff.person.problems.emailTaken }] }, 409)
  }))

  return routes
}
