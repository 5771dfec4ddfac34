// Throws away a round that was not opened: nobody was asked, and nothing was promised to anybody.
import type { Tx } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { versionOf } from '../../web/version.ts'
import { eraseRound, findRound, lockRound, type Round } from '../rounds.sql.ts'
import { findSurvey, lockSurvey } from '../surveys.sql.ts'
import { roundValues } from './round-form.ts'

/** Of a round, as the form carries it. */
export const seenOfRound = (round: Round): string => versionOf(roundValues(round))

export async function throwRoundAway(tx: Tx, { id, seen }: { id: string; seen: string }, { actor, now }: { actor: Actor; now: Date }): Promise<'done' | 'not-found' | 'opened' | 'changed-meanwhile'> {
  const known = await findRound(tx, id)
  if (!known) return 'not-found'
  // In the order in which it is opened.
  await lockSurvey(tx, known.surveyId)
  const [round, survey] = [await lockRound(tx, id, 'closing'), await findSurvey(tx, known.surveyId)]
  if (!round || !survey || !mayAskSurvey(actor, survey)) return 'not-found'
  if (round.openedOn) return 'opened'
  if (seenOfRound(round) !== seen) return 'changed-meanwhile'
  await eraseRound(tx, id)
  await record(tx, { what: 'survey-thrown-away', by: actor, detail: { kind: 'round' } }, now)
  return 'done'
}
