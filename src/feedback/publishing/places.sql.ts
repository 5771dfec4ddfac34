// Names of the directory: those that may tell who is meant, and those that tell nobody apart.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'

/** `rare`: of units and places, small ones among them. `common`: of municipalities, service lines and services. In all languages. */
export async function namesOfPlaces(db: Db): Promise<{ rare: string[]; common: string[] }> {
  const { rows } = await sql<{ name: string; rare: boolean }>`
    select distinct v.value as name, n.rare from (
      select name, true as rare from unit union all select name, true from place
      union all select name, false from municipality union all select name, false from service_line union all select name, false from service
    ) n, jsonb_each_text(n.name) v`.execute(db)
  const of = (rare: boolean) => rows.filter((row) => row.rare === rare).map(({ name }) => name)
  return { rare: of(true), common: of(false) }
}
