// What was told to somebody above the unit: it waits for them until they have said what was done.
import type { Db, Tx } from '../../db/db.ts'
import { inLockOrderOf } from '../../db/lock-order.ts'
import type { Day } from '../../text/dates.ts'
import type { Weeks } from './round.ts'

export type ToldAbove = { weeks: Weeks; personId: string; name: string; ciphertext: Buffer; answerCiphertext: Buffer | null; toldOn: Day; answeredOn: Day | null }

export async function toldAboveOf(db: Db, caseId: string): Promise<ToldAbove[]> {
  const rows = await db.selectFrom('told_above as t').innerJoin('person as p', 'p.id', 't.person_id')
    .select(['t.weeks', 't.person_id', 'p.name', 't.ciphertext', 't.answer_ciphertext', 't.told_on', 't.answered_on'])
    .where('t.case_id', '=', caseId).orderBy('t.weeks').execute()
  return rows.map((row) => ({
    weeks: row.weeks as Weeks, personId: row.person_id, name: row.name, ciphertext: row.ciphertext, answerCiphertext: row.answer_ciphertext,
    toldOn: row.told_on, answeredOn: row.answered_on,
  }))
}

export const recordToldAbove = (tx: Tx, told: { caseId: string; weeks: Weeks; personId: string; ciphertext: Buffer; toldOn: Day; remindOn: Day }) =>
  tx.insertInto('told_above').values({
    case_id: told.caseId, weeks: told.weeks, person_id: told.personId, ciphertext: told.ciphertext, told_on: told.toldOn, remind_on: told.remindOn,
  }).execute()

export const recordAnswerAbove = (tx: Tx, caseId: string, weeks: Weeks, answer: { ciphertext: Buffer; day: Day }) =>
  tx.updateTable('told_above').set({ answer_ciphertext: answer.ciphertext, answered_on: answer.day })
    .where('case_id', '=', caseId).where('weeks', '=', weeks).execute()

/** What still waits and whose day for a reminder has come. */
export async function toldToRemindOf(tx: Tx, today: Day): Promise<{ caseId: string; weeks: Weeks }[]> {
  const rows = await tx.selectFrom('told_above').innerJoin('keys.case_key', 'keys.case_key.case_id', 'told_above.case_id').select(['told_above.case_id', 'weeks'])
    .where('answered_on', 'is', null).where('remind_on', '<=', today).orderBy('remind_on').limit(50).execute()
  return inLockOrderOf(rows.map(({ case_id, weeks }) => ({ caseId: case_id, weeks: weeks as Weeks })))
}

export const passToldAbove = (tx: Tx, caseId: string, weeks: Weeks, to: { personId: string; remindOn: Day }) =>
  tx.updateTable('told_above').set({ person_id: to.personId, remind_on: to.remindOn }).where('case_id', '=', caseId).where('weeks', '=', weeks).execute()
