// The giver says whether they were heard. If they were, the case is closed; if not, it waits for its handler again,
// without a reason being asked. Whoever gave an answer never says this for them.
import type { Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { receiptHashes, type Receipt } from '../privacy/receipt.ts'
import { dayOf, startOfDay } from '../text/dates.ts'
import { addEvent, closeCase, findCaseByReceipt, lockCase, noteHeard } from './cases.sql.ts'
import { waitForHandler } from './wait-for-handler.ts'

/** Refused while nothing has been answered: `not-answered`. To say the same twice changes nothing. */
export async function hear(
  tx: Tx, { receipt, heard }: { receipt: Receipt; heard: boolean }, { now, keys }: { now: Date; keys: Keys },
): Promise<'done' | 'not-answered' | 'not-found'> {
  const found = await findCaseByReceipt(tx, receiptHashes(keys, receipt))
  const one = found && (await lockCase(tx, found.id))
  if (!one) return 'not-found'
  if (heard && one.state === 'closed' && one.heard) return 'done'
  if (!heard && one.heard === false && one.state === 'waiting-for-handler') return 'done'
  if (one.state !== 'answered' && one.state !== 'closed') return 'not-answered'

  await noteHeard(tx, one.id, heard)
  if (!heard) {
    await addEvent(tx, { caseId: one.id, name: 'reopened', by: null, detail: { because: 'not-heard' }, now })
    await waitForHandler(tx, one, { notice: 'reply-arrived', now })
    return 'done'
  }
  // What is closed has forgotten the hour, and so has what is said to it later.
  await addEvent(tx, { caseId: one.id, name: 'heard', by: null, now: one.state === 'closed' ? startOfDay(dayOf(now)) : now })
  if (one.state !== 'closed') await closeCase(tx, one.id, null, now)
  return 'done'
}
