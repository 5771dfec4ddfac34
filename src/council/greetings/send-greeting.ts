// A greeting or a note is sent, corrected and withdrawn; and a unit sends one of its own to a council.
import type { Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayGreetForUnit } from '../../staff/council-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { noteOutcome } from '../changes/send-on.ts'
import { meetingOfPoint } from '../points.sql.ts'
import { findCouncilUnit } from '../units.sql.ts'
import { greetingState, mayWithdraw, type Greeting, type GreetingKind } from './greeting.ts'
import { findSealedGreeting, insertGreeting, lockGreeting, panelsToGreet, setWithdrawn, setWords } from './greetings.sql.ts'
import { openGreeting, sealGreeting } from './words.ts'

type At = { keys: Keys; now: Date }

/** `unitIds`: null among them is the coordinator. `id`: drawn by the page: pressed twice it goes once, and another from a page that was sent before is another. */
export type NewGreeting = { id: string; kind: GreetingKind; words: string; unitIds: readonly (string | null)[]; pointId: string | null }

export async function sendGreeting(tx: Tx, panelId: string, { id, kind, words, unitIds, pointId }: NewGreeting, { keys, now }: At): Promise<'done' | 'not-found'> {
  if (!isId(id) || !unitIds.length || (kind === 'note' && unitIds.length > 1)) return 'not-found'
  const isNew = await insertGreeting(tx, { id, panelId, kind, fromUnitId: null, pointId, unitIds, on: dayOf(now), ...sealGreeting(keys, panelId, id, words) })
  if (!isNew) {
    const was = await greetingThere(tx, keys, id)
    const isSame = was?.panelId === panelId && was.words === words && was.kind === kind && JSON.stringify(was.to.map(({ unitId }) => unitId).sort()) === JSON.stringify([...unitIds].sort())
    return isSame ? 'done' : sendGreeting(tx, panelId, { id: crypto.randomUUID(), kind, words, unitIds, pointId }, { keys, now })
  }
  const of = pointId ? await meetingOfPoint(tx, pointId) : null
  if (of) await noteOutcome(tx, keys, { ...of, pointId: pointId!, words, kind: 'greeting', target: id }, now)
  return 'done'
}

/** gone: withdrawn, or everybody has answered · changed-meanwhile: somebody else has corrected it */
export async function correctGreeting(tx: Tx, panelId: string, { id, words, seen }: { id: string; words: string; seen: number }, { keys, now }: At): Promise<'done' | 'not-found' | 'gone' | 'changed-meanwhile'> {
  const one = await lockGreeting(tx, id)
  if (!one || one.panelId !== panelId || one.fromUnitId) return 'not-found'
  const state = greetingState(one)
  if (state === 'withdrawn' || state === 'answered') return 'gone'
  if (one.version !== seen) return 'changed-meanwhile'
  await setWords(tx, id, sealGreeting(keys, panelId, id, words), state === 'waits' ? null : dayOf(now))
  return 'done'
}

/** read: it has been said by then, and can only be corrected */
export async function withdrawGreeting(tx: Tx, panelId: string, id: string, { now }: { now: Date }): Promise<'done' | 'not-found' | 'read'> {
  const one = await lockGreeting(tx, id)
  if (!one || one.panelId !== panelId || one.fromUnitId) return 'not-found'
  if (one.withdrawnOn) return 'done'
  if (!mayWithdraw(one)) return 'read'
  await setWithdrawn(tx, id, dayOf(now))
  return 'done'
}

export async function greetCouncil(tx: Tx, { id, panelId, unitId, words }: { id: string; panelId: string; unitId: string; words: string }, { actor, keys, now }: At & { actor: Actor }): Promise<'done' | 'not-found'> {
  const [unit, panels] = [await findCouncilUnit(tx, unitId), await panelsToGreet(tx, dayOf(now))]
  if (!isId(id) || !unit || !mayGreetForUnit(actor, unit) || !panels.some((one) => one.id === panelId)) return 'not-found'
  const isNew = await insertGreeting(tx, { id, panelId, kind: 'greeting', fromUnitId: unitId, pointId: null, unitIds: [], on: dayOf(now), ...sealGreeting(keys, panelId, id, words) })
  const was = isNew ? null : await greetingThere(tx, keys, id)
  const isSame = was?.panelId === panelId && was.words === words && was.fromUnitId === unitId
  return isNew || isSame ? 'done' : greetCouncil(tx, { id: crypto.randomUUID(), panelId, unitId, words }, { actor, keys, now })
}

async function greetingThere(tx: Tx, keys: Keys, id: string): Promise<Greeting | null> {
  const sealed = await findSealedGreeting(tx, id)
  return sealed && openGreeting(keys, sealed)
}
