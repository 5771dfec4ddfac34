// How much feedback a change of somebody's roles opens, to whoever it were that held them: counted by state and by unit, and by
// nothing else. What has come to that person, or speaks of them, is not asked here: a number that tells one from another tells of them.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Grant } from '../../staff/actor.ts'
import { startOfDay, type Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { State } from '../case.ts'
import { isCounted } from '../sight.sql.ts'

export type Opened = { states: { state: State; count: number }[]; units: { name: Translated | null; count: number }[] }

/** What lies in the scope of `after`, and not in that of `before`, and came before a day; of a case about no unit the name is null. */
export async function countOpened(db: Db, { before, after }: { before: Grant[]; after: Grant[] }, until: Day): Promise<Opened> {
  const rows = await db.selectFrom('feedback_case as c').leftJoin('unit as u', 'u.id', 'c.unit_id')
    .where('c.created_at', '<', startOfDay(until))
    // Not "not": of what is about no unit nothing is true and nothing false.
    .where((e) => isCounted(e as never, { countedOf: after }) as never).where((e) => sql<boolean>`(${isCounted(e as never, { countedOf: before })}) is not true`)
    .select((e) => [sql<number>`grouping(c.state)`.as('by_unit'), 'c.state', 'u.name', e.fn.countAll().as('n')])
    .groupBy(sql`grouping sets ((c.state), (u.id, u.name))`).orderBy(sql`u.name ->> 'fi' nulls last`).execute()
  return {
    states: rows.filter((row) => !row.by_unit).map((row) => ({ state: row.state as State, count: Number(row.n) })),
    units: rows.filter((row) => row.by_unit).map((row) => ({ name: row.name, count: Number(row.n) })),
  }
}
