// What rounds promised by a day and what became of it, in one statement of all lines, as promise.ts has it for one round.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'

/** Of one service line in one quarter. Kept: done by its day. Late: done afterwards. Broken: not done. */
export type SurveysDue = { quarterOn: Day; due: number; kept: number; late: number; broken: number }

/** A unit's survey is of its service line where it works in one alone. What was withdrawn before its first day promised nothing to anybody. */
export async function dueOfSurveys(db: Db, quarters: readonly Day[], today: Day): Promise<Map<string | null, SurveysDue[]>> {
  const { rows } = await sql<{ lineId: string | null } & SurveysDue>`
    with of_unit as (
      select su.unit_id, min(v.service_line_id::text)::uuid as line_id
      from service_unit su join service v on v.id = su.service_id group by su.unit_id having count(distinct v.service_line_id) = 1
    ), promised as (
      select coalesce(s.service_line_id, u.line_id) as line_id, p.by_on, p.done_on
      from survey_round r join survey s on s.id = r.survey_id left join of_unit u on u.unit_id = s.unit_id
        cross join lateral (values
          (r.handled_by_on, case when r.handled_on is not null and r.gone_through_on is not null then greatest(r.handled_on, r.gone_through_on) end),
          (r.results_by_on, r.results_on), (r.changes_by_on, r.followed_on)) p (by_on, done_on)
      where r.opened_on is not null and (r.closed_on is null or r.closed_on >= r.first_on) and p.by_on < ${today}
    )
    select p.line_id as "lineId", q.day::text as "quarterOn", count(*)::int as due,
      count(*) filter (where p.done_on <= p.by_on)::int as kept, count(*) filter (where p.done_on > p.by_on)::int as late, count(*) filter (where p.done_on is null)::int as broken
    from promised p join unnest(${quarters}::date[]) as q (day) on p.by_on >= q.day and p.by_on < q.day + interval '3 months'
    group by p.line_id, q.day order by q.day desc`.execute(db)
  return Map.groupBy(rows, ({ lineId }) => lineId)
}
