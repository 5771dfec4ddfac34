// The units for which it is counted, with whoever supervises them and the service lines that they work in; and those lines.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { CountedUnit, NamedLine } from './named.ts'

/** Those in use on a day or later: whoever has ended since still has months to be told. */
export const countedUnits = async (db: Db, { since, today }: { since: Day; today: Day }): Promise<CountedUnit[]> => (await sql<CountedUnit>`
  select u.id, u.name, u.supervisor_id as "supervisorId", u.ended_on::text as "endedOn",
    array(select l.id from service_line l
      where exists (select from service s join service_unit su on su.service_id = s.id
        where su.unit_id = u.id and s.service_line_id = l.id and (s.ended_on is null or s.ended_on > ${today})) and (l.ended_on is null or l.ended_on > ${today})
      order by l.position, l.name ->> 'fi') as "lineIds",
    array(select distinct c.service_line_id from relationship_change c where c.unit_id = u.id and c.service_line_id is not null) as "toldLineIds"
  from unit u where u.ended_on is null or u.ended_on > ${since} order by u.name ->> 'fi', u.id`.execute(db)).rows

export const countedLines = (db: Db): Promise<NamedLine[]> => db.selectFrom('service_line').select(['id', 'name']).orderBy('position').orderBy(sql`name ->> 'fi'`).execute()
