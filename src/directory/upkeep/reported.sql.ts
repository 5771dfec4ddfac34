// Which entries a client has told something wrong of, and nobody has answered yet: so that whoever edits, and reads no feedback,
// knows where to ask.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'

/** Ids alone. What was written past the workers, or is about one of them, is not among them. */
export async function reportedEntries(db: Db): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string | null }>`
    select distinct coalesce(entry_id, service_id, unit_id) as id from feedback_case
    where kind = 'correction' and state in ('waiting-for-handler', 'waiting-for-giver') and reader = 'handler' and not about_worker`.execute(db)
  return new Set(rows.flatMap(({ id }) => id ?? []))
}
