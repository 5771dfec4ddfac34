// Whatever a giver does in what was set aside says that it was meant: it comes back, to a coordinator who had no part in it where there is one.
import type { Tx } from '../../db/db.ts'
import { dayOf, startOfDay } from '../../text/dates.ts'
import { whoAnswers } from '../answerable.sql.ts'
import { addEvent, setRoute, type Case } from '../cases.sql.ts'
import { asideOf, endAside } from './aside.sql.ts'

/** The case as it is then; as it was, where it is not set aside. It must be locked. */
export async function meant(tx: Tx, one: Case, now: Date): Promise<Case> {
  const aside = one.state === 'closed' && !one.answeredAt ? await asideOf(tx, one.id) : null
  if (!aside) return one
  const coordinator = async (without: readonly string[]) => (await whoAnswers(tx, one, dayOf(now), { dueOn: one.dueOn, concerned: new Set([...one.concernedIds, ...without]) })).coordinatorId
  const handlerId = (await coordinator(aside.byIds)) ?? (await coordinator([]))
  await endAside(tx, one.id, 'meant', dayOf(now))
  await setRoute(tx, one.id, { service_line_id: one.serviceLineId, service_id: one.serviceId, unit_id: one.unitId, handler_id: handlerId, routed_because: 'coordinator', escalated_to_id: null })
  await addEvent(tx, { caseId: one.id, name: 'meant', by: null, detail: { handler: handlerId }, now: startOfDay(dayOf(now)) })
  return { ...one, handlerId, because: 'coordinator', escalatedToId: null }
}
