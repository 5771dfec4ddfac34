// The giver says whether they were heard. If they were, the case is closed; if not, it waits for its handler again,
// without a reason being asked. Whoever gave an answer never says this for them.
import type { Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { receiptHashes, type Receipt } from '../privacy/receipt.ts'
import { dayOf, startOfDay } from '../text/dates.ts'
import { addEvent, bodiesOf, closeCase, findCaseByReceipt, lockCase, noteHeard, setState } from './cases.sql.ts'
import { waitForHandler } from './wait-for-handler.ts'

/** `turnsSeen`: what they had read as they said it. */
export type Said = { receipt: Receipt; heard: boolean; turnsSeen: number }

/**
 * Refused while the organisation's last word is no answer (`not-answered`), and when something has been written that the
 * giver had not read (`changed-meanwhile`). Who has written since the answer, even thanks, can still say that they were
 * heard. To say the same twice changes nothing.
 */
export async function hear(
  tx: Tx, { receipt, heard, turnsSeen }: Said, { now, keys }: { now: Date; keys: Keys },
): Promise<'done' | 'heard-not-closed' | 'not-answered' | 'changed-meanwhile' | 'not-found'> {
  const found = await findCaseByReceipt(tx, receiptHashes(keys, receipt))
  const one = found && (await lockCase(tx, found.id))
  if (!one) return 'not-found'
  const bodies = await bodiesOf(tx, one.id)
  if (bodies.findLast(({ writerId }) => writerId !== null)?.purpose !== 'answer') return 'not-answered'
  if (heard === one.heard || (!heard && one.state === 'waiting-for-handler')) return 'done'
  if (bodies.length !== turnsSeen) return 'changed-meanwhile'

  await noteHeard(tx, one.id, heard)
  if (!heard) {
    await addEvent(tx, { caseId: one.id, name: 'reopened', by: null, detail: { because: 'not-heard' }, now })
    await waitForHandler(tx, one, { notice: 'reopened', now })
    return 'done'
  }
  // What is closed has forgotten the hour, and so has what is said to it later.
  await addEvent(tx, { caseId: one.id, name: 'heard', by: null, now: one.state === 'closed' ? startOfDay(dayOf(now)) : now })
  if (one.state === 'closed') return 'done'
  await setState(tx, one.id, { state: 'answered' })
  // Answered before it was asked what came of it: the giver is still to be told.
  if (!one.cameOfIt) return 'heard-not-closed'
  await closeCase(tx, one.id, null, now)
  return 'done'
}
