// A case as the audit asks for it: by what people type as its reference. Nothing else of it is told.
import type { Db } from '../db/db.ts'
import { caseByReference } from './by-reference.sql.ts'
import { referenceIn } from './finding/search.ts'

/** Null where it is no reference, false where there is no such case. */
export async function referredTo(db: Db, typed: string): Promise<{ id: string; closed: boolean } | false | null> {
  const reference = referenceIn(typed)
  return reference ? ((await caseByReference(db, reference)) ?? false) : null
}
