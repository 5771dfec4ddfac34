// Of the table of people, those who are no staff: members of a clients' council. The lists of people leave them out.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { Language, Translated } from '../text/language.ts'
import { findPerson } from './people.sql.ts'
import type { Person } from './people.ts'

export type ClientDetails = { name: string; title: Translated; email: string; language: Language }

export const insertClient = async (tx: Tx, details: ClientDetails, now: Date): Promise<string> =>
  (await tx.insertInto('person').values({ ...details, not_staff: true, created_at: now }).returning('id').executeTakeFirstOrThrow()).id

/** Somebody of whom nothing else is known than that they are on a council. False for who is of the staff for another reason, or no staff already. */
export const becomesClient = async (tx: Tx, id: string, name: string, day: Day): Promise<boolean> =>
  (await tx.updateTable('person').set({ not_staff: true, name, phone: null, listed: false }).where('id', '=', id).where('not_staff', '=', false)
    .where(sql<boolean>`(select bool_and(g.role = 'council') from role_grant g where g.person_id = person.id and (g.valid_to is null or g.valid_to >= ${day}))`).executeTakeFirst()).numUpdatedRows > 0n

/** Nothing is left by which they could be known. */
export const forgetClient = (tx: Tx, id: string, { email, name }: Pick<ClientDetails, 'email' | 'name'>) =>
  tx.updateTable('person').set({ email, name, phone: null }).where('id', '=', id).where('not_staff', '=', true).execute()

export const nameClient = (tx: Tx, id: string, name: string) => tx.updateTable('person').set({ name }).where('id', '=', id).where('not_staff', '=', true).execute()

export const setClientMail = (tx: Tx, id: string, email: string) => tx.updateTable('person').set({ email }).where('id', '=', id).where('not_staff', '=', true).execute()

export const countClients = async (db: Db): Promise<number> =>
  (await db.selectFrom('person').select(sql<number>`count(*)::int`.as('count')).where('not_staff', '=', true).where('left_on', 'is', null).executeTakeFirstOrThrow()).count

export const isClient = async (db: Db, id: string): Promise<boolean> =>
  (await db.selectFrom('person').select('not_staff as is').where('id', '=', id).executeTakeFirst())?.is ?? false

/** Null for who is no more than a member of a clients' council: whoever looks after the staff finds none of them. */
export const findOfStaff = async (db: Db, id: string): Promise<Person | null> => ((await isClient(db, id)) ? null : findPerson(db, id))
