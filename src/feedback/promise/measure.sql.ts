// Measures what became of the promises, line by line and quarter by quarter: in one statement, of all lines at once. Answers are measured of the
// feedback that was due in the quarter, by the rule by which statistics count it, but for what was written past the workers.
import { sql } from 'kysely'
import type { Tx } from '../../db/db.ts'
import { timeZone, type Day } from '../../text/dates.ts'
import { kinds } from '../case.ts'
import { isGivenHere } from '../response-test/response-test.sql.ts'
import { afterQuarter, type Quarter } from './quarter.ts'

/** So many days after a quarter a unit may still mark what it did in it. */
const lateMarks = 15

/** What is late is told of as long as it is: earlier quarters are measured anew. */
export async function measure(tx: Tx, quarters: readonly Quarter[], today: Day): Promise<void> {
  const days = quarters.map((from) => ({ from, until: afterQuarter(from) }))
  await sql`
    with quarter as (
      select * from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as q ("from" date, until date)
    ), counted as (
      select c.service_line_id, q."from",
        count(*) as came,
        -- Whoever asks something back after the day has passed was late all the same.
        count(*) filter (where c.state in ('answered', 'closed') or late.ever or (c.state = 'waiting-for-handler' and c.due_on < ${today})) as due,
        count(*) filter (where c.state in ('answered', 'closed') and not late.ever) as in_time,
        count(*) filter (where c.state = 'waiting-for-handler' and c.due_on < ${today}) as unanswered
      from quarter q
      join feedback_case c on c.due_on >= q."from" and c.due_on < q.until and c.kind = any(${sql.val([...kinds])}::text[])
      cross join lateral (select
        coalesce((c.answered_at at time zone ${sql.lit(timeZone)})::date > c.due_on, false)
        or exists (select from event e where e.case_id = c.id and e.name = 'escalated') as ever) late
      where c.reader = 'handler' and ${isGivenHere}
      group by c.service_line_id, q."from"
    ), planned as (
      select c.service_line_id, q."from", count(*) as plans,
        count(*) filter (where n.told_on <= tell.by) as in_time,
        count(*) filter (where n.told_on is null) as untold
      from case_plan n join feedback_case c on c.id = n.case_id
      cross join lateral (
        select (n.planned_on + make_interval(months => v.changes_months))::date as by
        from line_promise v
        where (v.service_line_id = c.service_line_id or v.service_line_id is null) and v.from_on <= n.planned_on
        order by v.service_line_id nulls last, v.number desc limit 1) tell
      join quarter q on tell.by >= q."from" and tell.by < q.until
      where c.reader = 'handler' and ${isGivenHere}
      group by c.service_line_id, q."from"
    ), gone as (
      select l.id as service_line_id, q."from", count(u.id) as units, count(u.id) filter (where exists (
        select from unit_discussion d where d.unit_id = u.id
          and d.gone_on >= q.until - make_interval(months => v.gone_through_months) and d.gone_on < q.until
          and d.pressed_on < q.until + ${lateMarks}::int)) as gone_through
      from quarter q
      cross join service_line l
      cross join lateral (
        select v.gone_through_months from line_promise v
        where (v.service_line_id = l.id or v.service_line_id is null) and v.from_on <= q."from"
        order by v.service_line_id nulls last, v.number desc limit 1) v
      join unit u on (u.ended_on is null or u.ended_on >= q.until) and exists (
        select from service_unit su join service s on s.id = su.service_id where su.unit_id = u.id and s.service_line_id = l.id)
      group by l.id, q."from"
    )
    insert into promise_kept (service_line_id, quarter_on, measured_on, by_due, came, due, in_time, unanswered, plans, plans_in_time, plans_untold, units, units_gone_through)
    select l.id, q."from", ${today}, true, coalesce(c.came, 0), coalesce(c.due, 0), coalesce(c.in_time, 0), coalesce(c.unanswered, 0),
      coalesce(p.plans, 0), coalesce(p.in_time, 0), coalesce(p.untold, 0), coalesce(g.units, 0), coalesce(g.gone_through, 0)
    from service_line l cross join quarter q
    left join counted c on c.service_line_id = l.id and c."from" = q."from"
    left join planned p on p.service_line_id = l.id and p."from" = q."from"
    left join gone g on g.service_line_id = l.id and g."from" = q."from"
    on conflict (service_line_id, quarter_on) do update set
      measured_on = excluded.measured_on,
      -- What was measured by another rule stays as it was told.
      came = case when promise_kept.by_due then excluded.came else promise_kept.came end, due = case when promise_kept.by_due then excluded.due else promise_kept.due end,
      in_time = case when promise_kept.by_due then excluded.in_time else promise_kept.in_time end,
      unanswered = case when promise_kept.by_due then excluded.unanswered else promise_kept.unanswered end,
      plans = excluded.plans, plans_in_time = excluded.plans_in_time, plans_untold = excluded.plans_untold,
      -- What is marked later, and units that came later, change no quarter that is over.
      units = case when ${today}::date < (promise_kept.quarter_on + interval '3 months')::date + ${lateMarks}::int then excluded.units else promise_kept.units end,
      units_gone_through = case when ${today}::date < (promise_kept.quarter_on + interval '3 months')::date + ${lateMarks}::int
        then excluded.units_gone_through else promise_kept.units_gone_through end`.execute(tx)
}

export const lastMeasured = async (tx: Tx): Promise<Day | null> =>
  (await tx.selectFrom('promise_kept').select((e) => e.fn.max('measured_on').as('on')).executeTakeFirst())?.on ?? null
