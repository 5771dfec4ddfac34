// Finds what lies sealed by its receipt. The slow function is run for every receipt that opens no conversation, so that how long the answer
// takes tells nothing of whether there is something sealed.
import type { Db } from '../../db/db.ts'
import { spend } from '../../privacy/budget.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Receipt } from '../../privacy/receipt.ts'
import { sealedMarks, slowReceipt, type SlowReceipt } from '../../privacy/sealed.ts'
import type { Context } from '../../web/context.ts'
import { findSealed, type Sealed } from './sealed.sql.ts'

export type Found = { one: Sealed; receipt: Receipt; slow: SlowReceipt }

export async function sealedBy(db: Db, keys: Keys, receipt: Receipt): Promise<Found | null> {
  const slow = await slowReceipt(receipt)
  const one = await findSealed(db, sealedMarks(keys, slow))
  return one && { one, receipt, slow }
}

/**
 * For whoever holds a pass, however often they press: the slow function costs a processor's time whether anything is sealed or not, and so each is
 * paid for like a receipt that is entered. `from`: whose budget it is.
 */
export async function sealedWithin({ db, keys, settings, now }: Context, receipt: Receipt, from: string): Promise<Found | null | 'busy'> {
  const budget = { name: 'receipt', subject: from, limit: settings.BUDGET_RECEIPTS_PER_TEN_MINUTES, windowSeconds: 600, now: now() }
  return (await spend(db, keys, budget)) ? sealedBy(db, keys, receipt) : 'busy'
}
