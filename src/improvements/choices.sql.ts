// What the form of an improvement offers for choice: what it is about, and which role answers for it.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import type { Named } from '../directory/services.sql.ts'
import type { Day } from '../text/dates.ts'

export type Choices = Record<'lines' | 'units' | 'services', Named[]>

/** What is in use. */
export const choicesOn = async (db: Db, today: Day): Promise<Choices> => ({
  lines: await named(db, 'service_line', today), units: await named(db, 'unit', today), services: await named(db, 'service', today),
})

const named = (db: Db, table: 'service_line' | 'unit' | 'service', today: Day): Promise<Named[]> =>
  db.selectFrom(table).select(['id', 'name']).where(sql<boolean>`ended_on is null or ended_on > ${today}`)
    .orderBy(table === 'unit' ? sql`name ->> 'fi'` : sql`position`).orderBy(sql`name ->> 'fi'`).execute()
