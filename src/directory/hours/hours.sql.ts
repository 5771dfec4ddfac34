// Reading and writing when an entry of the directory is open.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Exception, Hours, Opening } from './hours.ts'

/** Of each of these entries; of one that says nothing about it, hours without anything. Exceptions that are over are left out. */
export async function hoursOfEntries(db: Db, ids: readonly string[], today: Day): Promise<Map<string, Hours>> {
  const { rows } = await sql<{ id: string; openings: Opening[]; exceptions: Exception[]; closedDays: Day[] }>`
    select e.id,
      (select coalesce(json_agg(json_build_object('weekday', weekday, 'opens', to_char(opens, 'HH24:MI'), 'closes', ${closingHour},
        'firstDay', first_day, 'lastDay', last_day, 'onHolidays', on_holidays) order by weekday, opens), '[]')
        from opening where entry_id = e.id) as openings,
      (select coalesce(json_agg(json_build_object('firstDay', first_day, 'lastDay', last_day, 'opens', to_char(opens, 'HH24:MI'), 'closes', ${closingHour},
        'reason', reason) order by first_day, opens), '[]')
        from opening_exception where entry_id = e.id and last_day >= ${today}) as exceptions,
      (select to_json(closed_days) from organisation) as "closedDays"
    from entry e where e.id = any (${ids}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, ...hours }) => [id, hours]))
}

// to_char writes the end of a day as its beginning.
const closingHour = sql`case when closes = '24:00' then '24:00' else to_char(closes, 'HH24:MI') end`

/** In place of all that were there. Exceptions that are over stay: they say what was true, and nobody edits them any more. */
export async function replaceHours(tx: Tx, entryId: string, { openings, exceptions }: Pick<Hours, 'openings' | 'exceptions'>, today: Day): Promise<void> {
  await tx.deleteFrom('opening').where('entry_id', '=', entryId).execute()
  await tx.deleteFrom('opening_exception').where('entry_id', '=', entryId).where('last_day', '>=', today).execute()
  if (openings.length) {
    await tx.insertInto('opening').values(openings.map(({ weekday, opens, closes, firstDay, lastDay, onHolidays }) => ({
      entry_id: entryId, weekday, opens, closes, first_day: firstDay, last_day: lastDay, on_holidays: onHolidays,
    }))).execute()
  }
  if (exceptions.length) {
    await tx.insertInto('opening_exception').values(exceptions.map(({ firstDay, lastDay, opens, closes, reason }) => ({
      entry_id: entryId, first_day: firstDay, last_day: lastDay, opens, closes, reason,
    }))).execute()
  }
}
