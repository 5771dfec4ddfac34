// A coordinator gives a case its topic, or a person, when the way found none or the wrong one.
import type { Tx } from '../db/db.ts'
import { enqueue } from '../post/outbox.sql.ts'
import type { Actor } from '../staff/actor.ts'
import { mayRoute } from '../staff/roles.ts'
import { dayOf } from '../text/dates.ts'
import { whoAnswers } from './answerable.sql.ts'
import type { OfferedKind } from './case.ts'
import { addEvent, lockCase, setRoute, setState } from './cases.sql.ts'
import { remindOn } from './reminder.ts'
import { becauseOf, explainedRoute, opensTo } from './route.ts'
import { toldOf } from './intake.sql.ts'
import { remindEvery } from './routing/days-by-kind.ts'
import { forgetTold } from './routing/told.sql.ts'
import { sparedOf } from './threat/threats.sql.ts'

/** `kind`: of what was given about a web page and is of a service after all, where it is counted from now on. */
export type Reroute = { caseId: string; serviceLineId: string | null; serviceId: string | null; unitId: string | null; kind?: OfferedKind | undefined }

/** What was promised to the giver stays: neither the due day nor the choice of reader changes. */
export async function reroute(
  tx: Tx, { caseId, serviceLineId, serviceId, unitId, kind }: Reroute, { actor, now }: { actor: Actor; now: Date },
): Promise<'done' | 'not-found' | 'closed' | 'unknown-topic' | 'unknown-kind'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayRoute(actor, one)) return 'not-found'
  if (one.state === 'closed') return 'closed'
  const concerned = new Set([...one.concernedIds, ...await sparedOf(tx, one.id)])
  const answering = await whoAnswers(tx, { serviceLineId, serviceId, unitId, municipalityId: one.municipalityId }, dayOf(now), { dueOn: one.dueOn, concerned })
  if (!answering.topicKnown) return 'unknown-topic'
  const wasPage = one.kind === 'page'
  const kindNow = wasPage ? kind : one.kind
  if (!kindNow) return 'unknown-kind'
  const found = explainedRoute(answering, opensTo(one), concerned)
  const { handlerId } = found
  const because = becauseOf(one, found.because)
  // Pressed twice, or nothing new.
  const stays = handlerId === one.handlerId && because === one.because && answering.serviceLineId === one.serviceLineId
    && answering.serviceId === one.serviceId && answering.unitId === one.unitId
  if (stays) return 'done'
  await setRoute(tx, caseId, {
    service_line_id: answering.serviceLineId, service_id: answering.serviceId, unit_id: answering.unitId,
    handler_id: handlerId, routed_because: because, escalated_to_id: null,
    ...(wasPage && { kind: kindNow, page_owner_id: null }),
  })
  await addEvent(tx, { caseId, name: 'routed', by: actor, detail: { ...toldOf({ ...found, because }), ...(wasPage && { how: 'from-page', kind }) }, now })
  await forgetTold(tx, caseId)
  // Only what waits for an answer is news to its new handler.
  if (handlerId && handlerId !== one.handlerId && one.state === 'waiting-for-handler') {
    // Nor is its new handler reminded at once of what has just come to them.
    await setState(tx, caseId, { state: one.state, remind_on: remindOn(dayOf(now), one.dueOn, { ...answering, remindEveryWorkingDays: remindEvery(answering, kindNow) }) })
    const language = answering.people.get(handlerId)?.language ?? 'fi'
    await enqueue(tx, { kind: 'feedback-arrived', caseId, personId: handlerId, language, now })
  }
  return 'done'
}
