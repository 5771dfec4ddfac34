// Which cases somebody has a part in, who could take them, and what was decided for the day on which somebody leaves.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Actor, Grant } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { mayBeSeen } from '../sight.sql.ts'
import type { Choice, Way } from './choice.ts'

/** The cases that are not closed and that they handle, were told of, or have joined; in the order in which they are locked. */
export async function openCasesOf(db: Db, personId: string): Promise<string[]> {
  const rows = await db.selectFrom('feedback_case as c').select('c.id').where('c.state', '<>', 'closed')
    .where((e) => e.or([e('c.handler_id', '=', personId), e('c.escalated_to_id', '=', personId), sql<boolean>`c.id = any(array(
      select y.case_id from case_party y where y.person_id = ${personId}::uuid and y.part = 'joined' and y.ended_on is null))`]))
    .orderBy('c.id').execute()
  return rows.map(({ id }) => id)
}

/** Of one service, the open cases of one handler; in one unit, or wherever the unit names nobody of its own. */
export async function openCasesIn(db: Db, { personId, serviceId, unitId }: { personId: string; serviceId: string; unitId: string | null }): Promise<string[]> {
  const rows = await db.selectFrom('feedback_case as c').select('c.id')
    .where('c.state', '<>', 'closed').where('c.handler_id', '=', personId).where('c.service_id', '=', serviceId)
    .where('c.routed_because', '=', unitId ? 'handler-here' : 'handler-of-service')
    .$if(unitId !== null, (query) => query.where('c.unit_id', '=', unitId)).orderBy('c.id').execute()
  return rows.map(({ id }) => id)
}

/** Open cases about a unit or a service line that came to somebody because they supervise or lead it, or that they were told of. */
export async function openCasesOfPlace(db: Db, { personId, ...place }: { personId: string } & ({ unitId: string } | { serviceLineId: string })): Promise<string[]> {
  const [column, id, because] = 'unitId' in place
    ? ['c.unit_id', place.unitId, ['supervisor', 'about-worker']] as const : ['c.service_line_id', place.serviceLineId, ['line-manager']] as const
  const rows = await db.selectFrom('feedback_case as c').select('c.id').where('c.state', '<>', 'closed').where(column, '=', id)
    .where((e) => e.or([e.and([e('c.handler_id', '=', personId), e('c.routed_because', 'in', because)]), e('c.escalated_to_id', '=', personId)])).execute()
  return rows.map((row) => row.id)
}

export const coordinatorBecause = ['coordinator', 'topic-unknown'] as const

/** Open cases that came to somebody because they are the coordinator, or that they were told of. */
export async function openCasesOfCoordinator(db: Db, personId: string): Promise<string[]> {
  const rows = await db.selectFrom('feedback_case as c').select('c.id').where('c.state', '<>', 'closed')
    .where((e) => e.or([e.and([e('c.handler_id', '=', personId), e('c.routed_because', 'in', coordinatorBecause)]), e('c.escalated_to_id', '=', personId)])).execute()
  return rows.map((row) => row.id)
}

export type LeftBehind = { caseId: string; reference: string; name: string }

/** Open cases, of what the actor may see, whose handler has left or holds no role any more by which they could read them: their time ran out by date. */
export async function leftBehind(db: Db, actor: Actor, today: Day): Promise<LeftBehind[]> {
  return db.selectFrom('feedback_case as c').innerJoin('person as p', 'p.id', 'c.handler_id').select(['c.id as caseId', 'c.reference', 'p.name'])
    .where((e) => mayBeSeen(e as never, actor)).where('c.state', '<>', 'closed')
    .where((e) => e.or([e('p.left_on', '<=', today), e.not(e.exists(e.selectFrom('role_grant as g').select('g.id').whereRef('g.person_id', '=', 'p.id')
      .where('g.role', 'in', ['worker', 'supervisor', 'coordinator']).where('g.valid_from', '<=', today)
      .where((g) => g.or([g('g.valid_to', 'is', null), g('g.valid_to', '>=', today)]))))]))
    .orderBy('c.due_on').orderBy('c.id').limit(50).execute()
}

/** They have joined no longer; whoever takes their part reads from where they read. */
export async function endParty(tx: Tx, caseId: string, personId: string, today: Day): Promise<void> {
  await tx.updateTable('case_party').set({ ended_on: today }).where('case_id', '=', caseId).where('person_id', '=', personId).execute()
}

export const joinInstead = (tx: Tx, party: { caseId: string; personId: string; fromNumber: number; by: string | null; today: Day }) =>
  tx.insertInto('case_party').values({
    case_id: party.caseId, person_id: party.personId, part: 'joined', from_number: party.fromNumber, added_by: party.by, added_on: party.today,
  }).onConflict((conflict) => conflict.columns(['case_id', 'person_id']).doUpdateSet({ part: 'joined', from_number: party.fromNumber, ended_on: null })).execute()

/** Who holds a role that reads feedback, and does not leave. */
export async function readers(db: Db, today: Day): Promise<Actor[]> {
  const rows = await db.selectFrom('person as p').innerJoin('role_grant as g', 'g.person_id', 'p.id')
    .select(['p.id', 'p.name', 'p.language', 'g.role', 'g.unit_id as unitId', 'g.service_line_id as serviceLineId'])
    .where('g.role', 'in', ['worker', 'supervisor', 'coordinator']).where('g.valid_from', '<=', today)
    .where((e) => e.or([e('g.valid_to', 'is', null), e('g.valid_to', '>=', today)])).where('p.left_on', 'is', null)
    .orderBy(sql`p.name collate "fi-x-icu"`).orderBy('p.id').execute()
  const byId = new Map<string, Actor>()
  for (const { id, name, language, ...grant } of rows) {
    const actor = byId.get(id) ?? { personId: id, name, language: language as Language, roles: [] }
    actor.roles.push(grant as Grant)
    byId.set(id, actor)
  }
  return [...byId.values()]
}

export type Planned = Choice & { personId: string; decidedBy: string | null }

export async function planHandOver(tx: Tx, { personId, way, receiverId, decidedBy }: Planned, { fromOn, today }: { fromOn: Day; today: Day }): Promise<void> {
  const row = { from_on: fromOn, choice: way, receiver_id: way === 'person' ? receiverId : null, decided_by: decidedBy, decided_on: today }
  await tx.insertInto('hand_over').values({ person_id: personId, ...row }).onConflict((conflict) => conflict.column('person_id').doUpdateSet(row)).execute()
}

export const forgetPlan = (tx: Tx, personId: string) => tx.deleteFrom('hand_over').where('person_id', '=', personId).execute()

/** What was decided for those whose day has come and who have open cases still. */
export async function duePlans(db: Db, today: Day): Promise<Planned[]> {
  const rows = await db.selectFrom('hand_over as h').innerJoin('person as p', 'p.id', 'h.person_id')
    .select(['h.person_id', 'h.choice', 'h.decided_by', sql<string | null>`case h.choice when 'deputy' then p.deputy_id when 'person' then h.receiver_id end`.as('receiver')])
    .where('h.from_on', '<=', today).where(sql<boolean>`(
      exists (select from feedback_case c where c.state <> 'closed' and (c.handler_id = h.person_id or c.escalated_to_id = h.person_id))
      or exists (select from case_party y join feedback_case c on c.id = y.case_id
        where y.person_id = h.person_id and y.part = 'joined' and y.ended_on is null and c.state <> 'closed'))`).execute()
  return rows.map(({ person_id, choice, decided_by, receiver }) => ({ personId: person_id, way: choice as Way, receiverId: receiver, decidedBy: decided_by }))
}
