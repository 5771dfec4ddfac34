// Statements on the parts of SMS that a gateway took, and on what it tells of them afterwards, in whichever order the two come.
import { sql } from 'kysely'
import type { Tx } from '../../db/db.ts'
import type { Delivery } from '../message.ts'

export async function noteSent(tx: Tx, messageId: string, marks: readonly Buffer[], now: Date): Promise<void> {
  if (!marks.length) return
  await tx.insertInto('sms_sent').values(marks.map((mark) => ({ mark, message_id: messageId, noted_at: now })))
    .onConflict((conflict) => conflict.column('mark').doUpdateSet((e) => ({ message_id: e.ref('excluded.message_id') }))).execute()
  await settle(tx, messageId)
}

export async function noteDelivery(tx: Tx, mark: Buffer, state: Delivery, now: Date): Promise<void> {
  const row = await tx.insertInto('sms_sent').values({ mark, state, noted_at: now })
    .onConflict((conflict) => conflict.column('mark').doUpdateSet((e) => ({ state: e.ref('excluded.state') })))
    .returning('message_id').executeTakeFirstOrThrow()
  if (row.message_id) await settle(tx, row.message_id)
}

/** Delivered when all its parts are, and not delivered when one is not. */
const settle = (tx: Tx, messageId: string) => sql`
  update outgoing_message set delivery = (
    select case when bool_or(state is not distinct from 'not-delivered') then 'not-delivered' when bool_and(state is not distinct from 'delivered') then 'delivered' end
    from sms_sent where message_id = ${messageId})
  where id = ${messageId}`.execute(tx)

/** What is known of no message by now, is of none of ours. */
export async function forgetSent(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('sms_sent').where('message_id', 'is', null).where('noted_at', '<', before).execute()
}
