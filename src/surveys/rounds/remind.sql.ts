// Of which rounds somebody has to be reminded, who that is, and of what they were.
import { sql } from 'kysely'
import type { Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { PromiseDays, PromiseLine } from '../promise.ts'

export type ToRemind = PromiseDays & { id: string; owner: { id: string; language: string } | null; reminded: string[] }

/**
 * Whoever made the round, while they may still ask; else who supervises the unit or leads the line, or the coordinator. A round of whose
 * promise nothing is left to do is not among them.
 */
export const toRemind = async (tx: Tx, today: Day): Promise<ToRemind[]> => (await sql<ToRemind>`
  select r.id, r.handled_by_on::text as "handledByOn", r.results_by_on::text as "resultsByOn", r.changes_by_on::text as "changesByOn",
    r.handled_on::text as "handledOn", r.gone_through_on::text as "goneThroughOn", r.results_on::text as "resultsOn", r.followed_on::text as "followedOn",
    (select json_build_object('id', p.id, 'language', p.language) from person p
      where p.id = coalesce(
        (select m.id from person m join role_grant g on g.person_id = m.id
          where m.id = r.made_by and (m.left_on is null or m.left_on > ${today}) and g.role in ('supervisor', 'coordinator')
            and g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today}) limit 1),
        u.supervisor_id, l.manager_id, (select coordinator_id from organisation)) and (p.left_on is null or p.left_on > ${today})) as owner,
    array(select d.line || ' ' || d.step from round_reminded d where d.round_id = r.id) as reminded
  from survey_round r join survey s on s.id = r.survey_id left join unit u on u.id = s.unit_id left join service_line l on l.id = s.service_line_id
  where r.opened_on is not null and (r.closed_on is null or r.closed_on >= r.first_on) and (r.handled_on is null or r.gone_through_on is null or r.results_on is null or r.followed_on is null)
  order by r.id`.execute(tx)).rows

export const noteReminded = (tx: Tx, { roundId, line, step, on }: { roundId: string; line: PromiseLine; step: 'before' | 'missed'; on: Day }): Promise<unknown> =>
  tx.insertInto('round_reminded').values({ round_id: roundId, line, step, reminded_on: on }).execute()
