// Whether feedback may be shown to everybody is the giver's to say, on their conversation page and at any time: before, while it is
// checked, and once it is public. A no holds from the moment on in which it is said.
import type { Tx } from '../../db/db.ts'
import { addEvent, findCaseByReceipt, lockCase } from '../cases.sql.ts'
import { notePublishWish } from '../publish-wish.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import { receiptHashes, type Receipt } from '../../privacy/receipt.ts'
import { dayOf, startOfDay } from '../../text/dates.ts'

/** To say the same twice changes nothing, but for what was sent past the workers, where the second yes is the one that counts. */
export async function sayWish(tx: Tx, { receipt, publish }: { receipt: Receipt; publish: boolean }, { now, keys }: { now: Date; keys: Keys }): Promise<'done' | 'not-found'> {
  const found = await findCaseByReceipt(tx, receiptHashes(keys, receipt))
  const one = found && (await lockCase(tx, found.id))
  if (!one) return 'not-found'
  const isSame = one.publish === publish
  if (isSame && !(publish && one.reader === 'supervisor')) return 'done'
  const today = dayOf(now)
  await notePublishWish(tx, one.id, publish, today)
  // What is closed has forgotten the hour, and so has what is said to it later.
  const at = one.state === 'closed' ? startOfDay(today) : now
  await addEvent(tx, { caseId: one.id, name: publish ? 'publishing-allowed' : 'publishing-refused', by: null, now: at })
  return 'done'
}
