// Throws away all that was brought to a round, while nobody but its owner has seen it: it was the wrong file, or half of it.
import type { Tx } from '../../db/db.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { decideRound } from '../results/decide-round.ts'
import { lockRound } from '../rounds.sql.ts'
import { findSurvey } from '../surveys.sql.ts'
import { broughtIn, throwCounted } from './elsewhere.sql.ts'

/** shown: everybody has seen the results. Thrown away twice is thrown away. */
export async function throwAway(tx: Tx, id: string, { actor, now }: { actor: Actor; now: Date }): Promise<'done' | 'not-found' | 'shown'> {
  const round = await lockRound(tx, id, 'closing')
  if (!round || round.way !== 'elsewhere' || !mayAskSurvey(actor, (await findSurvey(tx, round.surveyId))!)) return 'not-found'
  if (round.resultsOn) return 'shown'
  if (!(await broughtIn(tx, id)).some(({ thrownOn }) => thrownOn === null)) return 'done'
  await throwCounted(tx, id, { by: handOf(actor), on: dayOf(now) })
  await decideRound(tx, round, dayOf(now), 'at-once')
  await record(tx, { what: 'answers-thrown-away', by: actor, roundId: id }, now)
  return 'done'
}
