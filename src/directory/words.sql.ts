// The everyday words of all that clients search for, and changing those of one.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import { languages, type Translated } from '../text/language.ts'
import { isId } from './id.ts'

export type WordsRow = {
  id: string
  kind: 'service' | 'other'
  name: Translated
  /** Of its line, or who gives it. */
  of: Translated
  words: Translated | null
}

/** `line`: the id of a service line, `others`, or '' for all. */
export type WordsAsked = { line: string; from: number; count: number }

const entries = (today: Day) => sql`
  select s.id, 'service' as kind, s.name, l.name as "of", s.everyday_words as words, l.id::text as line, l.position as first, s.position
  from service s join service_line l on l.id = s.service_line_id
  where (s.ended_on is null or s.ended_on > ${today}) and (l.ended_on is null or l.ended_on > ${today})
  union all
  select id, 'other', name, organiser, everyday_words, 'others', 1000000, position from other_service where ended_on is null or ended_on > ${today}`

/** What has no words in some language stands first, as it is found least. */
export async function listWords(db: Db, { line, from, count }: WordsAsked, today: Day): Promise<{ rows: WordsRow[]; all: number }> {
  const { rows } = await sql<WordsRow & { all: number }>`
    select id, kind, name, "of", words, count(*) over ()::int as all from (${entries(today)}) e
    where ${line} in ('', line)
    order by coalesce(words, '{}') ?& ${[...languages]}::text[], first, position, name ->> 'fi', id limit ${count} offset ${from}`.execute(db)
  return { rows: rows.map(({ all: _, ...row }) => row), all: rows[0]?.all ?? 0 }
}

export async function findWords(db: Db, id: string, today: Day): Promise<WordsRow | null> {
  if (!isId(id)) return null
  return (await sql<WordsRow>`select id, kind, name, "of", words from (${entries(today)}) e where id = ${id}`.execute(db)).rows[0] ?? null
}

export async function changeWords(tx: Tx, { id, kind }: Pick<WordsRow, 'id' | 'kind'>, words: Translated | null): Promise<void> {
  await tx.updateTable(kind === 'service' ? 'service' : 'other_service').set({ everyday_words: words }).where('id', '=', id).execute()
}
