// Whether somebody once had to do with a case, by its events: it came to them, or they did something in it.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'

export async function hadPart(db: Db, caseId: string, personIds: string[]): Promise<boolean> {
  const { rows: [row] } = await sql<{ had: boolean }>`select exists (
    select from event e where e.case_id = ${caseId} and (
      e.actor_id = any(${personIds}::uuid[]) or e.deputy_id = any(${personIds}::uuid[]) or e.detail ->> 'handler' = any(${personIds}::text[]))) as had`.execute(db)
  return row!.had
}
