// What was promised for a day and became of it, in one statement of all lines.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { DueIn } from './ledger.ts'

/**
 * A promise is what everybody saw before it was settled and on its day at the latest: what was shown when it was done already
 * promised nothing. What was taken away again stays one.
 */
export async function dueIn(db: Db, quarters: readonly Day[], today: Day): Promise<Map<string | null, DueIn[]>> {
  const { rows } = await sql<{ lineId: string | null } & DueIn>`
    with promised as (
      select i.service_line_id, q.day as quarter_on, i.state, i.first_due_on, i.settled_on,
        exists (select from improvement_event e where e.improvement_id = i.id and e.what = 'moved' and e.after in ('decided', 'under-way', 'done')) as decided
      from improvement i join unnest(${quarters}::date[]) as q (day) on i.first_due_on >= q.day and i.first_due_on < q.day + interval '3 months'
      where i.first_due_on < ${today} and i.shown_on <= i.first_due_on and (i.settled_on is null or i.shown_on < i.settled_on)
    ), told as (
      select *, state = 'done' or (state = 'not-done' and not decided) as ended from promised
    )
    select service_line_id as "lineId", quarter_on::text as "quarterOn", count(*)::int as due,
      count(*) filter (where ended and settled_on <= first_due_on)::int as kept,
      count(*) filter (where ended and settled_on > first_due_on)::int as late,
      count(*) filter (where not ended)::int as broken
    from told group by service_line_id, quarter_on order by quarter_on desc`.execute(db)
  return Map.groupBy(rows, ({ lineId }) => lineId)
}
