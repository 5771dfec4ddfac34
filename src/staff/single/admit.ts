// Lets somebody in who has signed in at the provider: finds out who of the staff they are, or makes them somebody of the staff,
// and brings their roles in line with their groups. Whoever is refused is told why; of people who are known it is recorded.
import type { Tx } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { record } from '../audit/audit.sql.ts'
import { findActor, findPerson, findPersonByEmail, findRoleless, insertPerson, setAccount } from '../people.sql.ts'
import type { Person } from '../people.ts'
import { listFactors } from '../second-factor/factors.sql.ts'
import { bringInLine } from './bring-in-line.ts'
import type { Claims } from './claims.ts'
import { follow } from './follow.ts'
import { listGroupRoles } from './group-roles.sql.ts'
import { planOf } from './group-roles.ts'
import { findBySubject, hasSubject, insertBareAccount, insertSubject, isSubjectProven, markFromProvider } from './subjects.sql.ts'

/** `no-role`: known, and nothing to do here. `groups-untold`: the provider did not say in which groups they are. */
export type Refusal = 'left' | 'no-role' | 'not-verified' | 'other-account' | 'no-email' | 'groups-untold'
/** `believed`: whether what the provider says of a second factor is taken. */
export type Admission = { accountId: string; believed: boolean } | { refused: Refusal; roleBegins?: Day | null }

/** `language`: of the page that they came from, for somebody new whose own is not told. `tells`: mail goes out. */
export async function admit(tx: Tx, { claims, language, tells }: { claims: Claims; language: Language; tells: boolean }, { now }: { now: Date }): Promise<Admission> {
  await oneAtATime(tx, 'staff')
  const known = await findBySubject(tx, claims)
  const found = await findPersonOf(tx, { claims, known }, now)
  if (found && 'refused' in found) return found
  const { groups } = claims
  if (!groups) return found ? refuse(tx, found, 'groups-untold', now) : { refused: 'groups-untold' }
  const person = found ?? await makePerson(tx, { ...claims, groups }, language, now)
  if ('refused' in person) return person

  const accountId = person.accountId ?? await giveAccount(tx, person, now)
  await insertSubject(tx, accountId, claims, now)
  if (found && !known) await tellOfLink(tx, found, { tells, now })
  if (found) await follow(tx, { ...person, accountId }, claims, now)
  await bringInLine(tx, { personId: person.id, groups, tells }, { now })
  if (!(await findActor(tx, accountId, dayOf(now)))) {
    return { ...await refuse(tx, person, 'no-role', now), roleBegins: (await findRoleless(tx, accountId, dayOf(now)))?.roleBegins ?? null }
  }
  return { accountId, believed: await isBelieved(tx, person, claims) }
}

/**
 * Whoever changes the address of a colleague can link an account of their own to them. So the provider's word about a second
 * factor is not taken for somebody who has one here, until it was shown once by whoever comes this way.
 */
const isBelieved = async (tx: Tx, { id }: Person, claims: Claims): Promise<boolean> =>
  (await listFactors(tx, id)).length === 0 || await isSubjectProven(tx, claims)

/** Known by their address, for the first time and the last. */
async function tellOfLink(tx: Tx, { id, language }: Person, { tells, now }: { tells: boolean; now: Date }): Promise<void> {
  await record(tx, { what: 'sign-in-changed', by: { personId: id }, subjectId: id, detail: { step: 'linked' } }, now)
  if (tells) await enqueue(tx, { kind: 'sign-in-linked', personId: id, language, now })
}

/**
 * By their subject; else by an address that the provider answers for, once. Where it does not, all are told the same, before anything
 * else is looked at: whose the address is, or that it is nobody's, is not for a stranger. And nobody new is made of it: it would be
 * taken when its owner comes. Whoever is somebody at the provider already is nobody else there: an address that was given to a new
 * colleague opens nothing of the old one's.
 */
async function findPersonOf(tx: Tx, { claims, known }: { claims: Claims; known: { personId: string } | null }, now: Date): Promise<Person | { refused: Refusal } | null> {
  const person = known ? await findPerson(tx, known.personId) : claims.email ? await findPersonByEmail(tx, claims.email) : null
  if (!known && claims.email && !claims.emailIsVerified) return person ? refuse(tx, person, 'not-verified', now) : { refused: 'not-verified' }
  if (!person) return null
  if (person.leftOn !== null && person.leftOn <= dayOf(now)) return refuse(tx, person, 'left', now)
  if (!known && person.accountId && (await hasSubject(tx, person.accountId, claims.issuer))) return refuse(tx, person, 'other-account', now)
  return person
}

async function refuse(tx: Tx, { id }: Person, why: Refusal, now: Date): Promise<{ refused: Refusal }> {
  await record(tx, { what: 'sign-in-refused', by: { personId: id }, detail: { method: 'single-sign-on', why } }, now)
  return { refused: why }
}

/** Somebody new, if their groups give them something to do. They are called by their role until somebody writes what they are. */
async function makePerson(tx: Tx, claims: Claims & { groups: string[] }, language: Language, now: Date): Promise<Person | { refused: Refusal }> {
  const { groups, email, name } = claims
  const { give } = planOf({ personId: '', groups, roles: await listGroupRoles(tx), held: [], today: dayOf(now) })
  const [first] = give
  if (!first) return { refused: 'no-role' }
  if (!email) return { refused: 'no-email' }
  const title = { fi: texts.fi.roles.names[first.role], sv: texts.sv.roles.names[first.role], en: texts.en.roles.names[first.role] }
  const id = await insertPerson(tx, {
    name: name ?? email, title, email, phone: null, language: claims.language ?? language, listed: false, phoneListed: true, emailListed: true, tasks: null, superiorId: null, deputyId: null,
  }, now)
  await markFromProvider(tx, id)
  await record(tx, { what: 'person-added', by: { personId: id }, subjectId: id, detail: { method: 'single-sign-on' } }, now)
  return (await findPerson(tx, id))!
}

async function giveAccount(tx: Tx, person: Person, now: Date): Promise<string> {
  const accountId = await insertBareAccount(tx, person, now)
  await setAccount(tx, person.id, accountId)
  return accountId
}
