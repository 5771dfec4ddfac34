// Service lines and units with their names. Those that have ended too: figures of them stay published.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

type PlaceRow = { id: string; kind: 'line' | 'unit'; name: Translated; endedOn: Day | null }

const places = sql`(select id, 'line' as kind, name, ended_on from service_line union all select id, 'unit', name, ended_on from unit)`

export async function placesPage(db: Db, after: string | null, limit: number): Promise<PlaceRow[]> {
  const { rows } = await sql<PlaceRow>`
    select id, kind, name, ended_on as "endedOn" from ${places} p where ${after === null ? sql`true` : sql`id > ${after}::uuid`} order by id limit ${limit}`.execute(db)
  return rows
}

export async function countPlaces(db: Db): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${places} p`.execute(db)
  return rows[0]!.n
}

export async function placesVersion(db: Db): Promise<string> {
  const { rows } = await sql<{ version: string | null }>`select md5(string_agg(concat_ws(' ', id, name::text, ended_on), ',' order by id)) as version from ${places} p`.execute(db)
  return rows[0]!.version ?? ''
}
