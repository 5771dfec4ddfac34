// A unit or a service line ends: of each open improvement that is of it, or that its role answers for, it is decided where it goes on,
// or that it is not done, because. None is left with a place that is not there any more.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Doer } from '../../staff/actor.ts'
import { dayOf } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { isSettled } from '../improvement.ts'
import { lockImprovement, type Found } from '../improvements.sql.ts'
import { tellGivers } from '../move.ts'
import { ownerCode } from '../owner.ts'
import { tellHolder } from '../tell-holder.ts'
import { addEvent, setOwner, setScope, setState } from '../write.sql.ts'
import { goOnAt, placeCode, type Ending, type Place } from './place.ts'

export type EndDecision = { way: 'go-on'; to: Place } | { way: 'not-done'; because: Translated }
type By = { by: Doer; now: Date; keys: Keys }

/** What was settled meanwhile needs nothing. */
export async function carryOutEnd(tx: Tx, ending: Ending, decisions: ReadonlyMap<string, EndDecision>, by: By): Promise<void> {
  const on = dayOf(by.now)
  for (const [id, decision] of [...decisions].toSorted(([a], [b]) => a.localeCompare(b))) {
    const one = await lockImprovement(tx, id, on)
    if (!one || isSettled(one.state)) continue
    if (decision.way === 'go-on') {
      await goOn(tx, one, ending, decision.to, by)
      continue
    }
    await setState(tx, id, { state: 'not-done', because: decision.because, on })
    await addEvent(tx, id, { what: 'moved', before: one.state, after: 'not-done', because: decision.because }, by)
    await tellGivers(tx, one, 'not-done', by)
  }
}

async function goOn(tx: Tx, one: Found, ending: Ending, to: Place, by: By): Promise<void> {
  const { owner, ...scope } = goOnAt(one, ending, to)
  await setScope(tx, one.id, scope, dayOf(by.now))
  await addEvent(tx, one.id, { what: 'place', before: placeCode(ending), after: placeCode(to) }, by)
  if (ownerCode(owner) === ownerCode(one.owner)) return
  await setOwner(tx, one.id, owner)
  await addEvent(tx, one.id, { what: 'owner', before: ownerCode(one.owner), after: ownerCode(owner) }, by)
  await tellHolder(tx, one.id, by)
}
