// Erases what is kept no longer, a batch at a time: each batch and its line in the log are one transaction, so that nothing is gone without a trace and
// nothing is in the log that is still there. Afterwards it looks again whether anything is left.
import type { Tx } from '../../db/db.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { eraseAttachments } from '../attachments/attachments.sql.ts'
import { eraseNotes } from '../notes/notes.sql.ts'
import { firstOf, monthOf } from '../period.ts'
import { dueBatch, dueByMonth, eraseCases, forgetReceipts, remnants, type Batch } from './erase.sql.ts'
import { isNotedSince, noteErasing } from './log.sql.ts'
import { closedBefore, keptKinds, type KeptKind } from './retention.ts'
import { timesNow } from './times.sql.ts'

const batchSize = 500

export async function eraseDue(tx: Tx, now: Date, size = batchSize): Promise<void> {
  const today = dayOf(now)
  const times = await timesNow(tx, today)
  for (const kind of keptKinds) {
    const { holds } = times[kind]
    if (holds) await eraseKind(tx, kind, closedBefore(holds.months, today), today, size)
  }
  await forgetReceipts(tx, today)
}

async function eraseKind(tx: Tx, kind: KeptKind, before: Day, today: Day, size: number): Promise<void> {
  const went = await erase(tx, kind, await dueBatch(tx, kind, before, today, size), today)
  const thisMonth = firstOf(monthOf(today))
  if (!went.length && await isNotedSince(tx, kind, thisMonth)) return
  const left = await dueByMonth(tx, kind, before, today)
  const sum = (of: 'goes' | 'kept') => left.reduce((all, one) => all + one[of], 0)
  const months = went.map(({ month }) => firstOf(month)).sort()
  await noteErasing(tx, {
    ranOn: today, kind, erased: went.length, oldestOn: months[0] ?? null, newestOn: months.at(-1) ?? null,
    kept: sum('kept'), leftOver: sum('goes') + (kind === 'feedback' ? await remnants(tx, thisMonth) : 0),
  })
}

/** Gives back of which something went. */
async function erase(tx: Tx, kind: KeptKind, batch: Batch, today: Day): Promise<Batch> {
  if (!batch.length) return batch
  if (kind === 'feedback') return eraseCases(tx, batch, today)
  const ids = batch.map(({ id }) => id)
  await (kind === 'files' ? eraseAttachments(tx, ids) : eraseNotes(tx, ids))
  return batch
}
