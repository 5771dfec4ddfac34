// What of the clients' councils stands on a unit's own page, for whoever works there or answers for it.
import type { Db } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import type { Actor } from '../staff/actor.ts'
import { mayGreetForUnit } from '../staff/council-duties.ts'
import { dayOf, daysAfter } from '../text/dates.ts'
import { panelsToGreet } from './greetings/greetings.sql.ts'
import { countWaiting } from './greetings/lists.sql.ts'
import { forThem } from './greetings/unit-greetings.ts'
import { trialsAtUnits, type TrialAtUnit } from './trials/unit-trials.ts'
import { findCouncilUnit } from './units.sql.ts'

const shownDays = 90
/** So many trials stand there; the others are in the list of all. */
const mostTrials = 10

/** Of what was decided, as long as it is news. `more`: there are other trials. `greets`: whether there is a council that they can send greetings to from there. */
export async function councilAtUnit(db: Db, unitId: string, who: { actor: Actor; keys: Keys; now: Date }): Promise<{ trials: TrialAtUnit[]; more: boolean; waiting: number; greets: boolean }> {
  const today = dayOf(who.now)
  const unit = await findCouncilUnit(db, unitId)
  if (!unit || (unit.endedOn && unit.endedOn <= today) || !mayGreetForUnit(who.actor, unit)) return { trials: [], more: false, waiting: 0, greets: false }
  const since = daysAfter(today, -shownDays)
  const trials = await trialsAtUnits(db, [unit], { since, size: mostTrials + 1, page: 1 }, who)
  return { trials: trials.slice(0, mostTrials), more: trials.length > mostTrials, greets: (await panelsToGreet(db, today)).length > 0, waiting: await countWaiting(db, { ...forThem(who.actor, [unit]), coordinates: false }) }
}
