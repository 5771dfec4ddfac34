// A unit as clients meet it, and who of its people may be named for what: only those who agreed to be listed.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { isId } from '../id.ts'
import { listed, type Named } from './service.sql.ts'

export type ShownUnit = {
  id: string
  name: Translated
  phone: string | null
  email: string | null
  municipality: Translated | null
  place: { id: string; name: Translated; address: Translated | null } | null
  supervisor: Named | null
  /** What is given here, in the order of the lines, each with who takes care of it. */
  services: { id: string; name: Translated; handler: Named | null }[]
}

/** Null where it is unknown, or has ended. */
export async function shownUnit(db: Db, id: string, today: Day): Promise<ShownUnit | null> {
  return isId(id) ? (await units(db, today, sql`u.id = ${id}`))[0] ?? null : null
}

export const shownUnits = (db: Db, today: Day): Promise<ShownUnit[]> => units(db, today, sql`true`)

const units = async (db: Db, today: Day, which: ReturnType<typeof sql>): Promise<ShownUnit[]> =>
  (await sql<ShownUnit>`
    select u.id, u.name, u.phone, u.email, m.name as municipality,
      case when p.id is not null and (p.ended_on is null or p.ended_on > ${today}) then json_build_object('id', p.id, 'name', p.name, 'address', p.address) end as place,
      ${listed('u.supervisor_id', today)} as supervisor,
      (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'handler', ${listed('su.handler_id', today)}) order by l.position, s.position, s.name ->> 'fi'), '[]')
        from service_unit su join service s on s.id = su.service_id join service_line l on l.id = s.service_line_id
        where su.unit_id = u.id and (s.ended_on is null or s.ended_on > ${today}) and (l.ended_on is null or l.ended_on > ${today})) as services
    from unit u left join place p on p.id = u.place_id left join municipality m on m.id = coalesce(u.municipality_id, p.municipality_id)
    where (u.ended_on is null or u.ended_on > ${today}) and ${which} order by u.name ->> 'fi'`.execute(db)).rows
