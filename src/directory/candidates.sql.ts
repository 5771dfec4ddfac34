// Which services may be meant by words that were typed: by the words of the directory that these resemble, so that ten thousand
// services are not read for each search. They are weighed word by word afterwards, in match.ts.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import { likeness } from './likeness.ts'

/** More than anybody looks through, and enough that what is meant is among them. */
const mostCandidates = 60

/** So many of the likeliest are asked whether they are given still: more that have ended than that would hide what has not. */
const mostAsked = 1000

/** Units are called by their service: a word of theirs tells less of it than one of its own. */
const ofUnit = 0.7

/** Of a pasted page only so many words are looked for. */
const mostWords = 12

/** Ids of services, the likeliest first. `typed`: folded, as by `wordsOf`. */
export async function candidates(db: Db, typed: readonly string[], today: Day): Promise<string[]> {
  const meant = await wordsMeant(db, [...new Set(typed)].slice(0, mostWords))
  if (!meant.length) return []
  // Of each typed word what it means most surely, and the sum of these: in one go through all that have any of the words.
  const typedOnes = [...new Set(meant.map(({ typed: one }) => one))]
  const numbered = meant.map(({ typed: one, word, likeness: sure }) => ({ n: typedOnes.indexOf(one), word, sure }))
  const total = sql.join(typedOnes.map((_, n) => sql`coalesce(max(sure) filter (where n = ${sql.lit(n)}), 0)`), sql` + `)
  const { rows } = await sql<{ id: string }>`
    with meant as (select * from json_to_recordset(${JSON.stringify(numbered)}) as m(n int, word text, sure real)),
    hit as materialized (select entry_id, n, sure * weight as sure from meant join word_of_entry using (word)),
    of_service as (
      select entry_id as id, n, sure from hit
      union all
      select service_id, n, sure * ${sql.lit(ofUnit)} from hit join unit on unit.id = entry_id join service_unit on unit_id = unit.id where unit.ended_on is null or unit.ended_on > ${today}
    ),
    ranked as (select id from of_service group by id order by ${total} desc, id limit ${mostAsked})
    select id from ranked
    -- Asked of the likeliest only, one by one, until there are enough: whether it is a service at all, and one that is given.
    where (select true from service s join service_line l on l.id = s.service_line_id where s.id = ranked.id
      and (s.ended_on is null or s.ended_on > ${today}) and (l.ended_on is null or l.ended_on > ${today}))
    limit ${mostCandidates}`.execute(db)
  return rows.map(({ id }) => id)
}

/** The words of the directory that each typed word may mean. */
async function wordsMeant(db: Db, typed: readonly string[]): Promise<{ typed: string; word: string; likeness: number }[]> {
  if (!typed.length) return []
  const { rows } = await sql<{ word: string }>`
    select distinct word from unnest(${typed}::text[]) typed, words_alike(typed) as word`.execute(db)
  return typed.flatMap((one) => rows.flatMap(({ word }) => {
    const sure = likeness(one, word)
    return sure > 0 ? [{ typed: one, word, likeness: sure }] : []
  }))
}
