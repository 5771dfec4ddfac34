// Of which periods satisfaction was put together, and whether anything of it is another.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Translated } from '../../text/language.ts'

/** In the order of their names. */
export const periodsTold = async (db: Db): Promise<string[]> =>
  (await db.selectFrom('satisfaction').select('period').distinct().where('unit_id', 'is', null).orderBy('period').execute()).map(({ period }) => period)

/** Those that have ended too. */
export const namesOfLines = async (db: Db): Promise<Map<string, Translated>> =>
  new Map((await db.selectFrom('service_line').select(['id', 'name']).execute()).map(({ id, name }) => [id, name]))

/** What was put together never changes: another one is there, or a line has another name. */
export async function satisfactionVersion(db: Db): Promise<string> {
  const { rows } = await sql<{ version: string | null }>`
    select md5(string_agg(concat_ws(' ', s.id, l.name::text), ',' order by s.id)) as version from satisfaction s join service_line l on l.id = s.service_line_id where s.unit_id is null`.execute(db)
  return rows[0]!.version ?? ''
}
