// How many clients there are whom the topic of a form fits: the newest that was entered of each group.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Clients, Topic } from './guess.ts'

export async function clientsAround(db: Db, { unitId, lineId }: Pick<Topic, 'unitId' | 'lineId'>): Promise<Clients[]> {
  if (!unitId && !lineId) return []
  const { rows } = await sql<Clients>`
    select distinct on (unit_id, service_line_id, municipality_id) unit_id as "unitId", service_line_id as "lineId", municipality_id as "municipalityId", quarter::int, people as clients
    from client_volume where unit_id = ${unitId}::uuid or (unit_id is null and service_line_id = ${lineId}::uuid)
    order by unit_id, service_line_id, municipality_id, year desc, quarter desc nulls last`.execute(db)
  return rows
}
