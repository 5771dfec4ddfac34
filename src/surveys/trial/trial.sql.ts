// How long trials of a version took, in minutes. Of nobody.
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'

export const addTrial = (tx: Tx, { surveyId, version, minutes, as, on }: { surveyId: string; version: number; minutes: number; as: 'council' | 'staff'; on: Day }): Promise<unknown> =>
  tx.insertInto('survey_trial').values({ survey_id: surveyId, version, minutes, tried_as: as, tried_on: on }).execute()

/** The shortest first, so that their order tells nothing. */
export const trialsOf = async (db: Db, surveyId: string, version: number): Promise<number[]> =>
  (await db.selectFrom('survey_trial').select('minutes').where('survey_id', '=', surveyId).where('version', '=', version).orderBy('minutes').execute()).map(({ minutes }) => minutes)
