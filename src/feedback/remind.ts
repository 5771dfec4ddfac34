// Reminds of what nobody has reacted to. Once the promised day has passed, whoever stands above the handler is told
// besides, and may read the case from then on; the giver sees that it was told.
import type { Tx } from '../db/db.ts'
import { organisation } from '../directory/organisation.sql.ts'
import { enqueue } from '../post/outbox.sql.ts'
import { dayOf } from '../text/dates.ts'
import { addEvent, lockCase, setState } from './cases.sql.ts'
import { isLate } from './deadline.ts'
import { superiorOf } from './escalate.ts'
import { keepHandler } from './keep-handler.ts'
import { inOfficeHours, remindOn } from './reminder.ts'
import { casesToRemindOf } from './time.sql.ts'

export async function remind(tx: Tx, now: Date): Promise<void> {
  const { officeOpens: opens, officeCloses: closes, closedDays } = await organisation(tx)
  if (!inOfficeHours(now, { opens, closes, closedDays })) return
  for (const id of await casesToRemindOf(tx, dayOf(now))) await remindOf(tx, id, now)
}

async function remindOf(tx: Tx, caseId: string, now: Date): Promise<void> {
  const one = await lockCase(tx, caseId)
  // It may have been answered while we waited for the lock.
  if (one?.state !== 'waiting-for-handler') return
  const { answering, handlerId, moved } = await keepHandler(tx, one, { now })
  const next = remindOn(dayOf(now), one.dueOn, answering)
  const languageOf = (personId: string) => answering.people.get(personId)?.language ?? 'fi'

  if (handlerId) {
    // To somebody to whom it has just come it is news.
    const kind = moved ? 'feedback-arrived' : 'reminder'
    await enqueue(tx, { kind, caseId, personId: handlerId, language: languageOf(handlerId), now })
    if (!moved) await addEvent(tx, { caseId, name: 'reminded', by: null, detail: { handler: handlerId }, now })
  }
  const superior = isLate(one.dueOn, now) ? superiorOf(answering, handlerId) : null
  if (superior) {
    await enqueue(tx, { kind: 'escalation', caseId, personId: superior.id, language: superior.language, now })
    if (superior.id !== one.escalatedToId) await addEvent(tx, { caseId, name: 'escalated', by: null, detail: { handler: superior.id }, now })
  }
  await setState(tx, caseId, { state: one.state, remind_on: next, ...(superior ? { escalated_to_id: superior.id } : {}) })
}
