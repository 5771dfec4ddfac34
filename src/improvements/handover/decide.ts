// What becomes of an improvement when whoever holds its role leaves it: it stays with the role, goes to another one, or is not done,
// because. Each is decided, and its history tells so.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Doer } from '../../staff/actor.ts'
import { dayOf } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { lockImprovement } from '../improvements.sql.ts'
import { isSettled } from '../improvement.ts'
import { tellGivers } from '../move.ts'
import { ownerCode, type Owner } from '../owner.ts'
import { tellHolder } from '../tell-holder.ts'
import { addEvent, setOwner, setState } from '../write.sql.ts'

export type Decision = { way: 'stays' } | { way: 'give'; owner: Owner } | { way: 'not-done'; because: Translated }

/** After the change, so that whoever holds the role now is told. What was settled meanwhile needs nothing. */
export async function carryOutDecisions(tx: Tx, decisions: ReadonlyMap<string, Decision>, { by, now, keys }: { by: Doer; now: Date; keys: Keys }): Promise<void> {
  const on = dayOf(now)
  for (const [id, decision] of [...decisions].toSorted(([a], [b]) => a.localeCompare(b))) {
    const one = await lockImprovement(tx, id, on)
    if (!one || isSettled(one.state)) continue
    if (decision.way === 'not-done') {
      await setState(tx, id, { state: 'not-done', because: decision.because, on })
      await addEvent(tx, id, { what: 'moved', before: one.state, after: 'not-done', because: decision.because }, { by, now })
      await tellGivers(tx, one, 'not-done', { now, keys })
      continue
    }
    if (decision.way === 'give') {
      await setOwner(tx, id, decision.owner)
      await addEvent(tx, id, { what: 'owner', before: ownerCode(one.owner), after: ownerCode(decision.owner) }, { by, now })
    } else {
      await addEvent(tx, id, { what: 'kept-owner', after: ownerCode(one.owner) }, { by, now })
    }
    await tellHolder(tx, id, { by, now })
  }
}
