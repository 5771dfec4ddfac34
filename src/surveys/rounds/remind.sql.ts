// Of which rounds somebody has to be reminded, who that is, and of what they were.
import { sql } from 'kysely'
import type { Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { ownerOf, type Owner } from '../owner.sql.ts'
import type { PromiseDays, PromiseLine } from '../promise.ts'

export type ToRemind = PromiseDays & { id: string; owner: Owner | null; reminded: string[] }

/** The owner is whoever made the round, or comes after them. A round of whose promise nothing is left to do is not among them. */
export const toRemind = async (tx: Tx, today: Day): Promise<ToRemind[]> => (await sql<ToRemind>`
  select r.id, r.handled_by_on::text as "handledByOn", r.results_by_on::text as "resultsByOn", r.changes_by_on::text as "changesByOn",
    r.handled_on::text as "handledOn", r.gone_through_on::text as "goneThroughOn", r.results_on::text as "resultsOn", r.followed_on::text as "followedOn",
    ${ownerOf(sql`r.made_by`, today)} as owner,
    array(select d.line || ' ' || d.step from round_reminded d where d.round_id = r.id) as reminded
  from survey_round r join survey s on s.id = r.survey_id left join unit u on u.id = s.unit_id left join service_line l on l.id = s.service_line_id
  where r.opened_on is not null and (r.closed_on is null or r.closed_on >= r.first_on) and (r.handled_on is null or r.gone_through_on is null or r.results_on is null or r.followed_on is null)
  order by r.id`.execute(tx)).rows

export const noteReminded = (tx: Tx, { roundId, line, step, on }: { roundId: string; line: PromiseLine; step: 'before' | 'missed'; on: Day }): Promise<unknown> =>
  tx.insertInto('round_reminded').values({ round_id: roundId, line, step, reminded_on: on }).execute()
