// Statements on what is known of numbers: which want no SMS, how often each was answered today, and what goes back to one, sealed.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { noServer, smsAnswerKinds } from '../message.ts'

export const isStopped = async (db: Db, marks: readonly Buffer[]): Promise<boolean> =>
  await db.selectFrom('sms_stopped').select('mark').where('mark', 'in', [...marks]).executeTakeFirst() !== undefined

export async function stopNumber(tx: Tx, mark: Buffer, today: Day): Promise<void> {
  await tx.insertInto('sms_stopped').values({ mark, stopped_on: today }).onConflict((conflict) => conflict.doNothing()).execute()
}

export async function startNumber(tx: Tx, marks: readonly Buffer[]): Promise<void> {
  await tx.deleteFrom('sms_stopped').where('mark', 'in', [...marks]).execute()
}

export type AnswerKind = 'receipt' | 'help' | 'stopped' | 'started'

/** Counts one more answer to a number, and says how many there were of its kind today with this one. */
export async function countAnswer(tx: Tx, { mark, what, today }: { mark: Buffer; what: AnswerKind; today: Day }): Promise<number> {
  const { rows } = await sql<{ times: number }>`
    insert into sms_answered (mark, what, answered_on, times) values (${mark}, ${what}, ${today}, 1)
    on conflict (mark, what) do update set answered_on = excluded.answered_on,
      times = case when sms_answered.answered_on = excluded.answered_on then sms_answered.times + 1 else 1 end
    returning times`.execute(tx)
  return rows[0]!.times
}

export async function forgetAnswered(tx: Tx, today: Day): Promise<void> {
  await tx.deleteFrom('sms_answered').where('answered_on', '<', today).execute()
}

export async function findAnswer(db: Db, id: string): Promise<{ ciphertext: Buffer; keyVersion: number } | null> {
  const row = await db.selectFrom('sms_answer').select(['ciphertext', 'key_version']).where('id', '=', id).executeTakeFirst()
  return row ? { ciphertext: row.ciphertext, keyVersion: row.key_version } : null
}

export async function addAnswer(tx: Tx, { id, ciphertext, keyVersion }: { id: string; ciphertext: Buffer; keyVersion: number }): Promise<void> {
  await tx.insertInto('sms_answer').values({ id, ciphertext, key_version: keyVersion }).execute()
}

export async function dropAnswer(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('sms_answer').where('id', '=', id).execute()
}

/** What has waited since then goes no more, and its number is erased. */
export async function giveUpAnswers(tx: Tx, before: Date, now: Date): Promise<void> {
  const given = await tx.updateTable('outgoing_message')
    .set((e) => ({ failed_at: now, last_error: e.fn.coalesce('last_error', e.val(noServer)) }))
    .where('kind', 'in', [...smsAnswerKinds]).where('created_at', '<', before).where('sent_at', 'is', null).where('failed_at', 'is', null).returning('sms_answer_id').execute()
  for (const { sms_answer_id: id } of given) if (id) await dropAnswer(tx, id)
}
