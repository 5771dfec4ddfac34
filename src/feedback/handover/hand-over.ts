// Hands one case over: whatever part the person had in it goes to the receiver, or by the rule. The giver's conversation goes
// on and says nothing more than a new name.
import type { Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import type { Actor, Doer } from '../../staff/actor.ts'
import { dayOf } from '../../text/dates.ts'
import { whoAnswers, type Answering } from '../answerable.sql.ts'
import { addEvent, setRoute, setState, type Case } from '../cases.sql.ts'
import { superiorOf } from '../escalate.ts'
import { recordOfCase } from '../record-of-case.ts'
import { remindOn } from '../reminder.ts'
import { opensTo, route } from '../route.ts'
import { notTo, sparedOf } from '../threat/threats.sql.ts'
import { concerns } from './choice.ts'
import { coordinatorBecause, endParty, joinInstead } from './hand-over.sql.ts'

/** `because`: why it is theirs; by hand, where nothing else is said. */
type HandOver = { one: Case; personId: string; receiver: Actor | null; because?: string }

/** The case must be locked, and the person must have left, lost the role or been replaced in the same transaction. */
export async function handOver(tx: Tx, { one, personId, receiver, because: as = 'by-hand' }: HandOver, { by, now }: { by: Doer | null; now: Date }): Promise<void> {
  const today = dayOf(now)
  const waits = one.state === 'waiting-for-handler'
  const concerned = await notTo(tx, one)
  const answering = await whoAnswers(tx, one, today, { handlerNowId: one.handlerId, dueOn: one.dueOn, concerned })
  const tell = (kind: 'feedback-arrived' | 'escalation', id: string) =>
    enqueue(tx, { kind, caseId: one.id, personId: id, language: receiver?.language ?? answering.people.get(id)?.language ?? 'fi', now })
  const note = (handler: string | null, because?: string) =>
    addEvent(tx, { caseId: one.id, name: 'handed-over', by, detail: { handler, ...(because ? { because } : {}) }, now })

  if (one.handlerId === personId) {
    const { handlerId, because } = receiver ? { handlerId: receiver.personId, because: as } : byTheRule(one, [personId, ...await sparedOf(tx, one.id)], answering)
    await setRoute(tx, one.id, {
      service_line_id: one.serviceLineId, service_id: one.serviceId, unit_id: one.unitId, handler_id: handlerId, routed_because: because, escalated_to_id: null,
    })
    await note(handlerId, because)
    if (waits && handlerId) {
      await setState(tx, one.id, { state: one.state, remind_on: remindOn(today, one.dueOn, answering) })
      await tell('feedback-arrived', handlerId)
    }
  } else if (one.escalatedToId === personId) {
    const told = receiver?.personId ?? superiorOf(answering, one.handlerId, concerned)?.id ?? null
    const above = told === personId || told === one.handlerId || (told && concerns(one, told)) ? null : told
    await setState(tx, one.id, { state: one.state, escalated_to_id: above })
    await note(above)
    if (waits && above) await tell('escalation', above)
  }
  const party = one.parties.find((each) => each.personId === personId && !each.quiet)
  const hadPart = party || one.handlerId === personId || one.escalatedToId === personId
  if (by && hadPart) await recordOfCase(tx, one, { what: 'case-changed', by, detail: { step: 'handed-over' } }, now)
  if (!party) return
  await endParty(tx, one.id, personId, today)
  if (party.part !== 'joined' || !receiver || one.handlerId === personId) return
  const reads = one.handlerId === receiver.personId || one.parties.some((each) => each.personId === receiver.personId && each.part === 'joined')
  if (!reads) await joinInstead(tx, { caseId: one.id, personId: receiver.personId, fromNumber: party.fromNumber, by: by?.personId ?? null, today })
  await note(receiver.personId)
}

/**
 * Never to who leaves, to whom it concerns, nor to whom it threatens: then the coordinator finds somebody. What had come to a coordinator as such
 * stays with them: those whom the rule finds may have said that it is not theirs.
 */
function byTheRule(one: Case, notTo: readonly string[], answering: Answering): { handlerId: string | null; because: string } {
  const may = (id: string | null) => id !== null && !notTo.includes(id) && !concerns(one, id)
  if (coordinatorBecause.some((because) => because === one.because) && may(answering.coordinatorId)) {
    return { handlerId: answering.coordinatorId, because: one.because }
  }
  const routed = route(answering, opensTo(one))
  if (may(routed.handlerId)) return routed
  return may(answering.coordinatorId) ? { handlerId: answering.coordinatorId, because: 'coordinator' } : { handlerId: null, because: 'nobody' }
}
