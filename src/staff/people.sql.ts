// The table of people: members of the staff, whether or not they sign in.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import type { Actor, Grant } from './actor.ts'
import { grantsValidOn } from './grants.sql.ts'
import type { ListedPerson, Person, PersonDetails } from './people.ts'
import { shownName } from './shown-name.sql.ts'
import { standingOf } from './second-factor/factors.sql.ts'
import type { SecondStanding } from './second-factor/owed.ts'

/** Whoever signs in with this account, as they may act on this day; null when they have left or may do nothing. */
export const findActor = async (db: Db, accountId: string, day: Day): Promise<Actor | null> =>
  (await findSignedIn(db, { accountId, sessionId: '' }, day))?.actor ?? null

/** The same, with how they stand with second factors in a session of theirs. */
export async function findSignedIn(
  db: Db, { accountId, sessionId }: { accountId: string; sessionId: string }, day: Day,
): Promise<{ actor: Actor; standing: SecondStanding; largeText: boolean } | null> {
  const person = await db
    .selectFrom('person')
    .select((row) => [
      'person.id', 'name', 'language', grantsValidOn(row.ref('person.id'), day).as('grants'),
      standingOf(row.ref('person.id'), sessionId, day).as('standing'),
      sql<boolean>`exists (select from panel_member m where m.person_id = person.id and m.large_text)`.as('largeText'),
      sql<boolean>`exists (select from panel_member m where m.person_id = person.id and m.from_on <= ${day} and (m.until_on is null or m.until_on >= ${day}))`.as('sits'),
    ])
    .where('account_id', '=', accountId)
    .where((row) => row.or([row('left_on', 'is', null), row('left_on', '>', day)]))
    .executeTakeFirst()
  // Whoever sits on a clients' council and has no role besides finds the council, and no list of the staff says why they can sign in.
  const roles = person?.grants.length || !person?.sits ? person?.grants : [{ role: 'council', unitId: null, serviceLineId: null } satisfies Grant]
  if (!person || !roles?.length) return null
  const actor = { personId: person.id, name: person.name, language: person.language as Language, roles: roles as Grant[] }
  return { actor, standing: person.standing, largeText: person.largeText }
}

/** When the first role of somebody who has none today begins; null where there is no such person, or they have left. */
export const findRoleless = async (db: Db, accountId: string, day: Day): Promise<{ roleBegins: Day | null } | null> =>
  (await db
    .selectFrom('person')
    .select((row) => row
      .selectFrom('role_grant')
      .select((grant) => grant.fn.min('valid_from').as('first'))
      .whereRef('person_id', '=', 'person.id')
      .where('valid_from', '>', day)
      .where((grant) => grant.or([grant('valid_to', 'is', null), grant('valid_to', '>=', grant.ref('valid_from'))]))
      .as('roleBegins'))
    .where('account_id', '=', accountId)
    .where((row) => row.or([row('left_on', 'is', null), row('left_on', '>', day)]))
    .executeTakeFirst()) ?? null

const columns = [
  'id', 'name', 'title', 'email', 'phone', 'language', 'listed', 'phone_listed as phoneListed', 'email_listed as emailListed', 'tasks', 'superior_id as superiorId', 'deputy_id as deputyId',
  'account_id as accountId', 'left_on as leftOn', 'works_on as worksOn', 'first_name_may_stand_on as firstNameMayStandOn',
] as const

export async function findPerson(db: Db, id: string): Promise<Person | null> {
  const row = await db.selectFrom('person').select(columns).where('id', '=', id).executeTakeFirst()
  return row ? { ...row, language: row.language as Language } : null
}

/** Who has left is found only where the address has not become somebody else's. */
export async function findPersonByEmail(db: Db, email: string): Promise<Person | null> {
  const row = await db
    .selectFrom('person').select(columns).where(sql`lower(email)`, '=', email.toLowerCase())
    .orderBy('left_on', (order) => order.desc().nullsFirst()).orderBy('id').limit(1).executeTakeFirst()
  return row ? { ...row, language: row.language as Language } : null
}

/**
 * Whoever could be sent a link; null for an address that is nobody's, or of somebody who has left. The row is held until
 * the end of the transaction: of two who ask for a link at once, the second sees the mail of the first.
 */
export const holdByEmail = async (tx: Tx, email: string, day: Day) =>
  (await tx
    .selectFrom('person')
    .select((row) => [
      'id', 'language', sql<boolean>`account_id is not null`.as('hasAccount'),
      row.exists(row.selectFrom('role_grant').select('role_grant.id').whereRef('person_id', '=', 'person.id')
        .where((grant) => grant.or([grant('valid_to', 'is', null), grant('valid_to', '>=', day)]))).as('hasRole'),
    ])
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .where((row) => row.or([row('left_on', 'is', null), row('left_on', '>', day)]))
    .forNoKeyUpdate()
    .executeTakeFirst()) ?? null

export const isAnybodyThere = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('person').select('id').limit(1).executeTakeFirst()) !== undefined

/** Everybody of the staff by name; those who have left come last. */
export async function listPeople(db: Db, day: Day): Promise<ListedPerson[]> {
  const rows = await db
    .selectFrom('person')
    .select((row) => [
      'person.id', 'name', 'title', 'left_on as leftOn', 'account_id as accountId',
      grantsValidOn(row.ref('person.id'), day).as('grants'),
      row
        .selectFrom('absence')
        .select((absence) => absence.fn.max('last_day').as('last'))
        .whereRef('absence.person_id', '=', 'person.id')
        .where('first_day', '<=', day)
        .where('last_day', '>=', day)
        .as('absentUntil'),
    ])
    .where('not_staff', '=', false)
    .orderBy(sql`left_on is not null`)
    .orderBy(sql`name collate "fi-x-icu"`)
    .execute()
  return rows.map((row) => ({ ...row, grants: row.grants as Grant[] }))
}

/** Those whom somebody can be given as a superior or a deputy; and who is so named though they have left. */
export const listChoosable = (db: Db, named: string[] = []): Promise<{ id: string; name: string; left: boolean }[]> =>
  db
    .selectFrom('person')
    .select(['id', 'name', sql<boolean>`left_on is not null`.as('left')])
    .where('not_staff', '=', false)
    .where((row) => row.or([row('left_on', 'is', null), ...named.map((id) => row('id', '=', id))]))
    .orderBy(sql`name collate "fi-x-icu"`)
    .execute()

export const insertPerson = async (tx: Tx, details: PersonDetails, now: Date): Promise<string> =>
  (await tx.insertInto('person').values({ ...row(details), created_at: now }).returning('id').executeTakeFirstOrThrow()).id

export const updatePerson = (tx: Tx, id: string, details: PersonDetails) =>
  tx.updateTable('person').set(row(details)).where('id', '=', id).execute()

const row = ({ superiorId, deputyId, title, tasks, phoneListed, emailListed, ...rest }: PersonDetails) => ({
  ...rest, title, tasks, phone_listed: phoneListed, email_listed: emailListed, superior_id: superiorId, deputy_id: deputyId,
})

export const updateOwnDetails = (tx: Tx, id: string, details: Pick<PersonDetails, 'language' | 'phone'>) =>
  tx.updateTable('person').set(details).where('id', '=', id).execute()

export const setAccount = (tx: Tx, id: string, accountId: string) =>
  tx.updateTable('person').set({ account_id: accountId }).where('id', '=', id).execute()

/** Null brings a person back. */
export const setLeftOn = (tx: Tx, id: string, day: Day | null) =>
  tx.updateTable('person').set({ left_on: day }).where('id', '=', id).execute()

/** Weekdays, Monday 1 to Friday 5. */
export const setWorksOn = (tx: Tx, id: string, days: number[]) =>
  tx.updateTable('person').set({ works_on: days }).where('id', '=', id).execute()

/** Nobody's deputy any more. Those whose deputy they were have none, until another is named. */
export const endDeputyships = (tx: Tx, id: string) =>
  tx.updateTable('person').set({ deputy_id: null, deputy_left: true }).where('deputy_id', '=', id).execute()

/** Those who have left, and whom something would still let in. */
export const whoLeftWithAccess = (db: Db, day: Day): Promise<Pick<Person, 'id' | 'accountId'>[]> =>
  db
    .selectFrom('person')
    .select(['id', 'account_id as accountId'])
    .where('left_on', '<=', day)
    .where((row) => row.or([
      row.exists(row.selectFrom('role_grant as g').select('g.id').whereRef('g.person_id', '=', 'person.id')
        .where((grant) => grant.or([grant('g.valid_to', 'is', null), grant('g.valid_to', '>=', day)]))),
      row.exists(row.selectFrom('auth_account as k').select('k.id').whereRef('k.user_id', '=', 'person.account_id').where('k.provider_id', '=', 'credential')),
      row.exists(row.selectFrom('set_up_link as l').select('l.person_id').whereRef('l.person_id', '=', 'person.id')),
      row.exists(row.selectFrom('auth_session as s').select('s.id').whereRef('s.user_id', '=', 'person.account_id')),
      row.exists(row.selectFrom('second_factor as f').select('f.id').whereRef('f.person_id', '=', 'person.id')),
      row.exists(row.selectFrom('api_key as k').select('k.id').whereRef('k.made_by', '=', 'person.id').where('k.ended_on', 'is', null)),
      row.exists(row.selectFrom('panel_member as s').select('s.id').whereRef('s.person_id', '=', 'person.id').where((seat) => seat.or([seat('s.until_on', 'is', null), seat('s.until_on', '>=', day)]))),
      row.exists(row.selectFrom('recovery as r').select('r.person_id').whereRef('r.person_id', '=', 'person.id')),
    ]))
    .execute()
/** Everybody who is or was on the staff, by name; of one name several are told apart by their address: for whoever looks after data protection. */
export const listEverybody = (db: Db): Promise<{ id: string; name: string }[]> =>
  db.selectFrom('person as p').select(['p.id', shownName('p', 'address').as('name')]).where('p.not_staff', '=', false).orderBy(sql`p.name collate "fi-x-icu"`).orderBy('p.id').execute()
