// Two things of one name beside each other could not be told apart; and a form that was sent twice is to make
// one thing.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { Thing } from './addresses.ts'

/** What has the same name is in the way only where these are the same too; `id` is the thing's own, if it has one. */
export type Naming = { id: string | null; fi: string; beside: Record<string, string | null> }

export async function hasNamesake(db: Db, thing: Thing, { id, fi, beside }: Naming, today: Day): Promise<boolean> {
  const { table, ends } = tables[thing]
  const conditions = [
    sql`lower(name ->> 'fi') = lower(${fi})`,
    sql`id is distinct from ${id}::uuid`,
    ...(ends ? [sql`(ended_on is null or ended_on > ${today})`] : []),
    ...Object.entries(beside).map(([column, value]) => sql`${sql.ref(column)} is not distinct from ${value}::uuid`),
  ]
  const { rows } = await sql<{ taken: boolean }>`
    select exists (select from ${sql.table(table)} where ${sql.join(conditions, sql` and `)}) as taken`.execute(db)
  return rows[0]!.taken
}

const tables: Record<Thing, { table: string; ends: boolean }> = {
  line: { table: 'service_line', ends: true },
  service: { table: 'service', ends: true },
  unit: { table: 'unit', ends: true },
  place: { table: 'place', ends: true },
  municipality: { table: 'municipality', ends: false },
  telephone: { table: 'telephone', ends: true },
  situation: { table: 'life_situation', ends: true },
  other: { table: 'other_service', ends: true },
  'drop-in': { table: 'drop_in', ends: true },
  step: { table: 'first_step', ends: true },
}
