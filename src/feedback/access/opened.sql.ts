// How much feedback a change of somebody's roles opens, to whoever it were that held them: counted by state and by unit, and by
// nothing else. What has come to that person, or speaks of them, is not asked here: a number that tells one from another tells of them.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Grant } from '../../staff/actor.ts'
import { startOfDay, type Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { State } from '../case.ts'
import { isOf } from '../sight.sql.ts'

/** Of a case about no unit the id and the name are null. Units of which there is nothing are there too: whoever looks knows that they are. */
export type Opened = { states: { state: State; count: number }[]; units: { id: string | null; name: Translated | null; count: number }[] }

/** What lies in the scope of `after`, and not in that of `before`, and came before a day. */
export async function countOpened(db: Db, { before, after }: { before: Grant[]; after: Grant[] }, until: Day): Promise<Opened> {
  const rows = await db.selectFrom('feedback_case as c').leftJoin('unit as u', 'u.id', 'c.unit_id')
    .where('c.created_at', '<', startOfDay(until))
    // Not "not": of what is about no unit nothing is true and nothing false.
    .where((e) => isOf(e as never, after) as never).where((e) => sql<boolean>`(${isOf(e as never, before)}) is not true`)
    .select((e) => [sql<number>`grouping(c.state)`.as('by_unit'), 'c.state', 'u.id', 'u.name', e.fn.countAll().as('n')])
    .groupBy(sql`grouping sets ((c.state), (u.id, u.name))`).orderBy(sql`u.name ->> 'fi' nulls last`).execute()
  const counted = rows.filter((row) => row.by_unit).map((row) => ({ id: row.id, name: row.name, count: Number(row.n) }))
  const silent = [...await unitsOf(db, { before, after }), ...(after.some(({ unitId }) => !unitId) ? [{ id: null, name: null }] : [])].filter(({ id }) => !counted.some((one) => one.id === id))
  return {
    states: rows.filter((row) => !row.by_unit).map((row) => ({ state: row.state as State, count: Number(row.n) })),
    units: [...counted, ...silent.map((one) => ({ ...one, count: 0 }))],
  }
}

/** Where something could have come that lies in the one scope and not in the other. */
async function unitsOf(db: Db, { before, after }: { before: Grant[]; after: Grant[] }): Promise<{ id: string; name: Translated }[]> {
  const unitsIn = (grants: Grant[]) => grants.flatMap(({ unitId }) => unitId ?? [])
  const linesIn = (grants: Grant[]) => grants.flatMap(({ unitId, serviceLineId }) => (unitId ? [] : serviceLineId ?? []))
  const isOfAll = after.some(({ unitId, serviceLineId }) => !unitId && !serviceLineId)
  const { rows } = await sql<{ id: string; name: Translated }>`
    select u.id, u.name from unit u
      cross join lateral (select array(select distinct s.service_line_id from service_unit su join service s on s.id = su.service_id where su.unit_id = u.id) as lines) l
    where (${isOfAll}::boolean or u.id = any(${unitsIn(after)}::uuid[]) or l.lines && ${linesIn(after)}::uuid[])
      and u.id <> all(${unitsIn(before)}::uuid[]) and not (cardinality(l.lines) > 0 and l.lines <@ ${linesIn(before)}::uuid[])`.execute(db)
  return rows
}
