// What becomes of a trial: the checklist is taken into use, changed, or dropped, and why; said at a meeting, and told to the units.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { dayOf } from '../../text/dates.ts'
import { isSettled, trialState, type Decision } from './trial.ts'
import { lockTrial, setDecision } from './trials.sql.ts'
import { sealWords } from './words.ts'

/** on: workers may still mark and say what they think */
export async function decideTrial(
  tx: Tx, panelId: string, { id, decision, why, meetingId }: { id: string; decision: Decision; why: string; meetingId: string | null }, { keys, now }: { keys: Keys; now: Date },
): Promise<'done' | 'not-found' | 'settled' | 'on'> {
  const today = dayOf(now)
  const trial = await lockTrial(tx, id)
  if (!trial || trial.panelId !== panelId) return 'not-found'
  if (isSettled(trialState(trial, today))) return 'settled'
  if (today <= trial.untilOn) return 'on'
  await setDecision(tx, id, { decision, why: sealWords(keys, { panelId, to: id }, why), meetingId, on: today })
  return 'done'
}
