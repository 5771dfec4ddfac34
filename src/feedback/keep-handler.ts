// A case stays with its handler as long as they can be reached and may read it; else it finds its way anew.
import type { Tx } from '../db/db.ts'
import { dayOf } from '../text/dates.ts'
import { whoAnswers, type Answering } from './answerable.sql.ts'
import { addEvent, setRoute, type Case } from './cases.sql.ts'
import { fits, route } from './route.ts'

/** The case must be locked. `moved`: it has come to somebody else, who has not been told yet. */
export async function keepHandler(
  tx: Tx, one: Case, { now }: { now: Date },
): Promise<{ answering: Answering; handlerId: string | null; moved: boolean }> {
  const answering = await whoAnswers(tx, one, dayOf(now), one.handlerId)
  const handler = one.handlerId ? answering.people.get(one.handlerId) : undefined
  if (fits(handler, one.reader)) return { answering, handlerId: one.handlerId, moved: false }
  const { handlerId, because } = route(answering, one.reader)
  const moved = handlerId !== one.handlerId
  await setRoute(tx, one.id, {
    service_line_id: one.serviceLineId, service_id: one.serviceId, unit_id: one.unitId, handler_id: handlerId, routed_because: because,
    ...(moved && { escalated_to_id: null }),
  })
  if (moved) await addEvent(tx, { caseId: one.id, name: 'routed', by: null, detail: { handler: handlerId, because }, now })
  return { answering, handlerId, moved }
}
