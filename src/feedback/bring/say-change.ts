// The giver says afterwards whether their worker was changed, and whose wish it was. Counted, and shown on no case.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { receiptHashes, type Receipt } from '../../privacy/receipt.ts'
import { dayOf } from '../../text/dates.ts'
import { findCaseByReceipt, lockCase } from '../cases.sql.ts'
import type { ChangeOfWorker } from './bring.ts'
import { bringRequests, recordChangeOfWorker, type BringRequest } from './bring.sql.ts'

export async function sayChange(
  tx: Tx, { receipt, change }: { receipt: Receipt; change: ChangeOfWorker }, { now, keys }: { now: Date; keys: Keys },
): Promise<'done' | 'not-found'> {
  const found = await findCaseByReceipt(tx, receiptHashes(keys, receipt))
  const one = found && (await lockCase(tx, found.id))
  if (!one) return 'not-found'
  const asked = howDidItGo(await bringRequests(tx, one.id))
  if (asked) await recordChangeOfWorker(tx, asked.id, change, dayOf(now))
  return 'done'
}

/** The last that was decided, if the giver has not said yet what came of it. */
export function howDidItGo(requests: BringRequest[]): BringRequest | null {
  const last = requests.find(({ decidedOn }) => decidedOn)
  return last && !last.changeOfWorker ? last : null
}
