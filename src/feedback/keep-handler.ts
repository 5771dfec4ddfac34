// A case stays with its handler as long as they are back in time and may read it; else it finds its way anew.
import type { Tx } from '../db/db.ts'
import { dayOf } from '../text/dates.ts'
import { whoAnswers, type Answering } from './answerable.sql.ts'
import { addEvent, setRoute, type Case } from './cases.sql.ts'
import { toldOf } from './intake.sql.ts'
import { becauseOf, explainedRoute, fits, opensTo } from './route.ts'
import { forgetTold } from './routing/told.sql.ts'
import { sparedOf } from './threat/threats.sql.ts'

/** The case must be locked. `moved`: it has come to somebody else, who has not been told yet. */
export async function keepHandler(
  tx: Tx, one: Case, { now }: { now: Date },
): Promise<{ answering: Answering; handlerId: string | null; moved: boolean }> {
  const concerned = new Set([...one.concernedIds, ...await sparedOf(tx, one.id)])
  const answering = await whoAnswers(tx, one, dayOf(now), { handlerNowId: one.handlerId, dueOn: one.dueOn, concerned })
  const handler = one.handlerId ? answering.people.get(one.handlerId) : undefined
  if (fits(handler, opensTo(one), concerned)) return { answering, handlerId: one.handlerId, moved: false }
  const found = explainedRoute(answering, opensTo(one), concerned)
  const { handlerId } = found
  // Whom it threatens has it where nobody else is there: better than nobody, who would not be reminded.
  if (!handlerId && fits(handler, opensTo(one), new Set(one.concernedIds))) return { answering, handlerId: one.handlerId, moved: false }
  const because = becauseOf(one, found.because)
  const moved = handlerId !== one.handlerId
  await setRoute(tx, one.id, {
    service_line_id: one.serviceLineId, service_id: one.serviceId, unit_id: one.unitId, handler_id: handlerId, routed_because: because,
    ...(moved && { escalated_to_id: null }),
  })
  if (moved) {
    await forgetTold(tx, one.id)
    await addEvent(tx, { caseId: one.id, name: 'routed', by: null, detail: toldOf({ ...found, because }), now })
  }
  return { answering, handlerId, moved }
}
