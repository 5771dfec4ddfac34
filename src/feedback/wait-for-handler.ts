// A case waits for its handler again: because its giver wrote or was not heard, or because they were asked something and
// stayed silent.
import type { Tx } from '../db/db.ts'
import { enqueue } from '../post/outbox.sql.ts'
import { dayOf } from '../text/dates.ts'
import { meant } from './aside/meant.ts'
import { bodiesOf, setState, type Case } from './cases.sql.ts'
import { keepHandler } from './keep-handler.ts'
import { remindOn } from './reminder.ts'
import { remindEvery } from './routing/days-by-kind.ts'
import { dueAgain, dueAsBefore } from './routing/due-again.ts'

type Notice = 'reply-arrived' | 'reopened' | 'feedback-arrived' | 'someone-asked-for'

/**
 * The case must be locked. A day that is promised already stays; while the giver was awaited, the days that were left of it
 * stood still; after an answer there is a new promise. Whoever was told that it was late
 * stays with it until it is closed, and hears of it too: a question back is no way to be rid of them. `keepsDay`: it was closed by the staff, and nobody
 * was answered.
 */
export async function waitForHandler(tx: Tx, asked: Case, { notice, now, keepsDay }: { notice: Notice; now: Date; keepsDay?: true }): Promise<void> {
  const one = await meant(tx, asked, now)
  const { answering, handlerId, moved } = await keepHandler(tx, one, { now })
  if (one.state !== 'waiting-for-handler') {
    const askedAt = one.state === 'waiting-for-giver' ? (await bodiesOf(tx, one.id)).findLast(({ purpose }) => purpose === 'question-back')?.writtenAt : undefined
    const due = keepsDay ? dueAsBefore(one, answering, now) : dueAgain({ ...one, askedAt: askedAt ?? null }, answering, now)
    await setState(tx, one.id, { state: 'waiting-for-handler', due_on: due, remind_on: remindOn(dayOf(now), due, { ...answering, remindEveryWorkingDays: remindEvery(answering, one.kind) }), closed_at: null })
  }
  for (const personId of new Set([handlerId, moved ? null : one.escalatedToId])) {
    if (!personId) continue
    const language = answering.people.get(personId)?.language ?? 'fi'
    await enqueue(tx, { kind: notice, caseId: one.id, personId, language, now })
  }
}
