// Whoever handles feedback from which something was planned is reminded before the day by which its giver was to hear what
// became of it. Once, in office hours; if they have left, the coordinator.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { lockCase } from '../cases.sql.ts'
import { inOfficeHours } from '../reminder.ts'
import { hasPlan } from '../answering/say-what-came.ts'
import { noteReminded, plansToRemindOf, whoTellsOfPlan } from './plans.sql.ts'

/** So many days before the day. */
const daysBefore = 14

export async function remindOfPlans(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  const { officeOpens: opens, officeCloses: closes, closedDays, coordinatorId } = await organisation(tx)
  if (!inOfficeHours(now, { opens, closes, closedDays })) return
  for (const caseId of await plansToRemindOf(tx, daysAfter(today, daysBefore))) {
    const one = await lockCase(tx, caseId)
    if (!one || !hasPlan(one)) continue
    await noteReminded(tx, caseId, today)
    const person = await whoTellsOfPlan(tx, [one.handlerId, coordinatorId], today)
    if (person) await enqueue(tx, { kind: 'plan-due', caseId, personId: person.id, language: person.language, now })
  }
}
