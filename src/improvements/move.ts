// An improvement goes on: it is decided, begun, done, not done because, taken up again; or its day is moved. Whoever gave feedback
// that it came from, and may see it, is told that something waits on their page.
import type { Tx } from '../db/db.ts'
import { tellMoved, type Moved } from '../feedback/improving/tell-moved.ts'
import type { Keys } from '../privacy/keys.ts'
import type { Actor } from '../staff/actor.ts'
import { mayMoveImprovement } from '../staff/duties.ts'
import { dayOf, type Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import { accessOf } from './access.ts'
import { eventsOf, lockImprovement, type Found } from './improvements.sql.ts'
import { isSettled, isShown, mayBecome, needsReason, type State } from './improvement.ts'
import { linkedCases } from './sources.sql.ts'
import { tellChanged } from './tell-changed.ts'
import { addEvent, setDue, setState } from './write.sql.ts'

export type Acting = { actor: Actor; now: Date; keys: Keys }

/** `seen`: how many things had happened to it when the form was filled in. */
type About = { id: string; seen: number }

export type Outcome = 'done' | 'not-found' | 'changed-meanwhile' | 'reason-needed'

export async function moveImprovement(tx: Tx, { to, because, ...about }: About & { to: State; because: Translated | null }, acting: Acting): Promise<Outcome | 'no-way'> {
  const one = await mine(tx, about, acting)
  if (typeof one === 'string') return one
  if (!mayBecome(one.state, to)) return 'no-way'
  if (needsReason(one.state, to) && !because) return 'reason-needed'
  const on = dayOf(acting.now)
  await setState(tx, one.id, { state: to, because, on })
  await addEvent(tx, one.id, { what: 'moved', before: one.state, after: to, because }, { by: acting.actor, now: acting.now })
  await tellGivers(tx, one, isSettled(one.state) ? 'again' : to === 'done' || to === 'not-done' ? to : 'moved', acting)
  return 'done'
}

/** The first day that was said stays beside the new one. */
export async function moveDue(tx: Tx, { dueOn, because, ...about }: About & { dueOn: Day; because: Translated | null }, acting: Acting): Promise<Outcome | 'past' | 'settled' | 'same'> {
  const one = await mine(tx, about, acting)
  if (typeof one === 'string') return one
  const on = dayOf(acting.now)
  if (isSettled(one.state)) return 'settled'
  if (dueOn === one.dueOn) return 'same'
  if (dueOn < on) return 'past'
  if (!because) return 'reason-needed'
  await setDue(tx, one.id, dueOn, on)
  await addEvent(tx, one.id, { what: 'due', before: one.dueOn, after: dueOn, because }, { by: acting.actor, now: acting.now })
  await tellGivers(tx, one, 'moved', acting)
  return 'done'
}

/** Locked, and theirs to move. */
async function mine(tx: Tx, { id, seen }: About, { actor, now }: Acting): Promise<Found | 'not-found' | 'changed-meanwhile'> {
  const one = await lockImprovement(tx, id, dayOf(now))
  if (!one || !mayMoveImprovement(actor, await accessOf(tx, one, actor))) return 'not-found'
  return (await eventsOf(tx, id)).length === seen ? one : 'changed-meanwhile'
}

/** Of what everybody sees, all of them, and other systems too; before that, those to whom their handler tells it. */
export async function tellGivers(tx: Tx, one: Found, moved: Moved, { now, keys }: Pick<Acting, 'now' | 'keys'>): Promise<void> {
  if (isShown(one)) await tellChanged(tx, one.id, now)
  for (const caseId of await linkedCases(tx, one.id, { toldOnly: !isShown(one) })) await tellMoved(tx, caseId, moved, { now, keys })
}
