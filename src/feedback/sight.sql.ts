// Which cases an actor may see, as a condition in SQL that says what staff/roles.ts says in sentences; a test holds the two
// together. Most people are linked to no single case, and what links nobody need not be asked of every case that there is.
import { sql, type ExpressionBuilder } from 'kysely'
import type { Db } from '../db/db.ts'
import type { DB } from '../db/schema.ts'
import { has, idsOf, type Actor, type Grant, type Role } from '../staff/actor.ts'

/** Whether any case at all is open to them, or kept from them, by more than what they have been trusted with. */
export type Links = { concerned: boolean; told: boolean; broughtIn: boolean; asked: boolean; escalated: boolean }

/** An actor whose links were looked up. Without them a list holds the same, and takes longer. */
export type Seer = Actor & { links?: Links }

/** For one request: a link that is made while it runs shows in the next. */
export async function seerOf(db: Db, actor: Actor): Promise<Seer> {
  const { rows: [links] } = await sql<Links>`select exists (select from case_about a where a.person_id = any(${idsOf(actor)}::uuid[]) and a.how = 'concerns') as concerned,
    exists (select from case_told t where t.person_id = ${actor.personId}) as told,
    exists (select from case_party y where y.person_id = ${actor.personId} and y.ended_on is null) as "broughtIn",
    exists (select from bring_request b where b.decided_on is null and (b.decider_id = ${actor.personId} or (${has(actor, 'coordinator')}::boolean and b.decider_id is null)))
      or (${!actor.deputy}::boolean and exists (select from told_above t where t.person_id = ${actor.personId} and t.answered_on is null)) as asked,
    exists (select from feedback_case c where c.escalated_to_id = ${actor.personId}) as escalated`.execute(db)
  return { ...actor, links: links! }
}

/** Where somebody is a worker or a supervisor: units, and all those of a service line. */
export const ownUnits = (actor: Actor): Grant[] =>
  actor.roles.filter(({ role, unitId, serviceLineId }) => (role === 'worker' || role === 'supervisor') && (unitId ?? serviceLineId))

export type Cases = ExpressionBuilder<DB & { c: DB['feedback_case'] }, 'c'>

/** Whether any case is open to them by itself. */
export const isLinked = ({ links = everyLink }: Seer): boolean => links.concerned || links.told || links.broughtIn || links.escalated

/** The same rule as mayReadCase. `uninvited`: as if nobody had brought them in. */
export function mayBeSeen(e: Cases, actor: Seer, { uninvited = false }: { uninvited?: boolean } = {}) {
  const { links = everyLink } = actor
  const holds = (wanted: Role) => actor.roles.filter(({ role }) => role === wanted)
  // As lists of ids, which are short: asked case by case, each would be looked for in every one that there is.
  const concerns = (ids: string[]) => sql<boolean>`c.id = any(array(select a.case_id from case_about a where a.person_id = any(${ids}::uuid[]) and a.how = 'concerns'))`
  const concerned = concerns([actor.personId])
  const keptFrom = sql<boolean>`(c.id = any(array(
    select a.case_id from case_about a where a.person_id = any(${idsOf(actor)}::uuid[]) and a.how = 'concerns' and a.talked_on is null))
    or (c.reader <> 'handler' and ${concerns(idsOf(actor))}))`
  const linked = [
    e('c.handler_id', '=', actor.personId),
    ...(links.told ? [sql<boolean>`(c.state <> 'closed' and c.id = any(array(select t.case_id from case_told t where t.person_id = ${actor.personId}::uuid)))`] : []),
    ...(links.broughtIn && !uninvited ? [sql<boolean>`c.id = any(array(
      select y.case_id from case_party y where y.person_id = ${actor.personId}::uuid and y.ended_on is null))`] : []),
  ]
  const supervised = holds('supervisor').map(({ unitId, serviceLineId }) =>
    unitId ? e('c.unit_id', '=', unitId) : serviceLineId ? e('c.service_line_id', '=', serviceLineId) : e.val(true))
  return e.and([...(links.concerned ? [e.not(keptFrom)] : []), e.or([
    ...holds('coordinator').map(() => e.val(true)),
    ...(supervised.length ? [e.and([e.or([...linked, ...isTold(e, actor), ...supervised]), mayReadPastWorkers([...holds('worker'), ...(actor.deputy?.roles ?? []).filter(({ role }) => role === 'worker')])])] : []),
    ...(holds('worker').length ? [e.and([e.or([...linked, ...(links.concerned ? [concerned] : [])]), e('c.reader', '=', 'handler')])] : []),
  ])])
}

/** In whose name, and by whose hand: what is kept from either is kept. */

const everyLink: Links = { concerned: true, told: true, broughtIn: true, asked: true, escalated: true }

/** Where they are a worker themselves, a supervisor too sees only what was written to the handler. */
function mayReadPastWorkers(asWorker: Grant[]) {
  const works = asWorker.map(({ unitId, serviceLineId }) =>
    unitId ? sql`c.unit_id is null or c.unit_id = ${unitId}`
      : serviceLineId ? sql`c.unit_id is null or c.service_line_id is not distinct from ${serviceLineId}::uuid` : sql`true`)
  return works.length ? sql<boolean>`(c.reader = 'handler' or not (${sql.join(works, sql` or `)}))` : sql<boolean>`true`
}

/** What is of these units or service lines, or all of it, whoever may see it. */
export const isOf = (e: Cases, places: readonly Pick<Grant, 'unitId' | 'serviceLineId'>[]) =>
  e.or(places.map(({ unitId, serviceLineId }) => (unitId ? e('c.unit_id', '=', unitId) : serviceLineId ? e('c.service_line_id', '=', serviceLineId) : e.val(true))))

/** A promised day has passed, and they were told of it. No condition where that never was. */
export const isTold = (e: Cases, { personId, links = everyLink }: Seer) => (links.escalated ? [e('c.escalated_to_id', '=', personId)] : [])

/** Somebody was asked for and they decide who joins, or they were told from a giver that something got worse; in any state of the case. */
export function asksThem(e: Cases, actor: Seer) {
  const { personId, links = everyLink } = actor
  return links.asked ? sql<boolean>`c.id = any(array(
    select b.case_id from bring_request b where b.decided_on is null and (b.decider_id = ${personId}::uuid or (${has(actor, 'coordinator')}::boolean and b.decider_id is null))
    union all select t.case_id from told_above t where ${!actor.deputy}::boolean and t.person_id = ${personId}::uuid and t.answered_on is null))` : e.val(false)
}
