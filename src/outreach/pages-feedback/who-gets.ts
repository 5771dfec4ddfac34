// To whom feedback about a web page would go today, by the routing itself.
import type { Db } from '../../db/db.ts'
import { whoAnswersEach } from '../../feedback/answerable.sql.ts'
import { route, type Because } from '../../feedback/route.ts'
import type { Day } from '../../text/dates.ts'
import { namesOfPeople } from './sites.sql.ts'

export type Gets = { name: string; because: Because }

/** Of each of these owners, in their order; null as an owner: of a page that is nobody's. Null in the answer: somebody would have to be found. */
export async function whoGets(db: Db, ownerIds: (string | null)[], today: Day): Promise<(Gets | null)[]> {
  const topics = ownerIds.map((pageOwnerId) => ({ serviceLineId: null, serviceId: null, unitId: null, kind: 'page' as const, pageOwnerId }))
  const routed = (await whoAnswersEach(db, topics, today)).map((answering) => route(answering, 'handler'))
  const names = await namesOfPeople(db, routed.flatMap(({ handlerId }) => handlerId ?? []))
  return routed.map(({ handlerId, because }) => (handlerId ? { name: names.get(handlerId)!, because } : null))
}
