// Unfinished answers: of each person one for a case, sealed under the case's key.
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'

export type DraftRow = { personId: string; name: string; ciphertext: Buffer; begunAt: Date; proposedOn: Day | null }

export async function draftsOf(db: Db, caseId: string): Promise<DraftRow[]> {
  const rows = await db.selectFrom('answer_draft as d').innerJoin('person as p', 'p.id', 'd.person_id')
    .select(['d.person_id', 'p.name', 'd.ciphertext', 'd.begun_at', 'd.proposed_on'])
    .where('d.case_id', '=', caseId).orderBy('d.begun_at').execute()
  return rows.map((row) => ({ personId: row.person_id, name: row.name, ciphertext: row.ciphertext, begunAt: row.begun_at, proposedOn: row.proposed_on }))
}

export const keepDraft = (tx: Tx, { caseId, personId, ciphertext, now, proposedOn = null }: { caseId: string; personId: string; ciphertext: Buffer; now: Date; proposedOn?: Day | null }) =>
  tx.insertInto('answer_draft').values({ case_id: caseId, person_id: personId, ciphertext, begun_at: now, proposed_on: proposedOn })
    .onConflict((conflict) => conflict.columns(['case_id', 'person_id']).doUpdateSet({ ciphertext, proposed_on: proposedOn })).execute()

export const forgetDraft = (tx: Tx, caseId: string, personId: string) =>
  tx.deleteFrom('answer_draft').where('case_id', '=', caseId).where('person_id', '=', personId).execute()
