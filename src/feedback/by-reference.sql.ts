// A case by its reference, for whoever keeps the audit: which it is, and whether it is closed.
import type { Db } from '../db/db.ts'

export const caseByReference = async (db: Db, reference: string): Promise<{ id: string; closed: boolean } | null> => {
  const row = await db.selectFrom('feedback_case').select(['id', 'state']).where('reference', '=', reference).executeTakeFirst()
  return row ? { id: row.id, closed: row.state === 'closed' } : null
}
