// Somebody of the staff opens a picture or a recording. That they did is written down first, as whenever somebody reads.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Actor } from '../../staff/actor.ts'
import { firstTurnFor, mayReadCase } from '../../staff/roles.ts'
import type { Case } from '../cases.sql.ts'
import { recordOfCase } from '../record-of-case.ts'
import { openAttachment } from './attachment.ts'
import { findAttachment, type Attachment } from './attachments.sql.ts'

/** Null: they may not, it is gone, or nobody may before it was scanned. */
export async function seeAttachment(
  tx: Tx, { one, id }: { one: Case; id: string }, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys },
): Promise<{ attachment: Attachment; bytes: Buffer } | null> {
  const attachment = mayReadCase(actor, one) ? await findAttachment(tx, one.id, id) : null
  if (attachment?.state !== 'kept' || attachment.turn < firstTurnFor(actor, one)) return null
  const bytes = await openAttachment(tx, keys, one, attachment)
  if (!bytes) return null
  await recordOfCase(tx, one, { what: 'attachment-opened', by: actor, detail: { number: attachment.number } }, now)
  return { attachment, bytes }
}
