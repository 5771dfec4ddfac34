// What came of feedback moves: its story tells so, and its giver is told that something waits for them on their page. A plan
// that they were told of is told of by this: what it became is what the improvement became.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Doer } from '../../staff/actor.ts'
import { dayOf } from '../../text/dates.ts'
import { hasPlan } from '../answering/say-what-came.ts'
import { addEvent, lockCase, type Case } from '../cases.sql.ts'
import { noteOutcome } from '../promise/plans.sql.ts'
import { recordOfCase } from '../record-of-case.ts'
import { tellGiver } from '../tell-giver.ts'
import { asTimeOf } from '../time-of.ts'
import { hadPlan } from './seen.sql.ts'

type Acting = { now: Date; keys: Keys }

/** `again`: what was settled goes on. */
export type Moved = 'moved' | 'done' | 'not-done' | 'again'

/** Locks the case; nothing happens in one whose key was erased. */
export async function tellMoved(tx: Tx, caseId: string, moved: Moved, acting: Acting): Promise<void> {
  const one = await lockCase(tx, caseId)
  if (!one) return
  // Whoever moves it need not have had to do with this case, and its story does not say so.
  await noteImprovement(tx, one, 'moved', { by: null, now: acting.now })
  const on = dayOf(acting.now)
  if ((moved === 'done' || moved === 'not-done') && hasPlan(one)) await noteOutcome(tx, one.id, moved === 'done' ? 'changed' : 'not-changed', on)
  if (moved === 'again' && !hasPlan(one) && await hadPlan(tx, one.id)) await noteOutcome(tx, one.id, 'planned', on)
  await tellGiver(tx, one, 'answer-waits', acting)
}

/** In the story of the case. It must be locked. */
export const noteImprovement = (tx: Tx, one: Pick<Case, 'id' | 'state'>, step: 'linked' | 'unlinked' | 'moved', { by, now }: { by: Doer | null; now: Date }) =>
  addEvent(tx, { caseId: one.id, name: 'improvement', by, detail: { step }, now: asTimeOf(one, now) })

/** The improvement that it is linked to can be seen by its giver from now on. The case must be locked. */
export const tellLinked = (tx: Tx, one: Case, { now, keys }: Acting) => tellGiver(tx, one, 'answer-waits', { now, keys })

/** Whoever links a case is written down, where it is not done on the page of the case, which does so itself. */
export const recordLink = (tx: Tx, one: Pick<Case, 'id' | 'state'>, { by, now }: { by: Doer; now: Date }) =>
  recordOfCase(tx, one, { what: 'case-changed', by, detail: { step: 'improvement-link' } }, now)
