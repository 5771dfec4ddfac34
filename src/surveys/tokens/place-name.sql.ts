// What a slip is about, in words: its unit, or its service line.
import type { Db } from '../../db/db.ts'
import type { Translated } from '../../text/language.ts'
import type { GroupPlace } from '../groups.ts'

/** Null where it is about the whole. */
export async function nameOf(db: Db, { unitId, serviceLineId }: GroupPlace): Promise<Translated | null> {
  const found = unitId ? await db.selectFrom('unit').select('name').where('id', '=', unitId).executeTakeFirst()
    : serviceLineId ? await db.selectFrom('service_line').select('name').where('id', '=', serviceLineId).executeTakeFirst() : null
  return found?.name ?? null
}
