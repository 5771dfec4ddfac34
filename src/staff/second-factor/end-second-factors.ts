// Ends all second factors of a person, and what waits to be confirmed: in a recovery, and when somebody leaves.
import type { Tx } from '../../db/db.ts'
import { deleteFactorsOf } from './factors.sql.ts'
import { deleteRecovery } from './recoveries.sql.ts'

export async function endSecondFactors(tx: Tx, personId: string): Promise<void> {
  await deleteRecovery(tx, personId)
  await deleteFactorsOf(tx, personId)
}
