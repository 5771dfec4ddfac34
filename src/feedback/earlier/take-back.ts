// Takes back what an import brought in, as long as nobody has opened or done anything with one of its cases. All of it, or none.
import type { Tx } from '../../db/db.ts'
import { removeEarlier } from './earlier.sql.ts'

export const takeBackEarlier = (tx: Tx, importId: string): Promise<boolean> => removeEarlier(tx, importId)
