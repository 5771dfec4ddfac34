// A unit reads a greeting, and says when its meeting heard it and what was said, or why not; a note is answered or acknowledged by the role that
// it is for. What was said can be put right until the council has gone on: as long as the greeting stands.
import type { Db, Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { has, type Actor } from '../../staff/actor.ts'
import { mayAnswerForUnit, mayGreetForUnit } from '../../staff/council-duties.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { answersTo, type Greeting, type GreetingAnswer, type GreetingTo } from './greeting.ts'
import { findSealedByTo, noteRead, setReply } from './greetings.sql.ts'
import { openGreeting, sealGreeting } from './words.ts'

export type Received = { greeting: Greeting; to: GreetingTo }

/** Null where it is not for them, or was withdrawn. */
export async function receivedBy(db: Db, keys: Keys, toId: string, actor: Actor): Promise<Received | null> {
  const sealed = await findSealedByTo(db, toId)
  const greeting = sealed && openGreeting(keys, sealed)
  const to = greeting?.to.find(({ id }) => id === toId)
  return greeting && to && !greeting.withdrawnOn && isFor(actor, greeting, to) ? { greeting, to } : null
}

/** A note is read by whoever answers for the unit alone; what has no unit, by a coordinator. */
export function isFor(actor: Actor, { kind }: Pick<Greeting, 'kind'>, { unitId, supervisorId }: Pick<GreetingTo, 'unitId' | 'supervisorId'>): boolean {
  if (!unitId) return has(actor, 'coordinator')
  return (kind === 'note' ? mayAnswerForUnit : mayGreetForUnit)(actor, { id: unitId, supervisorId })
}

/** Opened for the first time: from now on it cannot be withdrawn. */
export const readGreeting = (tx: Tx, { to }: Received, now: Date) => noteRead(tx, to.id, dayOf(now))

export type Reply = { toId: string; answer: GreetingAnswer; presentedOn: Day | null; words: string }

/** words-needed: a reply, or why it was not presented · day-needed: on which it was, and that is over */
export async function answerGreeting(tx: Tx, { toId, answer, presentedOn, words }: Reply, { actor, keys, now }: { actor: Actor; keys: Keys; now: Date }): Promise<'done' | 'not-found' | 'words-needed' | 'day-needed'> {
  const received = await receivedBy(tx, keys, toId, actor)
  if (!received || !(answersTo[received.greeting.kind] as readonly GreetingAnswer[]).includes(answer)) return 'not-found'
  if (answer === 'presented' && (!presentedOn || presentedOn > dayOf(now))) return 'day-needed'
  if (!words && (answer === 'not-presented' || answer === 'answered')) return 'words-needed'
  await noteRead(tx, toId, dayOf(now))
  await setReply(tx, toId, { answer, presentedOn: answer === 'presented' ? presentedOn : null, words: words ? sealGreeting(keys, received.greeting.panelId, toId, words) : null, on: dayOf(now) })
  return 'done'
}
