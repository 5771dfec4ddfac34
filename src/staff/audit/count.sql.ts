// How many entries of the audit there are by a filter, for who takes them out.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import { narrowed } from './entries.sql.ts'
import type { Filter } from './filter.ts'

export async function countEntries(db: Db, filter: Filter): Promise<number> {
  const { personId: id, way } = filter
  const meant = !id ? [] : way === 'by' ? [sql`coalesce(a.deputy_id, a.person_id) = ${id}`] : way === 'for' ? [sql`a.person_id = ${id}`] : way === 'about' ? [sql`a.subject_id = ${id}`]
    : [sql`(coalesce(a.deputy_id, a.person_id) = ${id} or a.person_id = ${id} or a.subject_id = ${id})`]
  const { rows: [row] } = await sql<{ entries: string }>`
    select count(*) as entries from audit a where ${sql.join([sql`true`, ...meant, ...narrowed(filter)], sql` and `)}`.execute(db)
  return Number(row!.entries)
}
