// A person leaves or loses a role, and what becomes of each of their open cases, and of each improvement that the role answers for, is decided with it: in one transaction, so that
// nothing is left behind. Leaving on a day to come is prepared, and takes effect with the sweep of that day.
import type { Tx } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import { carryOutDecisions, type Decision } from '../../improvements/handover/decide.ts'
import { lockHeldBy } from '../../improvements/handover/held.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Actor } from '../../staff/actor.ts'
import { endGrant } from '../../staff/end-grant.ts'
import type { Indispensable } from '../../staff/grants.sql.ts'
import { markAsLeft } from '../../staff/mark-as-left.ts'
import type { Person } from '../../staff/people.ts'
import { namesThemselves } from '../../staff/own-affairs.ts'
import { readerOn } from '../../staff/reader.ts'
import { mayManagePeople } from '../../staff/duties.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import type { Case } from '../cases.sql.ts'
import { lockAffected, type Change } from './affected.ts'
import { mayReceive, type Choice } from './choice.ts'
import { handOver } from './hand-over.ts'
import { planHandOver } from './hand-over.sql.ts'

export type Departing = { person: Person; change: Change; on: Day; all: Choice | null; each: ReadonlyMap<string, Choice>; improvements: ReadonlyMap<string, Decision> }

export type Departed =
  | 'done' | 'not-found' | 'past' | { lastOf: Indispensable }
  /** Cases that nothing was chosen for, or whose receiver may not read them. */
  | { undecided: Case[] } | { notReadable: Case[] }
  /** An improvement came meanwhile of which nothing was decided. */
  | 'improvements-undecided'

export async function depart(tx: Tx, { person, change, on, all, each, improvements }: Departing, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys }): Promise<Departed> {
  const today = dayOf(now)
  if (!mayManagePeople(actor)) return 'not-found'
  if (on < today) return 'past'
  await oneAtATime(tx, 'staff')
  const held = await lockHeldBy(tx, person.id, change, today)
  if (held.some(({ id }) => !improvements.has(id))) return 'improvements-undecided'
  const cases = await lockAffected(tx, person.id, change, today)
  const later = change.what === 'left' && on > today
  const choiceOf = (one: Case): Choice | null => (later ? all : each.get(one.id) ?? all)

  const undecided = later && !all ? cases : cases.filter((one) => !choiceOf(one))
  if (undecided.length) return { undecided }
  const receivers = new Map<string, Actor | null>()
  const receiverOf = async ({ way, receiverId }: Choice): Promise<Actor | null> => {
    if (way === 'route' || !receiverId) return null
    if (!receivers.has(receiverId)) receivers.set(receiverId, await readerOn(tx, receiverId, on))
    return receivers.get(receiverId)!
  }
  const notReadable: Case[] = []
  for (const one of cases) {
    const choice = choiceOf(one)!
    const receiver = await receiverOf(choice)
    if (choice.way !== 'route' && (!receiver || receiver.personId === person.id || namesThemselves(actor, receiver.personId) || !mayReceive(receiver, one))) notReadable.push(one)
  }
  if (notReadable.length) return { notReadable }

  const done = change.what === 'left'
    ? await markAsLeft(tx, person, { actor, now, on, decided: true })
    : await endGrant(tx, { personId: person.id, grantId: change.grantId }, { actor, now, decided: true })
  if (done === 'no-such-grant') return 'not-found'
  if (typeof done === 'object') return 'lastOf' in done ? done : 'not-found'
  await carryOutDecisions(tx, improvements, { by: actor, now, keys })
  // What comes to them in this very moment goes the same way, by the sweep.
  await planHandOver(tx, { personId: person.id, ...(all ?? { way: 'route', receiverId: null }), decidedBy: actor.personId }, { fromOn: on, today })
  if (!later) for (const one of cases) await handOver(tx, { one, personId: person.id, receiver: await receiverOf(choiceOf(one)!) }, { by: actor, now })
  return 'done'
}
