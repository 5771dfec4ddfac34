// Finds what lies sealed by its receipt. The slow function is run for every receipt that opens no conversation, so that how long the answer
// takes tells nothing of whether there is something sealed.
import type { Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Receipt } from '../../privacy/receipt.ts'
import { sealedMarks, slowReceipt, type SlowReceipt } from '../../privacy/sealed.ts'
import { findSealed, type Sealed } from './sealed.sql.ts'

export type Found = { one: Sealed; receipt: Receipt; slow: SlowReceipt }

export async function sealedBy(db: Db, keys: Keys, receipt: Receipt): Promise<Found | null> {
  const slow = await slowReceipt(receipt)
  const one = await findSealed(db, sealedMarks(keys, slow))
  return one && { one, receipt, slow }
}
