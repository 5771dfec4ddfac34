// A handler passes a case on: to another person, to where it belongs, or to somebody for their information. What was
// promised to the giver stays: neither the due day nor the choice of reader changes.
import type { Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayPassOn } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { whoAnswers, type Answering } from '../answerable.sql.ts'
import { addEvent, lockCase, setRoute, setState, type Case } from '../cases.sql.ts'
import { toldOf } from '../intake.sql.ts'
import { isLate } from '../deadline.ts'
import { remindOn } from '../reminder.ts'
import { becauseOf, explainedRoute, fits, opensTo, type Because } from '../route.ts'
import { sparedOf } from '../threat/threats.sql.ts'
import { addInformed } from './about.sql.ts'
import { remindEvery } from './days-by-kind.ts'
import { couldHandle, peopleAround } from './people.sql.ts'
import { forgetTold } from './told.sql.ts'

type By = { actor: Actor; now: Date }
type Refused = 'not-found' | 'closed'

/** Why something is not ours: codes, since an event never holds what a person wrote. */
export const reasons = ['other-service', 'other-unit', 'not-known'] as const
export type Reason = (typeof reasons)[number]

export async function passToPerson(tx: Tx, { caseId, personId }: { caseId: string; personId: string }, by: By): Promise<'done' | Refused | 'gone'> {
  const one = await mine(tx, caseId, by.actor)
  if (typeof one === 'string') return one
  const concerned = new Set(one.concernedIds)
  const answering = await whoAnswers(tx, one, dayOf(by.now), { handlerNowId: personId, dueOn: one.dueOn, concerned })
  if (!fits(answering.people.get(personId), opensTo(one), concerned)) return 'gone'
  if (personId === one.handlerId) return 'done'
  await give(tx, one, answering, { handlerId: personId, because: 'by-hand' }, {}, by)
  return 'done'
}

/** Null as topic: the coordinator finds out. It never comes back to whoever has just said that it is not theirs. */
export async function notOurs(
  tx: Tx, { caseId, reason, topic }: { caseId: string; reason: Reason; topic: { serviceId: string; unitId: string | null } | null }, by: By,
): Promise<'done' | Refused | 'unknown-topic' | 'same'> {
  const one = await mine(tx, caseId, by.actor)
  if (typeof one === 'string') return one
  // What was given about a web page becomes feedback about a service by a coordinator's hand, who says of which kind it is.
  if (one.kind === 'page' && topic) return 'unknown-topic'
  const notTo = new Set([...one.concernedIds, by.actor.personId, ...(one.handlerId ? [one.handlerId] : []), ...await sparedOf(tx, caseId)])
  const asked = topic ? { ...topic, serviceLineId: null, municipalityId: one.municipalityId } : { serviceLineId: null, serviceId: null, unitId: null }
  const answering = await whoAnswers(tx, asked, dayOf(by.now), { dueOn: one.dueOn, concerned: notTo })
  if (topic && !answering.topicKnown) return 'unknown-topic'
  const found = explainedRoute(answering, opensTo(one), notTo)
  if (!found.handlerId) return 'same'
  const because = topic ? becauseOf(one, found.because) : 'coordinator'
  const { passed } = toldOf(found)
  await give(tx, topic ? { ...one, ...answering } : one, answering, { handlerId: found.handlerId, because }, { reason, ...(passed && { passed }) }, by)
  return 'done'
}

export async function inform(tx: Tx, { caseId, personId }: { caseId: string; personId: string }, { actor, now }: By): Promise<'done' | Refused | 'gone'> {
  const one = await mine(tx, caseId, actor)
  if (typeof one === 'string') return one
  const today = dayOf(now)
  const person = (await peopleAround(tx, one, today)).find((somebody) => somebody.personId === personId)
  if (!person || !couldHandle(person, one)) return 'gone'
  if (one.parties.some((party) => party.personId === personId)) return 'done'
  await addInformed(tx, { caseId, personId, by: actor.personId, on: today })
  await addEvent(tx, { caseId, name: 'informed', by: actor, detail: { handler: personId }, now })
  await enqueue(tx, { kind: 'informed', caseId, personId, language: person.language, now })
  return 'done'
}

async function mine(tx: Tx, caseId: string, actor: Actor): Promise<Case | Refused> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayPassOn(actor, one)) return 'not-found'
  return one.state === 'closed' ? 'closed' : one
}

type To = { handlerId: string; because: Because }

/** What is late keeps its reminders and whoever was told: to pass it to and fro is no way to be rid of them. */
async function give(tx: Tx, one: Case, answering: Answering, { handlerId, because }: To, more: Record<string, unknown>, { actor, now }: By): Promise<void> {
  const late = isLate(one.dueOn, now)
  await setRoute(tx, one.id, {
    service_line_id: one.serviceLineId, service_id: one.serviceId, unit_id: one.unitId, handler_id: handlerId, routed_because: because, ...(late ? {} : { escalated_to_id: null }),
  })
  if (!late) await forgetTold(tx, one.id)
  await addEvent(tx, { caseId: one.id, name: 'transferred', by: actor, detail: { handler: handlerId, because, ...more }, now })
  // Only what waits for an answer is news to its new handler.
  if (one.state !== 'waiting-for-handler') return
  if (!late) await setState(tx, one.id, { state: one.state, remind_on: remindOn(dayOf(now), one.dueOn, { ...answering, remindEveryWorkingDays: remindEvery(answering, one.kind) }) })
  await enqueue(tx, { kind: 'feedback-arrived', caseId: one.id, personId: handlerId, language: answering.people.get(handlerId)?.language ?? 'fi', now })
}
