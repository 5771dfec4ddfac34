// In which municipalities a service has somebody of its own: only then does it matter which one a giver names, and only then
// are they asked. Also which municipality a case went by.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Translated } from '../../text/language.ts'

export type Municipality = { id: string; name: Translated }

type Asked = { serviceId: string | null; unitId: string | null }

/** None where the unit has a handler of its own for the service, or tells the municipality by itself. */
export async function municipalitiesThatMatter(db: Db, { serviceId, unitId }: Asked): Promise<Municipality[]> {
  if (!serviceId) return []
  const { rows } = await sql<Municipality>`
    select m.id, m.name from service_municipality sm join municipality m on m.id = sm.municipality_id
    where sm.service_id = ${serviceId}::uuid and not exists (
      select from unit left join place on place.id = unit.place_id
      left join service_unit su on su.unit_id = unit.id and su.service_id = sm.service_id
      where unit.id = ${unitId}::uuid and (su.handler_id is not null or coalesce(unit.municipality_id, place.municipality_id) is not null))
    order by m.name ->> 'fi'`.execute(db)
  return rows
}

/** The one that the giver named; else that of the unit. */
export async function municipalityOf(db: Db, one: { municipalityId: string | null; unitId: string | null }): Promise<Translated | null> {
  const { rows: [row] } = await sql<{ name: Translated }>`
    select m.name from municipality m where m.id = coalesce(${one.municipalityId}::uuid, (
      select coalesce(u.municipality_id, p.municipality_id) from unit u left join place p on p.id = u.place_id where u.id = ${one.unitId}::uuid))`.execute(db)
  return row?.name ?? null
}
