// Whoever is threatened by a text says so in one press and is rid of it: the case goes to whoever stands above them, with the day that was promised. Its giver
// is told in plain words, stays who they are to us, and is answered. Somebody else takes the mark away where it was only anger.
import type { Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { isThemselves, type Actor } from '../../staff/actor.ts'
import { mayLiftThreat, maySayThreat } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { whoAnswers } from '../answerable.sql.ts'
import { addEvent, lockCase, setRoute, type Case } from '../cases.sql.ts'
import { superiorOf } from '../escalate.ts'
import { asTimeOf } from '../time-of.ts'
import { forgetTold } from '../routing/told.sql.ts'
import { addThreat, liftThreat, threatOf } from './threats.sql.ts'

/** `stays`: it is marked, and there is nobody else who could have it. */
export async function markThreat(tx: Tx, { caseId }: { caseId: string }, { actor, now }: { actor: Actor; now: Date }): Promise<'done' | 'stays' | 'not-found'> {
  const one = await lockCase(tx, caseId)
  if (!one || !maySayThreat(actor, one)) return 'not-found'
  // Pressed twice, or by two.
  if (await threatOf(tx, caseId)) return 'done'
  await addThreat(tx, caseId, { actor, on: dayOf(now) })
  await addEvent(tx, { caseId, name: 'threat-marked', by: actor, now: asTimeOf(one, now) })
  return isThemselves(actor, one.handlerId) ? giveAway(tx, one, { actor, now }) : 'done'
}

async function giveAway(tx: Tx, one: Case, { actor, now }: { actor: Actor; now: Date }): Promise<'done' | 'stays'> {
  const spared = new Set([...one.concernedIds, actor.personId, ...(actor.deputy ? [actor.deputy.personId] : [])])
  const answering = await whoAnswers(tx, one, dayOf(now), { handlerNowId: one.handlerId, dueOn: one.dueOn, concerned: spared })
  const other = superiorOf(answering, one.handlerId, spared)
  if (!other) return 'stays'
  await setRoute(tx, one.id, { service_line_id: one.serviceLineId, service_id: one.serviceId, unit_id: one.unitId, handler_id: other.id, routed_because: 'superior', escalated_to_id: null })
  await forgetTold(tx, one.id)
  await addEvent(tx, { caseId: one.id, name: 'routed', by: actor, detail: { handler: other.id, because: 'superior' }, now: asTimeOf(one, now) })
  if (one.state === 'waiting-for-handler') await enqueue(tx, { kind: 'feedback-arrived', caseId: one.id, personId: other.id, language: other.language, now })
  return 'done'
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
