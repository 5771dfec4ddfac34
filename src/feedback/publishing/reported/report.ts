// Somebody reports a published piece. It is counted, and what they wrote is sealed; whoever may check it is told once, until somebody has looked.
import type { Tx } from '../../../db/db.ts'
import type { Keys } from '../../../privacy/keys.ts'
import { seal } from '../../../privacy/sealing.ts'
import { dayOf } from '../../../text/dates.ts'
import { lockCase } from '../../cases.sql.ts'
import { caseKey } from '../../conversation.ts'
import { publicationOf } from '../publications.sql.ts'
import { itemOfCase } from '../published.sql.ts'
import { tellCheckers } from '../tell-checkers.ts'
import { makesNotice, withReport, type ReportReason } from './reported.ts'
import { addReportText, caseOfPiece, countReport, reportedOf } from './reported.sql.ts'

export type Report = { item: string; reason: ReportReason; text: string }

/** `text`: '' where nothing was written. */
export async function report(tx: Tx, { item, reason, text }: Report, { now, keys }: { now: Date; keys: Keys }): Promise<'done' | 'gone'> {
  const caseId = await caseOfPiece(tx, item)
  const one = caseId && (await lockCase(tx, caseId))
  const publication = one && (await publicationOf(tx, one.id))
  // While it was waited for the case it may have gone.
  if (!publication || (await itemOfCase(tx, one.id)) !== item) return 'gone'
  const [before, on] = [await reportedOf(tx, one.id) ?? { waiting: [], looked: [] }, dayOf(now)]
  const after = withReport(before, reason)
  await countReport(tx, { itemId: item, caseId: one.id, reason }, after, on)
  if (text) {
    const id = crypto.randomUUID()
    await addReportText(tx, { id, caseId: one.id, itemId: item, reason, ciphertext: seal(caseKey(keys, one), one.id, reportUse(id), text) }, on)
  }
  if (makesNotice(before, after)) await tellCheckers(tx, one, [...publication.preparedByIds, ...one.concernedIds], now, 'piece-reported')
  return 'done'
}

export const reportUse = (id: string) => `beside report ${id}` as const
