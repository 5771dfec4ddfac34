// The names by which cases are found besides their words: of services, units, service lines and handlers. A directory is
// a few hundred rows: they are compared here, so that what somebody looks for is in no statement.
import { sql } from 'kysely'
import { wordsOf } from '../../directory/match.ts'
import type { Db } from '../../db/db.ts'
import { stemsOf } from './stems.ts'

export type Named = { id: string; stems: string[] }

export async function namesToFind(db: Db): Promise<Named[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, concat_ws(' ', name ->> 'fi', name ->> 'sv', name ->> 'en') as name from service
    union all select id, concat_ws(' ', name ->> 'fi', name ->> 'sv', name ->> 'en') from unit
    union all select id, concat_ws(' ', name ->> 'fi', name ->> 'sv', name ->> 'en') from service_line
    union all select id, name from person where not not_staff`.execute(db)
  return rows.map(({ id, name }) => ({ id, stems: stemsOfName(name) }))
}

/** The same names come again with every search. */
const known = new Map<string, string[]>()

function stemsOfName(name: string): string[] {
  const before = known.get(name)
  if (before) return before
  if (known.size > 5000) known.clear()
  const stems = [...new Set(wordsOf(name).flatMap(stemsOf))]
  known.set(name, stems)
  return stems
}
