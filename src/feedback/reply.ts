// The giver goes on with the conversation. Whatever was waiting for them waits for the handler again.
import type { Tx } from '../db/db.ts'
import { claimBody, claimKey, claimKeys } from '../privacy/claim.ts'
import type { Keys } from '../privacy/keys.ts'
import { receiptHashes, type Receipt } from '../privacy/receipt.ts'
import { enqueue } from '../post/outbox.sql.ts'
import { dayOf } from '../text/dates.ts'
import { addTurn } from './add-turn.ts'
import { whoAnswers } from './answerable.sql.ts'
import { addEvent, findCaseByReceipt, lockCase, setRoute, setState } from './cases.sql.ts'
import { dueOn } from './deadline.ts'
import { claimOnce, findClaim } from './intake.sql.ts'
import { fits, route } from './route.ts'

/** `token` makes a reply sent twice one reply. */
export async function reply(
  tx: Tx, { receipt, text, token }: { receipt: Receipt; text: string; token: string }, { now, keys }: { now: Date; keys: Keys },
): Promise<'done' | 'repeated' | 'other-body' | 'not-found'> {
  const found = await findCaseByReceipt(tx, receiptHashes(keys, receipt))
  const one = found && (await lockCase(tx, found.id))
  if (!one) return 'not-found'
  const earlier = keys.versions.length > 1 ? await findClaim(tx, claimKeys(keys, token).map(({ hash }) => hash)) : null
  if (earlier && !earlier.keyHash.equals(claimKey(keys, token))) return earlier.caseId === one.id ? 'repeated' : 'other-body'
  const claim = { keyHash: claimKey(keys, token), bodyHash: claimBody(keys, keys.current, text), caseId: one.id, now }
  const claimed = await claimOnce(tx, claim)
  if (claimed !== 'new') return claimed === 'same' ? 'repeated' : 'other-body'

  await addTurn(tx, one, { purpose: 'reply', text }, { by: null, now, keys })
  if (one.state === 'closed') await addEvent(tx, { caseId: one.id, name: 'reopened', by: null, now })

  // The person who answered may have left since, or be no supervisor any more: the way is kept where it still holds.
  const answering = await whoAnswers(tx, one, dayOf(now), one.handlerId)
  const handler = one.handlerId ? answering.people.get(one.handlerId) : undefined
  let { handlerId } = one
  if (!fits(handler, one.reader)) {
    const routed = route(answering, one.reader)
    handlerId = routed.handlerId
    await setRoute(tx, one.id, {
      service_line_id: one.serviceLineId, service_id: one.serviceId, unit_id: one.unitId,
      handler_id: routed.handlerId, routed_because: routed.because,
    })
    if (handlerId !== one.handlerId) {
      await addEvent(tx, { caseId: one.id, name: 'routed', by: null, detail: { handler: handlerId, because: routed.because }, now })
    }
  }
  const due = one.state === 'waiting-for-handler' ? one.dueOn : dueOn(now, answering.answerWithinWorkingDays, answering.closedDays)
  await setState(tx, one.id, { state: 'waiting-for-handler', due_on: due, closed_at: null })
  const language = (handlerId && answering.people.get(handlerId)?.language) || 'fi'
  if (handlerId) await enqueue(tx, { kind: 'reply-arrived', caseId: one.id, personId: handlerId, language, now })
  return 'done'
}
