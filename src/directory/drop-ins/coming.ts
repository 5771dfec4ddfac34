// The times at which people may come without an appointment in the days ahead, the nearest first. What is cancelled is not among them.
import type { Db } from '../../db/db.ts'
import { daysAfter, type Day, type Hour } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { allDropIns } from './drop-ins.sql.ts'
import { occurrences } from './recurrence.ts'

export type ComingDropIn = { day: Day; starts: Hour; ends: Hour; name: Translated; place: Translated }

export async function comingDropIns(db: Db, of: { placeId: string | null; lineId: string | null }, { today, days }: { today: Day; days: number }): Promise<ComingDropIn[]> {
  const all = await allDropIns(db, of, today)
  return all.flatMap((one) => occurrences(one, today, daysAfter(today, days)).filter(({ cancelled }) => !cancelled)
    .map(({ day, starts, ends }) => ({ day, starts, ends, name: one.name, place: one.place })))
    .toSorted((a, b) => `${a.day} ${a.starts}`.localeCompare(`${b.day} ${b.starts}`))
}
