// Into which languages a survey is being put, and how far: each text by its place and the Finnish that it was made from.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Tongue } from './tongue.ts'
import type { Source } from './words.ts'

type By = { by: string; on: Day }

/** In the order in which they were added. */
export const tonguesOf = async (db: Db, surveyId: string): Promise<Tongue[]> =>
  (await db.selectFrom('survey_tongue').select('tag').$narrowType<{ tag: Tongue }>().where('survey_id', '=', surveyId).orderBy('added_on').orderBy('tag').execute()).map(({ tag }) => tag)

export const addTongue = (tx: Tx, surveyId: string, tag: Tongue, { by, on }: By): Promise<unknown> =>
  tx.insertInto('survey_tongue').values({ survey_id: surveyId, tag, added_by: by, added_on: on }).onConflict((conflict) => conflict.doNothing()).execute()

/** With all its words. What rounds were asked in it stays. */
export async function removeTongue(tx: Tx, surveyId: string, tag: string): Promise<void> {
  await tx.deleteFrom('survey_tongue_word').where('survey_id', '=', surveyId).where('tag', '=', tag).execute()
  await tx.deleteFrom('survey_tongue').where('survey_id', '=', surveyId).where('tag', '=', tag).execute()
}

export type StoredWords = Pick<Source, 'place' | 'madeFrom'> & { words: string }

/** Of a place the newest first. */
export const storedWords = (db: Db, surveyId: string, tag: string): Promise<StoredWords[]> =>
  db.selectFrom('survey_tongue_word').select(['place', 'made_from as madeFrom', 'words']).where('survey_id', '=', surveyId).where('tag', '=', tag).orderBy('written_on', 'desc').orderBy('place').orderBy('made_from').execute()

export const putWords = (tx: Tx, surveyId: string, tag: string, { place, madeFrom, words }: StoredWords, { by, on }: By): Promise<unknown> =>
  tx.insertInto('survey_tongue_word').values({ survey_id: surveyId, tag, place, made_from: madeFrom, words, written_by: by, written_on: on })
    .onConflict((conflict) => conflict.columns(['survey_id', 'tag', 'place', 'made_from']).doUpdateSet({ words, written_by: by, written_on: on })).execute()

export const removeWords = (tx: Tx, surveyId: string, tag: string, { place, madeFrom }: Omit<StoredWords, 'words'>): Promise<unknown> =>
  tx.deleteFrom('survey_tongue_word').where('survey_id', '=', surveyId).where('tag', '=', tag).where('place', '=', place).where('made_from', '=', madeFrom).execute()

/** The steps of the scales are the same in every survey: as they were put into the language last, where this one has none. */
export const takeScale = (tx: Tx, surveyId: string, tag: string, { by, on }: By): Promise<unknown> => sql`
  insert into survey_tongue_word (survey_id, tag, place, made_from, words, written_by, written_on)
  select distinct on (place, made_from) ${surveyId}::uuid, tag, place, made_from, words, ${by}::uuid, ${on}::date from survey_tongue_word
  where tag = ${tag} and place like 'scale.%' order by place, made_from, written_on desc
  on conflict do nothing`.execute(tx)

/** Of a survey that begins as a copy of another. */
export async function copyTongues(tx: Tx, from: string, to: string, { by, on }: By): Promise<void> {
  await sql`insert into survey_tongue (survey_id, tag, added_by, added_on) select ${to}::uuid, tag, ${by}::uuid, ${on}::date from survey_tongue where survey_id = ${from}`.execute(tx)
  await sql`
    insert into survey_tongue_word (survey_id, tag, place, made_from, words, written_by, written_on)
    select ${to}::uuid, tag, place, made_from, words, ${by}::uuid, ${on}::date from survey_tongue_word where survey_id = ${from}`.execute(tx)
}
