// Somebody who may shows an improvement to everybody, or takes it away where it could tell who somebody is. The day on which it was
// first shown stays: from then on it is a promise, and counted as one.
import type { Tx } from '../db/db.ts'
import { tellMoved } from '../feedback/improving/tell-moved.ts'
import { mayShowImprovement } from '../staff/duties.ts'
import { dayOf } from '../text/dates.ts'
import { accessOf } from './access.ts'
import { lockImprovement } from './improvements.sql.ts'
import { isShown } from './improvement.ts'
import type { Acting } from './move.ts'
import { linkedCases } from './sources.sql.ts'
import { tellChanged } from './tell-changed.ts'
import { isUntalked } from './untalked.sql.ts'
import { addEvent, setShown, setTakenBack } from './write.sql.ts'

/** `as-is`: it was like this already. `talk-first`: whom of the staff it came from feedback about would read of it on a public page before anybody has talked with them. */
export async function showImprovement(tx: Tx, { id, show }: { id: string; show: boolean }, { actor, now, keys }: Acting): Promise<'done' | 'not-found' | 'as-is' | 'talk-first'> {
  const on = dayOf(now)
  const one = await lockImprovement(tx, id, on)
  if (!one || !mayShowImprovement(actor, await accessOf(tx, one, actor))) return 'not-found'
  if (isShown(one) === show) return 'as-is'
  if (show && await isUntalked(tx, id)) return 'talk-first'
  await addEvent(tx, id, { what: show ? 'shown' : 'taken-back' }, { by: actor, now })
  await tellChanged(tx, id, now)
  if (!show) {
    await setTakenBack(tx, id, on)
    return 'done'
  }
  await setShown(tx, id, { firstOn: one.shownOn, on })
  const told = new Set(await linkedCases(tx, id, { toldOnly: true }))
  for (const caseId of await linkedCases(tx, id)) if (!told.has(caseId)) await tellMoved(tx, caseId, one.state === 'done' || one.state === 'not-done' ? one.state : 'moved', { now, keys })
  return 'done'
}
