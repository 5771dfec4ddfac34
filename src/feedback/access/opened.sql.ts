// How much feedback a change of somebody's roles opens to them: counted by state and by unit, and by nothing else.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import type { Translated } from '../../text/language.ts'
import type { State } from '../case.ts'
import { mayBeSeen } from '../sight.sql.ts'

export type Opened = { states: { state: State; count: number }[]; units: { name: Translated | null; count: number }[] }

/** What may be seen by `after`, and not by `before`; of a case about no unit the name is null. */
export async function countOpened(db: Db, { before, after }: { before: Actor; after: Actor }): Promise<Opened> {
  const rows = await db.selectFrom('feedback_case as c').leftJoin('unit as u', 'u.id', 'c.unit_id')
    // Not "not": of what has no handler nothing is true and nothing false.
    .where((e) => mayBeSeen(e as never, after) as never).where((e) => sql<boolean>`(${mayBeSeen(e as never, before)}) is not true`)
    .select((e) => [sql<number>`grouping(c.state)`.as('by_unit'), 'c.state', 'u.name', e.fn.countAll().as('n')])
    .groupBy(sql`grouping sets ((c.state), (u.id, u.name))`).orderBy(sql`u.name ->> 'fi' nulls last`).execute()
  return {
    states: rows.filter((row) => !row.by_unit).map((row) => ({ state: row.state as State, count: Number(row.n) })),
    units: rows.filter((row) => row.by_unit).map((row) => ({ name: row.name, count: Number(row.n) })),
  }
}
