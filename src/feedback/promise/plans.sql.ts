// Plans that givers were told of: when, and when they heard what became of them.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import type { Outcome } from '../case.ts'
import { mayBeSeen } from '../lists.sql.ts'
import { isNoDrill } from '../response-test/response-test.sql.ts'

/** What came of it, as the giver was just told. A plan that is told of again has begun on its first day still. */
export const noteOutcome = (tx: Tx, caseId: string, is: Outcome, on: Day) =>
  sql`update feedback_case set came_of_it = ${is},
    planned_on = case when ${is} = 'planned' and (planned_on is null or plan_told_on is not null) then ${on}::date else planned_on end,
    plan_told_on = case when ${is} = 'planned' then null when planned_on is not null then coalesce(plan_told_on, ${on}::date) end,
    plan_reminded_on = case when ${is} = 'planned' and plan_told_on is null then plan_reminded_on end
    where id = ${caseId}`.execute(tx)

/** By which day its giver is to hear what became of a plan: as the promise was when it was made. Null where nothing was promised. */
const tellBy = sql<Day | null>`(
  select (c.planned_on + make_interval(months => v.changes_months))::date from line_promise v
  where (v.service_line_id = c.service_line_id or v.service_line_id is null) and v.from_on <= c.planned_on
  order by v.service_line_id nulls last, v.number desc limit 1)`

const untold = (db: Db | Tx) => db.selectFrom('feedback_case as c')
  .where('c.planned_on', 'is not', null).where('c.plan_told_on', 'is', null).where('c.came_of_it', '=', 'planned')

/** Whose handler is to be reminded: so many days before the day, once. In the order in which cases are locked. */
export const plansToRemindOf = async (tx: Tx, until: Day): Promise<string[]> =>
  (await untold(tx).select('c.id').where('c.plan_reminded_on', 'is', null).where('c.state', 'in', ['answered', 'closed'])
    .where(tellBy, '<=', until).where(isNoDrill).orderBy('c.id').limit(50).execute()).map(({ id }) => id)

export const noteReminded = (tx: Tx, caseId: string, on: Day) =>
  tx.updateTable('feedback_case').set({ plan_reminded_on: on }).where('id', '=', caseId).execute()

/** The first of them who is still here. */
export async function whoTellsOfPlan(tx: Tx, ids: readonly (string | null)[], today: Day): Promise<{ id: string; language: Language } | null> {
  if (!ids.some((id) => id)) return null
  const here = await tx.selectFrom('person').select(['id', 'language']).where('id', 'in', ids.flatMap((id) => id ?? []))
    .where((e) => e.or([e('left_on', 'is', null), e('left_on', '>', today)])).execute()
  const first = ids.map((id) => here.find((one) => one.id === id)).find((one) => one)
  return first ? { id: first.id, language: first.language as Language } : null
}

export type Plan = { id: string; reference: string; plannedOn: Day; tellBy: Day | null }

/** Of those that the actor may see, the longest due first. Null: of feedback that is about no line. */
export const untoldPlans = async (db: Db, actor: Actor, lineId: string | null, limit: number): Promise<Plan[]> =>
  await untold(db).select(['c.id', 'c.reference', 'c.planned_on as plannedOn']).select(tellBy.as('tellBy'))
    .where('c.service_line_id', lineId ? '=' : 'is', lineId).where((e) => mayBeSeen(e, actor)).where(isNoDrill)
    .orderBy('c.planned_on').orderBy('c.id').limit(limit).execute() as Plan[]
