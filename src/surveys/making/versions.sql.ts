// Versions of a survey with who wrote them, and drafts that are shown to those who look through them.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { parseQuestions } from '../question.ts'
import type { SurveyVersion } from '../surveys.sql.ts'

/** `reviewSinceOn`: since when it is shown to those who look through it. `councilUntilOn`: by when the clients' council was asked to. */
export type WrittenVersion = SurveyVersion & {
  writtenBy: string; writtenOn: Day; reviewSinceOn: Day | null; councilAskedOn: Day | null; councilUntilOn: Day | null; councilRemindedOn: Day | null
}

const rows = (db: Db) => db.selectFrom('survey_version as v').innerJoin('person as p', 'p.id', 'v.written_by')
  .select(['v.number', 'v.questions', 'v.frozen_on as frozenOn', 'p.name as writtenBy', 'v.written_on as writtenOn', 'v.review_since_on as reviewSinceOn',
    'v.council_asked_on as councilAskedOn', 'v.council_until_on as councilUntilOn', 'v.council_reminded_on as councilRemindedOn'])

/** The newest first. */
export async function writtenVersions(db: Db, surveyId: string): Promise<WrittenVersion[]> {
  const stored = await rows(db).where('v.survey_id', '=', surveyId).orderBy('v.number', 'desc').execute()
  return stored.map(({ questions, ...version }) => ({ ...version, questions: parseQuestions(questions) }))
}

/** The newest of each survey, for a list. `questions`: how many. */
export type ListedVersion = { surveyId: string; questions: number; frozenOn: Day | null; reviewSinceOn: Day | null }

export const newestVersions = (db: Db): Promise<ListedVersion[]> =>
  db.selectFrom('survey_version as v')
    .select(['v.survey_id as surveyId', sql<number>`jsonb_array_length(v.questions)`.as('questions'), 'v.frozen_on as frozenOn', 'v.review_since_on as reviewSinceOn'])
    .where('v.number', '=', (e) => e.selectFrom('survey_version as o').select((f) => f.fn.max('o.number').as('newest')).whereRef('o.survey_id', '=', 'v.survey_id')).execute()

export type InReview = { id: string; name: Translated; about: Translated | null; number: number; questions: number; sinceOn: Day; untilOn: Day | null }

const inReview = (db: Db, today: Day) => db.selectFrom('survey_version as v').innerJoin('survey as s', 's.id', 'v.survey_id')
  .where('v.frozen_on', 'is', null).where('v.review_since_on', 'is not', null).where((e) => e.or([e('s.ended_on', 'is', null), e('s.ended_on', '>', today)]))
  .select(['s.id', 's.name', 's.about', 'v.number', sql<number>`jsonb_array_length(v.questions)`.as('questions'), 'v.review_since_on as sinceOn', 'v.council_until_on as untilOn'])
  .$narrowType<{ sinceOn: Day }>()

/** What somebody may look through; what has waited longest first. */
export const toReview = (db: Db, today: Day): Promise<InReview[]> => inReview(db, today).orderBy('v.review_since_on').orderBy('s.id').execute()

/** Null where it is not shown to those who look through it. */
export const findInReview = async (db: Db, surveyId: string, today: Day): Promise<InReview | null> =>
  (isId(surveyId) ? await inReview(db, today).where('s.id', '=', surveyId).executeTakeFirst() : undefined) ?? null

/** Of a draft; null takes it back. */
export const setReview = (tx: Tx, surveyId: string, number: number, since: Day | null): Promise<unknown> =>
  tx.updateTable('survey_version').set({ review_since_on: since }).where('survey_id', '=', surveyId).where('number', '=', number).where('frozen_on', 'is', null).execute()
