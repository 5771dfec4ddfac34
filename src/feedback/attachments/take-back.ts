// A giver takes back a picture or a recording of theirs. Twice is once.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { receiptHashes, type Receipt } from '../../privacy/receipt.ts'
import { addEvent, findCaseByReceipt, lockCase } from '../cases.sql.ts'
import { asTimeOf } from '../time-of.ts'
import { findAttachment, removeAttachment } from './attachments.sql.ts'
import { kindOf } from './kinds.ts'

export async function takeBackAttachment(
  tx: Tx, { receipt, id }: { receipt: Receipt; id: string }, { now, keys }: { now: Date; keys: Keys },
): Promise<'done' | 'not-found'> {
  const found = await findCaseByReceipt(tx, receiptHashes(keys, receipt))
  const one = found && (await lockCase(tx, found.id))
  const attachment = one && (await findAttachment(tx, one.id, id))
  if (!one || !attachment) return 'not-found'
  if (await removeAttachment(tx, id, { state: 'taken-back' })) {
    await addEvent(tx, { caseId: one.id, name: 'attachment-gone', by: null, detail: { how: 'taken-back', kind: kindOf(attachment.type) }, now: asTimeOf(one, now) })
  }
  return 'done'
}
