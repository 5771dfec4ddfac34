// What of the directory an address_id or a service_object_id names.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'

export type Located = { unit?: string; place?: string; municipality?: string }

/** The id of a unit, of a place or of a municipality; one that has ended too, as people come with old lists. Null where it is none of them. */
export async function locatedBy(db: Db, id: string): Promise<Located | null> {
  const { rows: [row] } = await sql<{ field: keyof Located }>`
    select 'unit' as field from unit where id = ${id}::uuid union all select 'place' from place where id = ${id}::uuid
    union all select 'municipality' from municipality where id = ${id}::uuid`.execute(db)
  return row ? { [row.field]: id } : null
}

/** The unit that the national service directory knows by this id. */
export async function unitOfChannel(db: Db, guid: string): Promise<Located | null> {
  const row = await db.selectFrom('ptv_item').select('unit_id as unit').where('guid', '=', guid).where('unit_id', 'is not', null).executeTakeFirst()
  return row?.unit ? { unit: row.unit } : null
}
