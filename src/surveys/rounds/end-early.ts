// Ends a round before its last day. It goes on to the end of the day: whoever could close it upon the answer that has just come, having
// given the others themselves, would know whose it is. One that has not begun is withdrawn at once.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { close } from '../release-due.ts'
import { lockRound } from '../rounds.sql.ts'
import { findSurvey } from '../surveys.sql.ts'
import { noteClosedBy, noteEndAsked } from './follow.sql.ts'
import { stateOf } from './state.ts'

export async function endEarly(tx: Tx, id: string, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys }): Promise<'done' | 'not-found'> {
  const round = await lockRound(tx, id, 'closing')
  if (!round?.openedOn || !mayAskSurvey(actor, (await findSurvey(tx, round.surveyId))!)) return 'not-found'
  if (round.closedOn || round.endAskedOn) return 'done'
  if (stateOf(round, dayOf(now)) !== 'ahead') {
    await noteEndAsked(tx, id, { by: handOf(actor), on: dayOf(now) })
    return 'done'
  }
  await noteClosedBy(tx, id, { by: handOf(actor), on: dayOf(now) })
  await close(tx, keys, round, dayOf(now))
  return 'done'
}
