// The statement that corrects of which kind a case is. It is counted as that kind from then on.
import type { Tx } from '../../db/db.ts'
import type { OfferedKind } from '../case.ts'

export const setKind = (tx: Tx, id: string, kind: OfferedKind): Promise<unknown> => tx.updateTable('feedback_case').set({ kind }).where('id', '=', id).execute()
