// Reminds of what nobody has reacted to. Once the promised day has passed, more are told in steps, and may read the case
// from then on; the giver sees that the one above was told.
import type { Tx } from '../db/db.ts'
import { organisation } from '../directory/organisation.sql.ts'
import { enqueue } from '../post/outbox.sql.ts'
import { dayOf } from '../text/dates.ts'
import { addEvent, lockCase, setState } from './cases.sql.ts'
import { keepHandler } from './keep-handler.ts'
import { inOfficeHours, remindOn } from './reminder.ts'
import { remindEvery } from './routing/days-by-kind.ts'
import { tellAbove } from './routing/tell-above.ts'
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
  const next = remindOn(dayOf(now), one.dueOn, { ...answering, remindEveryWorkingDays: remindEvery(answering, one.kind) })

  if (handlerId) {
    const language = answering.people.get(handlerId)?.language ?? 'fi'
    // To somebody to whom it has just come it is news: one mail a day, however many have come to them.
    await enqueue(tx, { kind: moved ? 'moved-to-you' : 'reminder', caseId, personId: handlerId, language, now })
    if (!moved) await addEvent(tx, { caseId, name: 'reminded', by: null, detail: { handler: handlerId }, now })
  }
  const superiorId = await tellAbove(tx, { ...one, handlerId, ...(moved && { escalatedToId: null, toldIds: [] }) }, answering, { now })
  await setState(tx, caseId, { state: one.state, remind_on: next, ...(superiorId ? { escalated_to_id: superiorId } : {}) })
}
