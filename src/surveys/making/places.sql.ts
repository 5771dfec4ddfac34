// What a survey may be of: units and service lines in use.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

/** `supervisorId`: of a unit. */
export type Place = { unitId: string | null; serviceLineId: string | null; supervisorId: string | null; name: Translated }

export async function placesInUse(db: Db, today: Day): Promise<Place[]> {
  const lines = await db.selectFrom('service_line').select(['id', 'name']).where(inUse(today)).orderBy('position').orderBy(sql`name ->> 'fi'`).execute()
  const units = await db.selectFrom('unit').select(['id', 'name', 'supervisor_id as supervisorId']).where(inUse(today)).orderBy(sql`name ->> 'fi'`).execute()
  return [
    ...lines.map(({ id, name }) => ({ unitId: null, serviceLineId: id, supervisorId: null, name })),
    ...units.map(({ id, name, supervisorId }) => ({ unitId: id, serviceLineId: null, supervisorId, name })),
  ]
}

const inUse = (today: Day) => sql<boolean>`(ended_on is null or ended_on > ${today})`
