// Plans that givers were told of: when, and when they heard what became of them.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'
import type { Outcome } from '../case.ts'
import { isOfNoPage } from '../conditions.sql.ts'
import { mayBeSeen } from '../sight.sql.ts'
import { isGivenHere } from '../response-test/response-test.sql.ts'

/** What came of it, as the giver was just told. A plan that is told of again goes on from its first day. The case must be locked. */
export async function noteOutcome(tx: Tx, caseId: string, is: Outcome, on: Day): Promise<void> {
  await tx.updateTable('feedback_case').set({ came_of_it: is }).where('id', '=', caseId).execute()
  if (is === 'planned') {
    await sql`insert into case_plan (case_id, number, planned_on)
      select ${caseId}, coalesce(max(number), 0) + 1, ${on}::date from case_plan where case_id = ${caseId}
      having not coalesce(bool_or(told_on is null), false)`.execute(tx)
  } else {
    await tx.updateTable('case_plan').set({ told_on: on }).where('case_id', '=', caseId).where('told_on', 'is', null).execute()
  }
}

/** By which day its giver is to hear what became of a plan: as the promise was when it was made. Null where nothing was promised. */
const tellBy = sql<Day | null>`(
  select (n.planned_on + make_interval(months => v.changes_months))::date from line_promise v
  where (v.service_line_id = c.service_line_id or v.service_line_id is null) and v.from_on <= n.planned_on
  order by v.service_line_id nulls last, v.number desc limit 1)`

const untold = (db: Db | Tx) => db.selectFrom('case_plan as n').innerJoin('feedback_case as c', 'c.id', 'n.case_id').where('n.told_on', 'is', null)

/** Whose handler is to be reminded: so many days before the day, once. In the order in which cases are locked. Of whose key was erased nobody can tell anything. */
export const plansToRemindOf = async (tx: Tx, until: Day): Promise<string[]> =>
  (await untold(tx).innerJoin('keys.case_key as k', 'k.case_id', 'c.id').select('c.id').where('n.reminded_on', 'is', null).where('c.state', 'in', ['answered', 'closed'])
    .where(tellBy, '<=', until).where(isGivenHere).orderBy('c.id').limit(50).execute()).map(({ id }) => id)

export const noteReminded = (tx: Tx, caseId: string, on: Day) =>
  tx.updateTable('case_plan').set({ reminded_on: on }).where('case_id', '=', caseId).where('told_on', 'is', null).execute()

export type Plan = { id: string; reference: string; plannedOn: Day; tellBy: Day | null }

/** Of those that the actor may see, the longest due first. Null: of feedback that is about no line, and about no web page. */
export const untoldPlans = async (db: Db, actor: Actor, lineId: string | null, limit: number): Promise<Plan[]> =>
  await untold(db).select(['c.id', 'c.reference', 'n.planned_on as plannedOn']).select(tellBy.as('tellBy'))
    .where('c.service_line_id', lineId ? '=' : 'is', lineId).where((e) => mayBeSeen(e, actor)).where(isGivenHere).where(isOfNoPage)
    .orderBy('n.planned_on').orderBy('c.id').limit(limit).execute()
