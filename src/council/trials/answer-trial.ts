// Whether a unit tries: its supervisor says yes, or no and why. Clients make no unit do anything; what they ask is answered. A yes may become
// a no as long as the trial goes on.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayAnswerForUnit } from '../../staff/council-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { isSettled, trialState } from './trial.ts'
import { lockTrial, setAnswer } from './trials.sql.ts'
import { sealWords } from './words.ts'

export type UnitAnswer = { trialId: string; unitId: string; answer: 'accepted' | 'refused'; why: string }

/** settled: it is over, or was withdrawn · late: nothing can be marked any more */
export async function answerTrial(tx: Tx, { trialId, unitId, answer, why }: UnitAnswer, { actor, keys, now }: { actor: Actor; keys: Keys; now: Date }): Promise<'done' | 'not-found' | 'settled' | 'late' | 'why-needed'> {
  const today = dayOf(now)
  const trial = await lockTrial(tx, trialId)
  const unit = trial?.units.find((one) => one.unitId === unitId)
  if (!trial || !unit || !mayAnswerForUnit(actor, { id: unitId, supervisorId: unit.supervisorId })) return 'not-found'
  if (isSettled(trialState(trial, today))) return 'settled'
  if (answer === 'accepted' && today > trial.untilOn) return 'late'
  if (answer === 'refused' && !why) return 'why-needed'
  await setAnswer(tx, { trialId, unitId, answer, why: answer === 'refused' ? sealWords(keys, { panelId: trial.panelId, to: `${trialId} ${unitId}` }, why) : null, on: today })
  return 'done'
}
