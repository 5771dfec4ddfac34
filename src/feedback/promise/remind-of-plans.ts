// Whoever handles feedback from which something was planned is reminded before the day by which its giver was to hear what
// became of it: once, in office hours; a coordinator, where the handler is away or may not read it.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { hasPlan } from '../answering/say-what-came.ts'
import { lockCase } from '../cases.sql.ts'
import { whoCares } from '../lane/who-cares.ts'
import { inOfficeHours } from '../reminder.ts'
import { asTimeOf } from '../time-of.ts'
import { noteReminded, plansToRemindOf } from './plans.sql.ts'

/** So many days before the day. */
const daysBefore = 14

export async function remindOfPlans(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  const { officeOpens: opens, officeCloses: closes, closedDays } = await organisation(tx)
  if (!inOfficeHours(now, { opens, closes, closedDays })) return
  for (const caseId of await plansToRemindOf(tx, daysAfter(today, daysBefore))) {
    const one = await lockCase(tx, caseId)
    if (!one || !hasPlan(one)) continue
    // Where nobody is there to tell of it, it stands at the desk among what the promise still asks for.
    await noteReminded(tx, caseId, today)
    const { carer } = await whoCares(tx, one, now)
    if (carer) await enqueue(tx, { kind: 'plan-due', caseId, personId: carer.id, language: carer.language, now: asTimeOf(one, now) })
  }
}
