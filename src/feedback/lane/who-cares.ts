// Who is told of a mark: whoever handles the case, as long as they may read it and are there; else a coordinator.
import type { Db } from '../../db/db.ts'
import { dayOf } from '../../text/dates.ts'
import { whoAnswers, type Answering } from '../answerable.sql.ts'
import type { Case } from '../cases.sql.ts'
import { fits, opensTo, type Candidate } from '../route.ts'
import { notTo } from '../threat/threats.sql.ts'

export async function whoCares(db: Db, one: Case, now: Date): Promise<{ carer: Candidate | null; answering: Answering }> {
  const concerned = await notTo(db, one)
  const answering = await whoAnswers(db, one, dayOf(now), { handlerNowId: one.handlerId, dueOn: one.dueOn, concerned })
  const person = (id: string | null) => (id ? answering.people.get(id) : undefined)
  const [handler, coordinator] = [person(one.handlerId), person(answering.coordinatorId)]
  const carer = fits(handler, opensTo(one), concerned) ? handler : fits(coordinator, 'supervisor', concerned) ? coordinator : null
  return { carer, answering }
}
