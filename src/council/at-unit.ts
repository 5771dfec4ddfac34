// What of the clients' councils stands on a unit's own page, for whoever works there or answers for it.
import type { Db } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import type { Actor } from '../staff/actor.ts'
import { mayGreetForUnit } from '../staff/council-duties.ts'
import { dayOf } from '../text/dates.ts'
import { panelsToGreet } from './greetings/greetings.sql.ts'
import { greetingsAtUnits } from './greetings/unit-greetings.ts'
import { isSettled } from './trials/trial.ts'
import { trialsAtUnits, type TrialAtUnit } from './trials/unit-trials.ts'
import { unitsThere } from './units.sql.ts'

const shownDays = 90

/** Of what was decided, as long as it is news. `greets`: whether there is a council that they can send greetings to from there. */
export async function councilAtUnit(db: Db, unitId: string, who: { actor: Actor; keys: Keys; now: Date }): Promise<{ trials: TrialAtUnit[]; waiting: number; greets: boolean }> {
  const since = dayOf(new Date(who.now.getTime() - shownDays * 86_400_000))
  const trials = (await trialsAtUnits(db, who, unitId)).filter(({ state, trial: { decidedOn } }) => !isSettled(state) || (decidedOn !== null && decidedOn >= since))
  const greets = (await unitsThere(db, dayOf(who.now))).some((unit) => unit.id === unitId && mayGreetForUnit(who.actor, unit)) && (await panelsToGreet(db, dayOf(who.now))).length > 0
  return { trials, greets, waiting: (await greetingsAtUnits(db, who, unitId)).received.filter(({ to }) => !to.answer).length }
}
