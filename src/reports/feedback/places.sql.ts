// Of what there is a report: the whole, each service line, each unit. What has ended is there while something was published of it.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { StatPlace } from '../statistics/place.ts'

/** `name`: null of the whole. `supervisorId`: of a unit. */
export type ReportPlace = StatPlace & { name: Translated | null; ended: boolean; supervisorId: string | null }

/** In the order of the directory: the whole, lines, units. */
export async function reportPlaces(db: Db, today: Day): Promise<ReportPlace[]> {
  const { rows } = await sql<{ lineId: string | null; unitId: string | null; name: Translated; ended: boolean; supervisorId: string | null }>`
    select * from (
      select l.id as "lineId", null::uuid as "unitId", l.name, coalesce(l.ended_on <= ${today}, false) as ended, null::uuid as "supervisorId", l.position
      from service_line l where l.ended_on is null or l.ended_on > ${today} or exists (select from published_figure f where f.service_line_id = l.id)
      union all
      select null, u.id, u.name, coalesce(u.ended_on <= ${today}, false), u.supervisor_id, null
      from unit u where u.ended_on is null or u.ended_on > ${today} or exists (select from published_figure f where f.unit_id = u.id)
    ) place order by "unitId" is not null, ended, position, name ->> 'fi', "lineId", "unitId"`.execute(db)
  return [
    { serviceLineId: null, unitId: null, name: null, ended: false, supervisorId: null },
    ...rows.map(({ lineId, ...row }) => ({ ...row, serviceLineId: lineId })),
  ]
}

/** The line that all services of a unit are of. Null where they are of several: then it is in none of them. */
export async function lineOfUnit(db: Db, unitId: string): Promise<{ id: string; name: Translated } | null> {
  const [line, other] = await db.selectFrom('service_unit as su').innerJoin('service as s', 's.id', 'su.service_id').innerJoin('service_line as l', 'l.id', 's.service_line_id')
    .select(['l.id', 'l.name']).distinct().where('su.unit_id', '=', unitId).limit(2).execute()
  return line && !other ? line : null
}
