// Who sits on a council, with how they are reached; and what they told, sealed.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import type { SeatPart } from '../panel.ts'
import type { Choices, Member, Reminder, WayToReach } from './member.ts'

/** Who came by an address is a client there, though they be of the staff: by it nobody is to learn that they are. */
const asClient = sql`(p.id is null or p.not_staff or not (m.named or m.part = 'secretary'))`

const members = (db: Db, today: Day) => db.selectFrom('panel_member as m').leftJoin('person as p', 'p.id', 'm.person_id')
  .select(['m.id', 'm.person_id as personId', 'm.called', 'm.part', 'm.from_on as fromOn', 'm.reached', 'm.reminded', 'm.news', 'm.large_text as largeText', 'm.version', 'm.named'])
  .select([
    sql<boolean>`coalesce(p.email not like '%@sign-in.invalid', false)`.as('mailbox'), sql<boolean>`p.account_id is not null and (not ${asClient} or exists (select from auth_user u where u.id = p.account_id and u.created_at >= m.person_at))`.as('signsIn'),
    sql<boolean>`${asClient}`.as('isClient'), sql<boolean>`coalesce(p.not_staff, false)`.as('changesOwnMail'), 'p.language',
  ])
  .where('m.from_on', '<=', today).where((row) => row.or([row('m.until_on', 'is', null), row('m.until_on', '>=', today)]))
  .$narrowType<{ part: SeatPart; reached: WayToReach; reminded: Reminder; language: Language | null }>()

/** The chair first, then the secretary, then the others in the order in which they came. */
export const membersNow = (db: Db, panelId: string, today: Day): Promise<Member[]> =>
  members(db, today).where('m.panel_id', '=', panelId).orderBy(sql`array_position(array['chair', 'secretary', 'member'], m.part)`).orderBy('m.from_on').orderBy('m.id').execute()

/** Held until the transaction ends: of two who change it, the second sees what the first did. */
export async function lockMember(tx: Tx, panelId: string, id: string, today: Day): Promise<Member | null> {
  await sql`select from panel where id = ${panelId} for no key update`.execute(tx)
  return (await membersNow(tx, panelId, today)).find((one) => one.id === id) ?? null
}

export const changeMember = (tx: Tx, id: string, { called, reached, reminded, news, largeText }: Choices) =>
  tx.updateTable('panel_member').set((row) => ({ called, reached, reminded, news, large_text: largeText, version: row('version', '+', 1) })).where('id', '=', id).execute()

export const setPart = (tx: Tx, id: string, part: SeatPart) => tx.updateTable('panel_member').set((row) => ({ part, version: row('version', '+', 1) })).where('id', '=', id).execute()

export const setReached = (tx: Tx, id: string, reached: WayToReach) => tx.updateTable('panel_member').set({ reached }).where('id', '=', id).execute()

/** Of the staff, whom a coordinator names: from now on the council knows that. */
export const setNamed = (tx: Tx, id: string) => tx.updateTable('panel_member').set({ named: true }).where('id', '=', id).execute()

export const setPerson = (tx: Tx, id: string, personId: string, at: Date) =>
  tx.updateTable('panel_member').set((row) => ({ person_id: personId, person_at: at, version: row('version', '+', 1) })).where('id', '=', id).execute()

/** From this moment on they sit there no more; by what they were called nobody needs to know. */
export async function endSeat(tx: Tx, id: string, { today, called }: { today: Day; called: string }): Promise<void> {
  await tx.updateTable('panel_member').set({ until_on: sql<Day>`${today}::date - 1`, called, reached: 'none', reminded: 'never', large_text: false }).where('id', '=', id).execute()
  await tx.deleteFrom('panel_member_told').where('member_id', '=', id).execute()
  await tx.deleteFrom('panel_member_calendar').where('member_id', '=', id).execute()
  await tx.deleteFrom('panel_date_answer').where('member_id', '=', id).execute()
  await tx.deleteFrom('panel_notice').where('member_id', '=', id).execute()
}

/** On how many councils somebody sits. */
export const seatsOf = async (db: Db, personId: string, today: Day): Promise<number> =>
  (await db.selectFrom('panel_member').select('id').where('person_id', '=', personId).where((row) => row.or([row('until_on', 'is', null), row('until_on', '>=', today)])).execute()).length

/** On whichever council, today or from a day to come. */
export const seatsOfPerson = (tx: Tx, personId: string, today: Day): Promise<{ id: string; part: SeatPart; called: string }[]> =>
  tx.selectFrom('panel_member').select(['id', 'part', 'called']).$narrowType<{ part: SeatPart }>().where('person_id', '=', personId)
    .where((row) => row.or([row('until_on', 'is', null), row('until_on', '>=', today)])).orderBy('id').forUpdate().execute()

/** Whoever sits there does so without a sign-in, and no mail goes to an address that was theirs at work. */
export async function looseSeat(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('panel_member').set((row) => ({
    person_id: null, person_at: null, reached: sql<string>`case when reached in ('mail', 'sms') then 'none' else reached end`, version: row('version', '+', 1),
  })).where('id', '=', id).execute()
  await tx.deleteFrom('panel_member_calendar').where('member_id', '=', id).execute()
}

/** Of the staff, with a sign-in: who can lead a council. */
export const staffWithSignIn = (db: Db, today: Day): Promise<{ id: string; name: string }[]> =>
  db.selectFrom('person').select(['id', 'name']).where('not_staff', '=', false).where('account_id', 'is not', null).where((row) => row.or([row('left_on', 'is', null), row('left_on', '>', today)]))
    .where((row) => row.exists(row.selectFrom('role_grant as g').select('g.id').whereRef('g.person_id', '=', 'person.id').where('g.role', '<>', 'council').where('g.valid_from', '<=', today)
      .where((grant) => grant.or([grant('g.valid_to', 'is', null), grant('g.valid_to', '>=', today)]))))
    .orderBy(sql`name collate "fi-x-icu"`).orderBy('id').execute()

export type SealedTold = { memberId: string; ciphertext: Buffer; keyVersion: number }

export const sealedTold = (db: Db, panelId: string): Promise<SealedTold[]> =>
  db.selectFrom('panel_member_told as t').innerJoin('panel_member as m', 'm.id', 't.member_id').select(['t.member_id as memberId', 't.ciphertext', 't.key_version as keyVersion']).where('m.panel_id', '=', panelId).execute()

export const writeTold = (tx: Tx, { memberId, ciphertext, keyVersion }: SealedTold) =>
  tx.insertInto('panel_member_told').values({ member_id: memberId, ciphertext, key_version: keyVersion })
    .onConflict((on) => on.column('member_id').doUpdateSet({ ciphertext, key_version: keyVersion })).execute()

export const emailOf = async (db: Db, memberId: string, today: Day): Promise<{ email: string; personId: string; hasAccount: boolean; isClient: boolean; language: Language } | null> =>
  (await db.selectFrom('panel_member as m').innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['p.email', 'p.id as personId', sql<boolean>`p.account_id is not null`.as('hasAccount'), 'p.not_staff as isClient', 'p.language']).$narrowType<{ language: Language }>().where('m.id', '=', memberId).where((row) => row.or([row('p.left_on', 'is', null), row('p.left_on', '>', today)])).executeTakeFirst()) ?? null
