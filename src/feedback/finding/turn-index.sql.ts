// The marks by which the turns of a conversation are found. Whose case has lost its key has lost them, too.
import type { Tx } from '../../db/db.ts'

export const indexTurn = (tx: Tx, { caseId, number, marks }: { caseId: string; number: number; marks: number[] }) =>
  tx.insertInto('turn_index').values({ case_id: caseId, number, marks })
    .onConflict((conflict) => conflict.columns(['case_id', 'number']).doUpdateSet({ marks })).execute()
