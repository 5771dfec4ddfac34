// What was said of questions, by whom nobody knows; and why a question is asked all the same.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Question } from '../question.ts'
import { wordingOf } from './wording.ts'

/** What one person said of one question, as long as it has these words. `clear`: null: not said. `inTrial`: while one of the staff walked
 * through it; of the clients' council that is not kept, since all that one of them said would then stand together. */
export type Mark = { clear: boolean | null; important: boolean; upsetting: boolean; comment: string | null; as: 'council' | 'staff'; inTrial: boolean }
export type KeptMark = Mark & { id: string; question: string; markedOn: Day }
export type Reason = { question: string; reason: string }

/** A name for words, that fits an index. */
const fingerprint = (question: Question) => sql<string>`md5(${wordingOf(question)}::text)`

/** Which rows are about one of these questions, in the words that it has now. */
export const isOfTheseWords = (questions: readonly Question[]) => sql<boolean>`(question, wording) in (
  select t.question, md5(t.words) from unnest(${questions.map(({ id }) => id)}::text[], ${questions.map(wordingOf)}::text[]) as t (question, words))`

export const addMark = (tx: Tx, surveyId: string, question: Question, { as, inTrial, ...mark }: Mark, on: Day): Promise<unknown> =>
  tx.insertInto('question_mark').values({ survey_id: surveyId, question: question.id, wording: fingerprint(question), ...mark, marked_as: as, in_trial: inTrial, marked_on: on }).execute()

/** The newest first; of a day in no order that means anything. */
export const marksOf = (db: Db, surveyId: string, questions: readonly Question[]): Promise<KeptMark[]> =>
  db.selectFrom('question_mark').select(['id', 'question', 'clear', 'important', 'upsetting', 'comment', 'marked_as as as', 'in_trial as inTrial', 'marked_on as markedOn'])
    .$narrowType<{ as: Mark['as'] }>().where('survey_id', '=', surveyId).where(isOfTheseWords(questions)).orderBy('marked_on', 'desc').orderBy('id').execute()

/** Where it tells who somebody is, or does not belong there. What else they said of the question stays. */
export async function removeComment(tx: Tx, surveyId: string, id: string): Promise<void> {
  await tx.deleteFrom('question_mark').where('survey_id', '=', surveyId).where('id', '=', id).where('clear', 'is', null).where('important', '=', false).where('upsetting', '=', false).execute()
  await tx.updateTable('question_mark').set({ comment: null }).where('survey_id', '=', surveyId).where('id', '=', id).execute()
}

export const reasonsOf = (db: Db, surveyId: string, questions: readonly Question[]): Promise<Reason[]> =>
  db.selectFrom('unclear_reason').select(['question', 'reason']).where('survey_id', '=', surveyId).where(isOfTheseWords(questions)).execute()

export const giveReason = (tx: Tx, surveyId: string, question: Question, reason: string, { by, on }: { by: string; on: Day }): Promise<unknown> =>
  tx.insertInto('unclear_reason').values({ survey_id: surveyId, question: question.id, wording: fingerprint(question), reason, written_by: by, written_on: on })
    .onConflict((conflict) => conflict.columns(['survey_id', 'question', 'wording']).doUpdateSet({ reason, written_by: by, written_on: on })).execute()
