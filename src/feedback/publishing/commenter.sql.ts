// Who may say the unit's own word before something about it becomes public: whoever supervises it, by the directory of today.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Checker } from './publications.sql.ts'

/** Nobody, where there is none, where they prepared it themselves, or where it concerns them. */
export async function commenterOf(db: Db, one: { id: string; unitId: string | null; concernedIds: readonly string[] }, preparedByIds: readonly string[], today: Day): Promise<Checker | null> {
  if (!one.unitId) return null
  const row = await db.selectFrom('unit as u').innerJoin('person as p', 'p.id', 'u.supervisor_id').select(['p.id', 'p.language'])
    .where('u.id', '=', one.unitId).where((e) => e.or([e('p.left_on', 'is', null), e('p.left_on', '>', sql<Day>`${today}::date`)])).executeTakeFirst()
  return row && !preparedByIds.includes(row.id) && !one.concernedIds.includes(row.id) ? { id: row.id, language: row.language as Checker['language'] } : null
}
