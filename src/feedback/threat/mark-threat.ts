// Whoever is threatened by a text says so in one press and is rid of it: the case goes to whoever stands above them, with the day that was promised. Its giver
// is told in plain words, stays who they are to us, and is answered. Somebody else takes the mark away where it was only anger.
import type { Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { isThemselves, type Actor } from '../../staff/actor.ts'
import { mayLiftThreat, maySayThreat } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { whoAnswers } from '../answerable.sql.ts'
import { addEvent, lockCase, setRoute, type Case } from '../cases.sql.ts'
import { isLate } from '../deadline.ts'
import { superiorOf } from '../escalate.ts'
import { explainedRoute, opensTo } from '../route.ts'
import { asTimeOf } from '../time-of.ts'
import { forgetTold } from '../routing/told.sql.ts'
import { addThreat, liftThreat, sparedOf, threatOf } from './threats.sql.ts'

/** noted: it was marked, and whoever has it has it still · stays: it is marked, and there is nobody else who could have it. */
export async function markThreat(tx: Tx, { caseId }: { caseId: string }, { actor, now }: { actor: Actor; now: Date }): Promise<'marked' | 'noted' | 'stays' | 'not-found'> {
  const one = await lockCase(tx, caseId)
  if (!one || !maySayThreat(actor, one)) return 'not-found'
  const [threat, handles] = [await threatOf(tx, caseId), isThemselves(actor, one.handlerId)]
  // Pressed twice, or by two; whoever has the case is rid of it, also where somebody else marked it first.
  if (!threat || (handles && !threat.byIds.some((id) => isThemselves(actor, id)))) {
    await addThreat(tx, caseId, { actor, on: dayOf(now) })
    await addEvent(tx, { caseId, name: 'threat-marked', by: actor, now: asTimeOf(one, now) })
  }
  return handles ? giveAway(tx, one, { actor, now }) : 'noted'
}

async function giveAway(tx: Tx, one: Case, { actor, now }: { actor: Actor; now: Date }): Promise<'marked' | 'stays'> {
  const spared = new Set([...one.concernedIds, ...await sparedOf(tx, one.id)])
  const answering = await whoAnswers(tx, one, dayOf(now), { handlerNowId: one.handlerId, dueOn: one.dueOn, concerned: spared })
  const other = superiorOf(answering, one.handlerId, spared) ?? answering.people.get(explainedRoute(answering, opensTo(one), spared).handlerId ?? '')
  if (!other) return 'stays'
  // What is late keeps whoever was told: a press is no way to be rid of them.
  const late = isLate(one.dueOn, now)
  await setRoute(tx, one.id, { service_line_id: one.serviceLineId, service_id: one.serviceId, unit_id: one.unitId, handler_id: other.id, routed_because: 'superior', ...(late ? {} : { escalated_to_id: null }) })
  if (!late) await forgetTold(tx, one.id)
  await addEvent(tx, { caseId: one.id, name: 'routed', by: actor, detail: { handler: other.id, because: 'superior' }, now: asTimeOf(one, now) })
  if (one.state === 'waiting-for-handler') await enqueue(tx, { kind: 'feedback-arrived', caseId: one.id, personId: other.id, language: other.language, now })
  return 'marked'
}

/** `own`: they marked it themselves. */
export async function endThreat(tx: Tx, { caseId }: { caseId: string }, { actor, now }: { actor: Actor; now: Date }): Promise<'done' | 'own' | 'not-found'> {
  const one = await lockCase(tx, caseId)
  if (!one || !maySayThreat(actor, one)) return 'not-found'
  const threat = await threatOf(tx, caseId)
  if (!threat) return 'done'
  if (!mayLiftThreat(actor, one, threat)) return 'own'
  await liftThreat(tx, caseId, { by: actor.personId, on: dayOf(now) })
  await addEvent(tx, { caseId, name: 'threat-lifted', by: actor, now: asTimeOf(one, now) })
  return 'done'
}
