// The table of those whom a case is about, and what follows for them at once. It exists case by case; nothing is counted by it.
import type { Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'

export type How = 'concerns' | 'thanks'

export const insertAbout = (tx: Tx, about: { caseId: string; personId: string; how: How; by: string; on: Day }) =>
  tx.insertInto('case_about').values({ case_id: about.caseId, person_id: about.personId, how: about.how, noted_by: about.by, noted_on: about.on })
    .onConflict((conflict) => conflict.columns(['case_id', 'person_id']).doUpdateSet({ how: about.how, noted_by: about.by, noted_on: about.on, talked_on: null }))
    .execute()

export const deleteAbout = (tx: Tx, caseId: string, personId: string) =>
  tx.deleteFrom('case_about').where('case_id', '=', caseId).where('person_id', '=', personId).execute()

export const noteTalked = (tx: Tx, caseId: string, personId: string, on: Day) =>
  tx.updateTable('case_about').set({ talked_on: on }).where('case_id', '=', caseId).where('person_id', '=', personId).execute()

/** Whom it concerns is no party of it, and is told of it by nobody's lateness. */
export async function takeFrom(tx: Tx, caseId: string, personId: string, today: Day): Promise<void> {
  await tx.updateTable('case_party').set({ ended_on: today }).where('case_id', '=', caseId).where('person_id', '=', personId).where('ended_on', 'is', null).execute()
  await tx.deleteFrom('case_told').where('case_id', '=', caseId).where('person_id', '=', personId).execute()
  await tx.updateTable('feedback_case').set({ escalated_to_id: null }).where('id', '=', caseId).where('escalated_to_id', '=', personId).execute()
}

/** Told of it for their information; once more, if that had ended. */
export const addInformed = (tx: Tx, party: { caseId: string; personId: string; by: string | null; on: Day }) =>
  tx.insertInto('case_party').values({ case_id: party.caseId, person_id: party.personId, part: 'informed', added_by: party.by, added_on: party.on })
    .onConflict((conflict) => conflict.columns(['case_id', 'person_id']).doUpdateSet({ ended_on: null })).execute()
