// Whoever may answer a case throws away a picture or a recording that cannot stay, and says why: the giver reads it.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { seal } from '../../privacy/sealing.ts'
import type { Actor } from '../../staff/actor.ts'
import { firstTurnFor, mayThrowAttachmentAway } from '../../staff/roles.ts'
import { addEvent, lockCase } from '../cases.sql.ts'
import { caseKey } from '../conversation.ts'
import { asTimeOf } from '../time-of.ts'
import { isThere } from './attachment.ts'
import { findAttachment, removeAttachment } from './attachments.sql.ts'
import { kindOf } from './kinds.ts'

export const longestReason = 600

export async function throwAttachmentAway(
  tx: Tx, { caseId, id, reason }: { caseId: string; id: string; reason: string }, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys },
): Promise<'done' | 'gone' | 'not-found'> {
  const one = await lockCase(tx, caseId)
  const attachment = one && (await findAttachment(tx, caseId, id))
  if (!one || !mayThrowAttachmentAway(actor, one) || !attachment || attachment.turn < firstTurnFor(actor, one)) return 'not-found'
  if (!isThere(attachment)) return 'gone'
  const reasonCiphertext = seal(caseKey(keys, one), one.id, `attachment-reason ${attachment.number}`, reason)
  await removeAttachment(tx, id, { state: 'thrown-away', reasonCiphertext })
  await addEvent(tx, { caseId, name: 'attachment-gone', by: actor, detail: { how: 'thrown-away', kind: kindOf(attachment.type) }, now: asTimeOf(one, now) })
  return 'done'
}
