// What follows for a feedback day once its promise is given: its survey has a short address, which posters say to those who have no camera.
import type { Tx } from '../db/db.ts'
import { giveSurveyCode } from '../outreach/codes/for-days.ts'
import type { Actor } from '../staff/actor.ts'
import { dayOfRound } from './planning/promise.sql.ts'

/** Of a round that is no day's, nothing. */
export async function promiseGiven(tx: Tx, { id, surveyId }: { id: string; surveyId: string }, by: { actor: Actor; now: Date }): Promise<void> {
  if (await dayOfRound(tx, id)) await giveSurveyCode(tx, surveyId, by)
}
