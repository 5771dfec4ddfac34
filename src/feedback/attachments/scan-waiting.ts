// What came while the scanner was away is scanned once it is there again: then it can be opened, or is gone and both sides are told.
import type { Tx } from '../../db/db.ts'
import { inLockOrderOf } from '../../db/lock-order.ts'
import type { Keys } from '../../privacy/keys.ts'
import { addEvent, findCase, lockCase } from '../cases.sql.ts'
import { asTimeOf } from '../time-of.ts'
import { openAttachment } from './attachment.ts'
import { letOpen, removeAttachment, waitingAttachments, type Attachment } from './attachments.sql.ts'
import { scan, type Scanner, type Verdict } from './clamd.ts'
import { kindOf } from './kinds.ts'

const mostAtATime = 10

/** `scanner`: null where there is none any more; what waited for one may then be opened as everything else. */
export const scanWaiting = (keys: Keys, scanner: Scanner | null) => async (tx: Tx, now: Date): Promise<void> => {
  const looked: { attachment: Attachment; caseId: string; verdict: Verdict }[] = []
  for (const attachment of await waitingAttachments(tx, mostAtATime)) {
    const one = await findCase(tx, attachment.caseId)
    const bytes = one && (await openAttachment(tx, keys, one, attachment))
    const verdict = scanner && bytes ? await scan(scanner, bytes) : 'clean'
    if (verdict === 'away') break
    looked.push({ attachment, caseId: attachment.caseId, verdict })
  }
  // Cases are held only when all is known, and in their order.
  for (const { attachment: { id, type }, caseId, verdict } of inLockOrderOf(looked)) {
    const one = await lockCase(tx, caseId)
    if (verdict === 'clean') await letOpen(tx, id)
    else if (one && (await removeAttachment(tx, id, { state: 'harmful' }))) {
      await addEvent(tx, { caseId, name: 'attachment-gone', by: null, detail: { how: 'harmful', kind: kindOf(type) }, now: asTimeOf(one, now) })
    }
  }
}
