// The names of the units and service lines that the history of improvements speaks of: whose roles have answered, and where they went on.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import type { Translated } from '../text/language.ts'
import { ofIdIn } from './owner.ts'

/** By id, of all that these codes name. */
export async function ownerNames(db: Db, codes: readonly (string | null)[]): Promise<Map<string, Translated>> {
  const ids = [...new Set(codes.flatMap((code) => ofIdIn(code) ?? []))]
  if (!ids.length) return new Map()
  const { rows } = await sql<{ id: string; name: Translated }>`
    select id, name from unit where id = any(${ids}::uuid[]) union all select id, name from service_line where id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
