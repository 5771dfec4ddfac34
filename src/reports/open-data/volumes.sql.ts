// How many clients service lines have had, as the organisation entered it: in all municipalities together, and in each.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Translated } from '../../text/language.ts'

/** `municipalityId`: null for all of them together. */
export type EnteredVolume = { year: number; quarter: number | null; lineId: string; line: Translated; municipalityId: string | null; municipality: Translated | null; clients: number }

const ofLines = sql`client_volume v join service_line l on l.id = v.service_line_id left join municipality m on m.id = v.municipality_id where v.unit_id is null`

/** Of one year, in an order that stays. */
export const enteredIn = async (db: Db, year: number): Promise<EnteredVolume[]> =>
  (await sql<EnteredVolume>`select v.year::int as year, v.quarter::int as quarter, l.id as "lineId", l.name as line, m.id as "municipalityId", m.name as municipality, v.people as clients
    from ${ofLines} and v.year = ${year} order by v.quarter nulls first, l.position, l.id, m.name ->> 'fi' nulls first, m.id`.execute(db)).rows

export const yearsEntered = async (db: Db): Promise<number[]> =>
  (await sql<{ year: number }>`select distinct v.year::int as year from ${ofLines} order by 1`.execute(db)).rows.map(({ year }) => year)

export async function countEntered(db: Db): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${ofLines}`.execute(db)
  return rows[0]!.n
}

export async function enteredVersion(db: Db): Promise<string> {
  const { rows } = await sql<{ version: string | null }>`
    select md5(string_agg(concat_ws(' ', v.year, v.quarter, l.id, l.name::text, m.id, m.name::text, v.people), ',' order by v.id) || (select fewest_told from organisation)) as version from ${ofLines}`.execute(db)
  return rows[0]!.version ?? ''
}
