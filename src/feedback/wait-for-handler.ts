// A case waits for its handler again: because its giver wrote, or because they were asked something and stayed silent.
import type { Tx } from '../db/db.ts'
import { enqueue } from '../post/outbox.sql.ts'
import { dayOf } from '../text/dates.ts'
import { whoAnswers } from './answerable.sql.ts'
import { addEvent, setRoute, setState, type Case } from './cases.sql.ts'
import { dueOn } from './deadline.ts'
import { fits, route } from './route.ts'

/** The case must be locked. A day that is promised already stays; else a new one is. */
export async function waitForHandler(
  tx: Tx, one: Case, { notice, now }: { notice: 'reply-arrived' | 'feedback-arrived'; now: Date },
): Promise<void> {
  // Who had it may have left since, or be no supervisor any more: the way is kept where it still holds.
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
  if (handlerId) await enqueue(tx, { kind: notice, caseId: one.id, personId: handlerId, language, now })
}
