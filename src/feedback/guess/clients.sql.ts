// How many clients there are whom the topic of a form fits: the newest that was entered of each group, and the slips that its unit handed out.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import { monthsAfter, type Day } from '../../text/dates.ts'
import type { Clients, Slips, Topic } from './guess.ts'

/** Slips of longer ago say nothing of who is there now. */
const monthsOfSlips = 3

export async function clientsAround(db: Db, { unitId, lineId }: Pick<Topic, 'unitId' | 'lineId'>, today: Day): Promise<Clients[]> {
  if (!unitId && !lineId) return []
  const { rows } = await sql<Exclude<Clients, Slips>>`
    select distinct on (unit_id, service_line_id, municipality_id) unit_id as "unitId", service_line_id as "lineId", municipality_id as "municipalityId", quarter::int, people as clients
    from client_volume where unit_id = ${unitId}::uuid or (unit_id is null and service_line_id = ${lineId}::uuid)
    order by unit_id, service_line_id, municipality_id, year desc, quarter desc nulls last`.execute(db)
  return unitId ? [...rows, ...(await slipsOf(db, unitId, today))] : rows
}

/** Of the newest month for which it has any, by line. The month that goes on is not over: few of its slips are no sign. */
async function slipsOf(db: Db, unitId: string, today: Day): Promise<Slips[]> {
  const { rows } = await sql<{ lineId: string | null; slips: number }>`
    select distinct on (g.service_line_id) g.service_line_id as "lineId", sum(b.slips - b.unused)::int as slips
    from round_group g join slip_block b on b.group_id = g.id
    where g.unit_id = ${unitId} and b.occasion in ('meeting', 'end', 'change')
      and b.month_on >= ${monthsAfter(today, -monthsOfSlips)}::date and b.month_on < date_trunc('month', ${today}::date)
    group by g.service_line_id, b.month_on having sum(b.slips - b.unused) > 0
    order by g.service_line_id, b.month_on desc`.execute(db)
  return rows.map((row) => ({ ...row, unitId, municipalityId: null }))
}
