// Of which feedback day a time of asking carries the promise, and which day asks a survey.
import type { Db } from '../../db/db.ts'
import type { Translated } from '../../text/language.ts'

export type NamedDay = { id: string; name: Translated }

export const dayOfRound = async (db: Db, roundId: string): Promise<NamedDay | null> => (await db.selectFrom('feedback_day').select(['id', 'name']).where('round_id', '=', roundId).executeTakeFirst()) ?? null

/** Any of them; null: it is asked on none. */
export const dayOfSurvey = async (db: Db, surveyId: string): Promise<NamedDay | null> =>
  (await db.selectFrom('feedback_day').select(['id', 'name']).where('survey_id', '=', surveyId).orderBy('made_on').orderBy('id').limit(1).executeTakeFirst()) ?? null
