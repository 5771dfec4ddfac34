// A case waits for its handler again: because its giver wrote, or because they were asked something and stayed silent.
import type { Tx } from '../db/db.ts'
import { enqueue } from '../post/outbox.sql.ts'
import { dayOf } from '../text/dates.ts'
import { setState, type Case } from './cases.sql.ts'
import { dueOn } from './deadline.ts'
import { keepHandler } from './keep-handler.ts'
import { remindOn } from './reminder.ts'

/** The case must be locked. A day that is promised already stays; else a new one is, and nobody is above it yet. */
export async function waitForHandler(
  tx: Tx, one: Case, { notice, now }: { notice: 'reply-arrived' | 'feedback-arrived'; now: Date },
): Promise<void> {
  const { answering, handlerId } = await keepHandler(tx, one, { now })
  if (one.state !== 'waiting-for-handler') {
    const due = dueOn(now, answering.answerWithinWorkingDays, answering.closedDays)
    await setState(tx, one.id, {
      state: 'waiting-for-handler', due_on: due, remind_on: remindOn(dayOf(now), due, answering), escalated_to_id: null, closed_at: null,
    })
  }
  const language = (handlerId && answering.people.get(handlerId)?.language) || 'fi'
  if (handlerId) await enqueue(tx, { kind: notice, caseId: one.id, personId: handlerId, language, now })
}
