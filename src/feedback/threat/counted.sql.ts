// The count of threats in a half-year, by the line that a text came to first: so that what was told of it stays the same when a case moves or a mark is taken
// away later. Of several marks of one text the first counts.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Translated } from '../../text/language.ts'
import type { HalfYear } from '../afterwards/counted.ts'
import { isGivenHere } from '../response-test/response-test.sql.ts'
import type { OfLine } from './counted.ts'

export async function threatsIn(db: Db, { from, until }: Pick<HalfYear, 'from' | 'until'>): Promise<OfLine[]> {
  const { rows } = await sql<OfLine>`
    with marked as (
      select coalesce(c.left_line_ids[1], c.service_line_id) as line from feedback_case c
      where ${isGivenHere}
        and (select min(t.marked_on) from case_threat t where t.case_id = c.id and (t.lifted_on is null or t.lifted_on >= ${until}::date)) between ${from}::date and ${until}::date - 1)
    select l.id, l.name, (select count(*)::int from marked m where m.line = l.id) as count from service_line l
    union all select null, null, (select count(*)::int from marked m where m.line is null)`.execute(db)
  return rows.map((row) => ({ ...row, name: row.name as Translated | null })).toSorted((a, b) => Number(a.id === null) - Number(b.id === null) || String(a.name?.fi).localeCompare(String(b.name?.fi), 'fi'))
}
