// What happens at places again and again.
import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { hoursOfEntries } from '../hours/hours.sql.ts'
import type { DropIn } from './recurrence.ts'

export type DropInAt = DropIn & { id: string; name: Translated; description: Translated | null; service: { id: string; name: Translated } | null; place: Translated }

/** Of a place, those that are not over. */
export const dropInsAt = (db: Db, placeId: string, today: Day): Promise<DropInAt[]> => dropIns(db, sql`d.place_id = ${placeId}`, today)

/** Of a service line those where one meets one of its services; of neither all of them. */
export const allDropIns = (db: Db, { placeId, lineId }: { placeId: string | null; lineId: string | null }, today: Day): Promise<DropInAt[]> =>
  dropIns(db, placeId ? sql`d.place_id = ${placeId}` : lineId ? sql`s.service_line_id = ${lineId}` : sql`true`, today)

async function dropIns(db: Db, where: RawBuilder<unknown>, today: Day): Promise<DropInAt[]> {
  const { rows } = await sql<Omit<DropInAt, 'exceptions' | 'closedDays'>>`
    select d.id, d.name, d.description, d.rule, d.first_day as "firstDay", d.last_day as "lastDay",
      to_char(d.starts, 'HH24:MI') as starts, to_char(d.ends, 'HH24:MI') as ends,
      case when s.id is not null then json_build_object('id', s.id, 'name', s.name) end as service, p.name as place
    from drop_in d join place p on p.id = d.place_id and (p.ended_on is null or p.ended_on > ${today})
      left join service s on s.id = d.service_id and (s.ended_on is null or s.ended_on > ${today})
    where ${where} and (d.ended_on is null or d.ended_on > ${today}) and (d.last_day is null or d.last_day >= ${today})
    order by d.name ->> 'fi', d.id`.execute(db)
  const hours = await hoursOfEntries(db, rows.map(({ id }) => id), today)
  return rows.map((row) => ({ ...row, exceptions: hours.get(row.id)!.exceptions, closedDays: hours.get(row.id)!.closedDays }))
}
