// What is done already so that people speak up about a service line: codes on walls, slips, invitations, and surveys that are open.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Done } from './acts.ts'

/** `since`: slips and invitations made from this day on. By line; a line of which there is nothing is not in it. */
export async function doneByLine(db: Db, since: Day, today: Day): Promise<Map<string, Done>> {
  const codes = (await sql<{ id: string; count: number }>`
    select l.id, count(distinct c.code)::int as count from service_line l
    join short_code c on c.ended_on is null and (c.service_line_id = l.id
      or c.service_id in (select id from service where service_line_id = l.id)
      or c.unit_id in (select su.unit_id from service_unit su join service s on s.id = su.service_id where s.service_line_id = l.id))
    group by l.id`.execute(db)).rows
  // A round is about the line of its survey, of a group of it, or of what the unit of either gives.
  const rounds = (await sql<{ id: string; round: string; way: string; open: boolean; slips: boolean; invited: boolean }>`
    with of_round as (
      select r.id as round, coalesce(g.service_line_id, s.service_line_id) as line, coalesce(g.unit_id, s.unit_id) as unit
      from survey_round r join survey s on s.id = r.survey_id left join round_group g on g.round_id = r.id
    ), about as (
      select round, line from of_round where line is not null
      union select o.round, s.service_line_id from of_round o join service_unit su on su.unit_id = o.unit join service s on s.id = su.service_id where o.line is null
    )
    select a.line as id, r.id as round, r.way, r.opened_on is not null and r.closed_on is null and r.last_on >= ${today} as open,
      exists (select from slip_block b where b.round_id = r.id and b.made_on >= ${since} and not exists (select from invitation_list i where i.block_id = b.id)) as slips,
      exists (select from slip_block b join invitation_list i on i.block_id = b.id where b.round_id = r.id and b.made_on >= ${since}) as invited
    from about a join survey_round r on r.id = a.round
    where r.opened_on is not null and (r.closed_on is null or r.closed_on >= ${since}) order by r.last_on desc, r.id`.execute(db)).rows
  const ids = new Set([...codes, ...rounds].map(({ id }) => id))
  return new Map([...ids].map((id) => {
    const mine = rounds.filter((round) => round.id === id)
    const open = mine.filter((round) => round.open)
    return [id, {
      codes: codes.find((one) => one.id === id)?.count ?? 0, slips: mine.some(({ slips }) => slips), invited: mine.some(({ invited }) => invited),
      openRound: open[0]?.round ?? null, openByCode: open.find(({ way }) => way === 'code')?.round ?? null,
    }]
  }))
}
