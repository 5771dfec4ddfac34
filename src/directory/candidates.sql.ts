// Which services may be meant by words that were typed: by the words of the directory that these resemble, so that ten thousand
// services are not read for each search. They are weighed word by word afterwards, in match.ts.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import { likeness } from './likeness.ts'

/** More than anybody looks through, and enough that what is meant is among them. */
const mostCandidates = 100

/** Units are called by their service: a word of theirs tells less of it than one of its own. */
const ofUnit = 0.7

/** Of a pasted page only so many words are looked for. */
const mostWords = 12

/** Ids of services, the likeliest first. `typed`: folded, as by `wordsOf`. */
export async function candidates(db: Db, typed: readonly string[], today: Day): Promise<string[]> {
  const meant = await wordsMeant(db, [...new Set(typed)].slice(0, mostWords))
  if (!meant.length) return []
  const { rows } = await sql<{ id: string }>`
    with meant as (select * from json_to_recordset(${JSON.stringify(meant)}) as m(typed text, word text, likeness real)),
    hit as (select entry_id as id, typed, max(likeness * weight) as sure from meant join word_of_entry using (word) group by 1, 2),
    of_service as (
      select id, typed, sure from hit
      union all
      select service_id, typed, sure * ${ofUnit} from hit join unit using (id) join service_unit on unit_id = id where unit.ended_on is null or unit.ended_on > ${today}
    ),
    ranked as (
      select id from (select id, typed, max(sure) as sure from of_service group by 1, 2) best group by id order by sum(sure) desc, id offset 0
    )
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
