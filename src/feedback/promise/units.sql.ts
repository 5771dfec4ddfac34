// Which units of a line have not gone through their feedback lately.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

export type Waiting = { id: string; name: Translated; last: Day | null }

/** Those whose last time was more than so many months ago, or never was. */
export async function notGoneThrough(db: Db, lineId: string, { months, today }: { months: number; today: Day }): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select u.id, u.name, d.last::text as last
    from unit u cross join lateral (select max(gone_on) as last from unit_discussion where unit_id = u.id) d
    where (u.ended_on is null or u.ended_on > ${today})
      and exists (select from service_unit su join service s on s.id = su.service_id where su.unit_id = u.id and s.service_line_id = ${lineId})
      and (d.last is null or d.last < ${today}::date - make_interval(months => ${months}))
    order by u.name ->> 'fi'`.execute(db)
  return rows
}
