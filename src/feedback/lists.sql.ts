// Lists of cases for the desk. Every list is filtered by what the actor may see; the conditions say in
// SQL what staff/roles.ts says in sentences, and a test holds the two together.
import { sql, type ExpressionBuilder } from 'kysely'
import type { Db } from '../db/db.ts'
import type { DB } from '../db/schema.ts'
import type { Actor, Grant, Role } from '../staff/actor.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import type { Kind, Reader, State } from './case.ts'
import { unnoticed } from './unnoticed.sql.ts'

export const views = ['mine', 'waiting-for-giver', 'answered', 'all'] as const
export type View = (typeof views)[number]

export type ListedCase = {
  id: string
  reference: string
  kind: Kind
  reader: Reader
  state: State
  dueOn: Day
  createdAt: Date
  serviceName: Translated | null
  unitName: Translated | null
  lineName: Translated | null
  handlerName: string | null
  because: string
}

export const pageSize = 25

/** What waits is listed by its due day, the latest first to be late; what is answered, newest first. */
export async function listCases(db: Db, actor: Actor, view: View, page: number, today: Day): Promise<ListedCase[]> {
  const rows = await inView(db, actor, view, today)
    .leftJoin('service_line as l', 'l.id', 'c.service_line_id')
    .leftJoin('service as s', 's.id', 'c.service_id')
    .leftJoin('unit as u', 'u.id', 'c.unit_id')
    .leftJoin('person as h', 'h.id', 'c.handler_id')
    .select(['c.id', 'c.reference', 'c.kind', 'c.reader', 'c.state', 'c.due_on', 'c.created_at', 'c.routed_because',
      's.name as service_name', 'u.name as unit_name', 'l.name as line_name', 'h.name as handler_name'])
    .orderBy(view === 'mine' ? sql`c.due_on` : sql`c.created_at desc`).orderBy('c.id')
    .limit(pageSize).offset((page - 1) * pageSize).execute()
  return rows.map((row) => ({
    id: row.id, reference: row.reference, kind: row.kind as Kind, reader: row.reader as Reader, state: row.state as State,
    dueOn: row.due_on, createdAt: row.created_at, serviceName: row.service_name, unitName: row.unit_name,
    lineName: row.line_name, handlerName: row.handler_name, because: row.routed_because,
  }))
}

export async function countCases(db: Db, actor: Actor, today: Day): Promise<Record<View, number> & { late: number }> {
  const count = async (view: View) =>
    Number((await inView(db, actor, view, today).select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)
  const late = inView(db, actor, 'mine', today).where('c.due_on', '<', today).select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()
  return {
    mine: await count('mine'),
    'waiting-for-giver': await count('waiting-for-giver'),
    answered: await count('answered'),
    all: await count('all'),
    late: Number((await late).n),
  }
}

/** A coordinator's own list holds besides what waits for nobody: no handler was found, or nothing tells the one it has. */
function inView(db: Db, actor: Actor, view: View, today: Day) {
  const seen = db.selectFrom('feedback_case as c').where((e) => mayBeSeen(e, actor))
  const coordinates = actor.roles.some(({ role }) => role === 'coordinator')
  switch (view) {
    case 'mine': return seen.where('c.state', '=', 'waiting-for-handler').where((e) =>
      e.or([e('c.handler_id', '=', actor.personId), ...(coordinates ? [e('c.handler_id', 'is', null), unnoticed(today)] : [])]))
    case 'waiting-for-giver': return seen.where('c.state', '=', 'waiting-for-giver')
    case 'answered': return seen.where('c.state', 'in', ['answered', 'closed'])
    case 'all': return seen
  }
}

/** The same rule as mayReadCase. */
function mayBeSeen(e: ExpressionBuilder<DB & { c: DB['feedback_case'] }, 'c'>, actor: Actor) {
  const holds = (wanted: Role) => actor.roles.filter(({ role }) => role === wanted)
  const mine = e('c.handler_id', '=', actor.personId)
  const supervised = holds('supervisor').map(({ unitId, serviceLineId }) =>
    unitId ? e('c.unit_id', '=', unitId) : serviceLineId ? e('c.service_line_id', '=', serviceLineId) : e.val(true))
  return e.or([
    ...holds('coordinator').map(() => e.val(true)),
    ...(supervised.length ? [e.and([e.or([mine, ...supervised]), mayReadPastWorkers(holds('worker'))])] : []),
    ...(holds('worker').length ? [e.and([mine, e('c.reader', '=', 'handler')])] : []),
  ])
}

/** Where they are a worker themselves, a supervisor too sees only what was written to the handler. */
function mayReadPastWorkers(asWorker: Grant[]) {
  const works = asWorker.map(({ unitId, serviceLineId }) =>
    unitId ? sql`c.unit_id is null or c.unit_id = ${unitId}`
      : serviceLineId ? sql`c.unit_id is null or c.service_line_id is not distinct from ${serviceLineId}::uuid` : sql`true`)
  return sql<boolean>`(c.reader = 'handler' or not (${works.length ? sql.join(works, sql` or `) : sql`false`}))`
}
