// What hangs on a survey that nobody was asked, or on changes to its questions, and how it is taken away. What was asked the database
// refuses to delete.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Question } from '../question.ts'
import { isOfTheseWords } from './marks.sql.ts'

export type MarksThatGo = { council: number; staff: number; comments: number; reasons: number }

/** `kept`: questions that stay; what was said of them in the words that they have stays too. */
export async function marksThatGo(db: Db, surveyId: string, kept: readonly Question[]): Promise<MarksThatGo> {
  const marks = await db.selectFrom('question_mark')
    .select([
      sql<number>`(count(*) filter (where marked_as = 'council'))::int`.as('council'), sql<number>`(count(*) filter (where marked_as = 'staff'))::int`.as('staff'), sql<number>`count(comment)::int`.as('comments'),
    ])
    .where('survey_id', '=', surveyId).where((e) => e.not(isOfTheseWords(kept))).executeTakeFirstOrThrow()
  const { reasons } = await db.selectFrom('unclear_reason').select(sql<number>`count(*)::int`.as('reasons')).where('survey_id', '=', surveyId).where((e) => e.not(isOfTheseWords(kept))).executeTakeFirstOrThrow()
  return { ...marks, reasons }
}

/** How many trials there were of a version; and into how many languages the survey is being put, which stays where only changes go. `words`: a mark of all that is translated. */
export async function workThatGoes(db: Db, surveyId: string, version: number): Promise<{ trials: number; tongues: number; words: string }> {
  const { trials } = await db.selectFrom('survey_trial').select(sql<number>`count(*)::int`.as('trials')).where('survey_id', '=', surveyId).where('version', '=', version).executeTakeFirstOrThrow()
  const { tongues } = await db.selectFrom('survey_tongue').select(sql<number>`count(*)::int`.as('tongues')).where('survey_id', '=', surveyId).executeTakeFirstOrThrow()
  const { words } = await db.selectFrom('survey_tongue_word').select(sql<string>`coalesce(md5(string_agg(tag || place || made_from || words, '' order by tag, place, made_from)), '')`.as('words')).where('survey_id', '=', surveyId).executeTakeFirstOrThrow()
  return { trials, tongues, words }
}

/** With its versions, its rounds and its translations. Messages about it go with it. */
export async function eraseSurvey(tx: Tx, id: string): Promise<void> {
  await eraseMarks(tx, id, [])
  await tx.deleteFrom('survey_trial').where('survey_id', '=', id).execute()
  await tx.deleteFrom('survey_tongue_word').where('survey_id', '=', id).execute()
  await tx.deleteFrom('survey_tongue').where('survey_id', '=', id).execute()
  await tx.deleteFrom('survey_round').where('survey_id', '=', id).execute()
  await tx.deleteFrom('survey_version').where('survey_id', '=', id).execute()
  await tx.deleteFrom('survey').where('id', '=', id).execute()
}

/** Rounds that have not been opened ask `asked` again: the version before it, whose questions are `kept`. */
export async function eraseDraft(tx: Tx, id: string, number: number, { asked, kept }: { asked: number; kept: readonly Question[] }): Promise<void> {
  await eraseMarks(tx, id, kept)
  await tx.updateTable('survey_round').set({ version: asked }).where('survey_id', '=', id).where('version', '=', number).where('opened_on', 'is', null).execute()
  await tx.deleteFrom('survey_trial').where('survey_id', '=', id).where('version', '=', number).execute()
  await tx.deleteFrom('survey_version').where('survey_id', '=', id).where('number', '=', number).execute()
}

async function eraseMarks(tx: Tx, surveyId: string, kept: readonly Question[]): Promise<void> {
  await tx.deleteFrom('question_mark').where('survey_id', '=', surveyId).where((e) => e.not(isOfTheseWords(kept))).execute()
  await tx.deleteFrom('unclear_reason').where('survey_id', '=', surveyId).where((e) => e.not(isOfTheseWords(kept))).execute()
}
