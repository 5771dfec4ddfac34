// What has to be taken along, as it is printed.
import type { Db } from '../../db/db.ts'

export const thingsToPrint = (db: Db, dayId: string): Promise<{ what: string; packed: boolean }[]> =>
  db.selectFrom('day_thing').select(['what', 'packed']).where('day_id', '=', dayId).orderBy('number').execute()
