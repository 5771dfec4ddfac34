// The giver says whether they were heard. If they were, the case is closed; if not, it waits for its handler again: the
// first time without a reason being asked, later with a word on what is missing, so that the next answer can be about that.
// Whoever gave an answer never says this for them.
import type { Db, Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { receiptHashes, type Receipt } from '../privacy/receipt.ts'
import { dayOf, startOfDay } from '../text/dates.ts'
import { addTurn } from './add-turn.ts'
import { addEvent, bodiesOf, closeCase, eventsOf, findCaseByReceipt, lockCase, noteHeard, setState } from './cases.sql.ts'
import { claimReply } from './reply.ts'
import { waitForHandler } from './wait-for-handler.ts'

/** `turnsSeen`: what they had read as they said it. `word`: what is missing, where that is asked; sent as a reply. */
export type Said = { receipt: Receipt; heard: boolean; turnsSeen: number; word?: { text: string; token: string } }

/**
 * Refused while the organisation's last word is no answer (`not-answered`), and when something has been written that the
 * giver had not read (`changed-meanwhile`). Who has written since the answer, even thanks, can still say that they were
 * heard. To say the same twice changes nothing. From the second time on `no` needs a word (`word-needed`): any will do.
 */
export async function hear(
  tx: Tx, { receipt, heard, turnsSeen, word }: Said, { now, keys }: { now: Date; keys: Keys },
): Promise<'done' | 'heard-not-closed' | 'not-answered' | 'changed-meanwhile' | 'not-found' | 'word-needed' | 'other-body'> {
  const found = await findCaseByReceipt(tx, receiptHashes(keys, receipt))
  const one = found && (await lockCase(tx, found.id))
  if (!one) return 'not-found'
  const bodies = await bodiesOf(tx, one.id)
  if (bodies.findLast(({ writerId }) => writerId !== null)?.purpose !== 'answer') return 'not-answered'
  if (heard === one.heard || (!heard && one.state === 'waiting-for-handler')) return 'done'
  if (bodies.length !== turnsSeen) return 'changed-meanwhile'

  if (!heard) {
    const again = await wasNotHeardBefore(tx, one.id)
    if (again) {
      if (!word) return 'word-needed'
      const claimed = await claimReply(tx, one.id, word, { now, keys })
      if (claimed !== 'new') return claimed === 'repeated' ? 'done' : 'other-body'
      await addTurn(tx, one, { purpose: 'reply', text: word.text }, { by: null, now, keys })
    }
    await noteHeard(tx, one.id, false)
    await addEvent(tx, { caseId: one.id, name: 'reopened', by: null, detail: { because: 'not-heard' }, now })
    await waitForHandler(tx, one, { notice: again ? 'reply-arrived' : 'reopened', now })
    return 'done'
  }
  await noteHeard(tx, one.id, true)
  // What is closed has forgotten the hour, and so has what is said to it later.
  await addEvent(tx, { caseId: one.id, name: 'heard', by: null, now: one.state === 'closed' ? startOfDay(dayOf(now)) : now })
  if (one.state === 'closed') return 'done'
  await setState(tx, one.id, { state: 'answered' })
  // Answered before it was asked what came of it: the giver is still to be told.
  if (!one.cameOfIt) return 'heard-not-closed'
  await closeCase(tx, one.id, null, now)
  return 'done'
}

/** Whether they have said of this case before that they were not heard. */
export const wasNotHeardBefore = async (db: Db, caseId: string): Promise<boolean> =>
  (await eventsOf(db, caseId)).some(({ name, detail }) => name === 'reopened' && detail['because'] === 'not-heard')
