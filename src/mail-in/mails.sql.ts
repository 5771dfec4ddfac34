// Every statement on mail that came in: by what it is known again, what became of it, and, until the reply has gone, to whom that goes.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import type { Reason } from './reasons.ts'

/** `done`: its attachments have been looked at too, and it can be moved away. `keyVersion`: under which key its receipt was made. */
export type KnownMail = { id: string; why: Reason | null; caseId: string | null; done: boolean; keyVersion: number }

export async function findMail(db: Db, marks: Buffer[]): Promise<KnownMail | null> {
  const row = await db.selectFrom('incoming_mail').select(['id', sql<Reason | null>`why`.as('why'), 'case_id as caseId', 'done', 'key_version as keyVersion']).where('mark', 'in', marks).executeTakeFirst()
  return row ?? null
}

/** `reply`: sealed; null where nobody is answered. */
type New = { id: string; mark: Buffer; cameOn: Day; why: Reason | null; caseId: string | null; keyVersion: number; language: Language; reply: Buffer | null; senderMark: Buffer | null }

/** False: it was there already. */
export async function addMail(tx: Tx, one: New): Promise<boolean> {
  const row = await tx.insertInto('incoming_mail').values({
    id: one.id, mark: one.mark, came_on: one.cameOn, why: one.why, case_id: one.caseId, done: one.why !== null, key_version: one.keyVersion, language: one.language,
    receipt: one.reply ? 'waiting' : 'none', reply: one.reply, sender_mark: one.reply && one.senderMark,
  }).onConflict((conflict) => conflict.column('mark').doNothing()).returning('id').executeTakeFirst()
  return row !== undefined
}

/** `left`: of its attachments those that could not be taken. In which language it is answered now; null: not at all, or it was done before. */
export async function markDone(tx: Tx, id: string, left: number): Promise<Language | null> {
  const row = await tx.updateTable('incoming_mail').set({ done: true, files_left: left }).where('id', '=', id).where('done', '=', false).returning(['receipt', sql<Language>`language`.as('language')]).executeTakeFirst()
  return row?.receipt === 'waiting' ? row.language : null
}

export const notDone = (db: Db): Promise<{ id: string }[]> => db.selectFrom('incoming_mail').select('id').where('done', '=', false).execute()

const ofDay = (db: Db, day: Day) =>
  db.selectFrom('incoming_mail').where('came_on', '=', day).where('receipt', '<>', 'none').select((e) => e.fn.countAll<string>().as('count'))

/** Mails of a day that are answered. */
export const repliesOn = async (db: Db, day: Day): Promise<number> => Number((await ofDay(db, day).executeTakeFirstOrThrow()).count)

/** Of them those of whoever has this mark. */
export const repliesTo = async (db: Db, mark: Buffer, day: Day): Promise<number> => Number((await ofDay(db, day).where('sender_mark', '=', mark).executeTakeFirstOrThrow()).count)

/** Whose reply is not on its way yet, the oldest first. */
export const waitingReplies = (db: Db, most: number): Promise<{ id: string; why: Reason | null; language: Language }[]> =>
  db.selectFrom('incoming_mail as m').where('m.receipt', '=', 'waiting').where('m.done', '=', true)
    .where((e) => e.not(e.exists(e.selectFrom('outgoing_message as o').select('o.id').whereRef('o.mail_id', '=', 'm.id'))))
    .select(['m.id', sql<Reason | null>`m.why`.as('why'), sql<Language>`m.language`.as('language')]).orderBy('m.came_on').orderBy('m.id').limit(most).execute()

export type Reply = { id: string; why: Reason | null; language: Language; sealed: Buffer; keyVersion: number; filesLeft: number }

/** Null: it has gone, or is given up. */
export async function findReply(db: Db, id: string): Promise<Reply | null> {
  const row = await db.selectFrom('incoming_mail').select(['id', sql<Reason | null>`why`.as('why'), sql<Language>`language`.as('language'), 'reply', 'key_version as keyVersion', 'files_left as filesLeft']).where('id', '=', id).executeTakeFirst()
  return row?.reply ? { ...row, sealed: row.reply } : null
}

/** The address goes with it. */
export const eraseReply = (tx: Tx, id: string, became: 'sent' | 'failed'): Promise<unknown> =>
  tx.updateTable('incoming_mail').set({ receipt: became, reply: null }).where('id', '=', id).where('receipt', '=', 'waiting').execute()

/** How a case came by mail, for who opens it. */
export async function mailOfCase(db: Db, caseId: string): Promise<{ receipt: 'none' | 'waiting' | 'sent' | 'failed'; filesLeft: number } | null> {
  const row = await db.selectFrom('incoming_mail').select([sql<'none' | 'waiting' | 'sent' | 'failed'>`receipt`.as('receipt'), 'files_left as filesLeft']).where('case_id', '=', caseId).executeTakeFirst()
  return row ?? null
}

/** What came since a day: how many became feedback, and how many did not for each reason. */
export const countMails = (db: Db, since: Day): Promise<{ why: Reason | null; count: number }[]> =>
  db.selectFrom('incoming_mail').select([sql<Reason | null>`why`.as('why'), sql<number>`count(*)::int`.as('count')]).where('came_on', '>=', since).groupBy('why').orderBy('why').execute()

/** What was not taken comes anew. */
export const forgetNotTaken = (tx: Tx): Promise<unknown> => tx.deleteFrom('incoming_mail').where('why', 'is not', null).execute()

/** By then it is in the mailbox no more, or was moved about by hand. */
export const forgetMails = (tx: Tx, before: Day): Promise<unknown> => tx.deleteFrom('incoming_mail').where('came_on', '<', before).where('receipt', '<>', 'waiting').execute()

/** One that has waited for so long goes no more. */
export const giveUpReplies = (tx: Tx, before: Day): Promise<unknown> => tx.updateTable('incoming_mail').set({ receipt: 'failed', reply: null }).where('came_on', '<', before).where('receipt', '=', 'waiting').execute()

/** Who wrote is told apart for a day. */
export const forgetSenders = (tx: Tx, today: Day): Promise<unknown> => tx.updateTable('incoming_mail').set({ sender_mark: null }).where('came_on', '<', today).where('sender_mark', 'is not', null).execute()
