// What of the councils that somebody sits on waits for them, counted, and when each meets next: one statement for all of them.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import type { Actor } from '../staff/actor.ts'
import type { Day } from '../text/dates.ts'
import type { Waiting } from './waits-for.ts'

/**
 * Of councils that go on. Homework and research ask everybody but the secretary; letters and the approval of a memo wait for whoever leads. A
 * deputy sits in the place of a secretary alone, and chooses no days for them.
 */
export async function waitingFor(db: Db, { personId, deputy }: Pick<Actor, 'personId' | 'deputy'>, today: Day): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    with seat as (
      select m.id, m.panel_id, m.part, m.part <> 'member' as leads from panel_member m join panel p on p.id = m.panel_id
      where m.person_id = ${personId} and (${!deputy} or m.part = 'secretary') and m.from_on <= ${today} and (m.until_on is null or m.until_on >= ${today}) and (p.ended_on is null or p.ended_on > ${today})
    ), meeting as (
      select t.*, seat.id as seat_id, seat.panel_id from seat join panel_season s on s.panel_id = seat.panel_id join panel_meeting t on t.season_id = s.id where t.cancelled_on is null and t.approved_on is null
    )
    select seat.panel_id as "panelId", seat.leads,
      (select json_build_object('id', t.id, 'heldOn', t.held_on, 'fromMinute', t.from_minute, 'untilMinute', t.until_minute, 'where', t.held_where)
        from meeting t where t.panel_id = seat.panel_id and t.held_on >= ${today} and t.written_on is null order by t.held_on, t.from_minute limit 1) as next,
      array(select t.id from meeting t where t.panel_id = seat.panel_id and t.written_on is not null order by t.held_on, t.id) as memos,
      array(select t.id from meeting t where ${!deputy} and t.panel_id = seat.panel_id and t.held_on is null
        and exists (select from panel_date d where d.meeting_id = t.id and d.held_on >= ${today})
        and not exists (select from panel_date d join panel_date_answer a on a.date_id = d.id where d.meeting_id = t.id and a.member_id = seat.id) order by t.number) as dates,
      case when seat.leads then (select count(*)::int from panel_letter l where l.panel_id = seat.panel_id and l.dealt_on is null) else 0 end as letters,
      case when seat.part = 'secretary' then 0 else (select count(*)::int from homework h where h.panel_id = seat.panel_id and h.closed_on is null and h.due_on >= ${today}
        and (h.for_all or exists (select from homework_for f where f.homework_id = h.id and f.member_id = seat.id))
        and not exists (select from homework_done d where d.homework_id = h.id and d.member_id = seat.id)) end as homework,
      case when seat.part = 'secretary' then 0 else (select count(*)::int from research_request r where r.panel_id = seat.panel_id and r.closed_on is null and r.until_on >= ${today}
        and not exists (select from research_consent c where c.request_id = r.id and c.member_id = seat.id)) end as research
    from seat`.execute(db)
  return rows
}
