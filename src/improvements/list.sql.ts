// The list of improvements at the desk: those that somebody sees, narrowed down, what is late first.
import { sql, type Expression } from 'kysely'
import type { Db } from '../db/db.ts'
import { has, idsOf, mayHaveScope, type Actor } from '../staff/actor.ts'
import type { Day } from '../text/dates.ts'
import { holderOn } from './holders.sql.ts'
import { asFound, improvements, type Found } from './improvements.sql.ts'
import type { Narrowed } from './narrowed.ts'

type Page = { size: number; page: number }

/** Late ones first, the longest due before; then what is open by its day; what is settled last, the newest first. Names only of the page. */
export async function listImprovements(db: Db, actor: Actor, narrowed: Narrowed, { size, page }: Page, today: Day): Promise<Found[]> {
  const those = db.selectFrom('improvement as i').select('i.id').where(isListed(actor, narrowed, today))
    .orderBy(sql`i.settled_on desc nulls first`).orderBy('i.due_on').orderBy('i.id').limit(size).offset((page - 1) * size)
  return (await improvements(db, today).where('i.id', 'in', those).orderBy(sql`i.settled_on desc nulls first`).orderBy('i.due_on').orderBy('i.id').execute()).map(asFound)
}

export type Counts = { all: number; late: number; unheld: number }

/** Of what is narrowed down; late and held by nobody of all that they see. */
export async function countImprovements(db: Db, actor: Actor, narrowed: Narrowed, today: Day): Promise<Counts> {
  const wide: Narrowed = { line: null, unit: null, state: null }
  const counted = async (of: Narrowed) => Number((await db.selectFrom('improvement as i').select((e) => e.fn.countAll().as('n')).where(isListed(actor, of, today)).executeTakeFirstOrThrow()).n)
  return { all: await counted(narrowed), late: await counted({ ...wide, state: 'late' }), unheld: await counted({ ...wide, state: 'unheld' }) }
}

const isListed = (actor: Actor, { line, unit, state }: Narrowed, today: Day): Expression<boolean> => sql<boolean>`(${isSeen(actor, today)}
  and (${line === null} or i.service_line_id is not distinct from ${line === 'none' ? null : line}::uuid)
  and (${unit}::uuid is null or exists (select from improvement_unit t where t.improvement_id = i.id and t.unit_id = ${unit}))
  and ${ofState(state, actor, today)})`

function ofState(state: Narrowed['state'], actor: Actor, today: Day): Expression<boolean> {
  switch (state) {
    case null: return sql<boolean>`true`
    case 'mine': return sql<boolean>`(i.settled_on is null and ${isTheirs(actor, today)})`
    case 'open': return sql<boolean>`i.settled_on is null`
    case 'late': return sql<boolean>`(i.settled_on is null and i.due_on < ${today})`
    case 'unheld': return sql<boolean>`(i.settled_on is null and ${holderOn(today)} is null)`
    case 'not-shown': return sql<boolean>`(i.shown_on is null or i.taken_back_on is not null)`
    default: return sql<boolean>`i.state = ${state}`
  }
}

/** The same rule as maySeeImprovement; a test holds the two together. */
export function isSeen(actor: Actor, today: Day): Expression<boolean> {
  const scoped = actor.roles.filter(({ role }) => role !== 'worker' && mayHaveScope(role))
  const ids = (of: (string | null)[]) => of.filter((id) => id !== null)
  const units = ids(scoped.map(({ unitId }) => unitId))
  const lines = ids(scoped.map(({ serviceLineId }) => serviceLineId))
  const seesAll = has(actor, 'coordinator') || has(actor, 'communications') || scoped.some(({ unitId, serviceLineId }) => !unitId && !serviceLineId)
  return sql<boolean>`(${seesAll} or (i.shown_on is not null and i.taken_back_on is null) or i.created_by = any(${idsOf(actor)}::uuid[])
    or i.service_line_id = any(${lines}::uuid[]) or exists (select from improvement_unit t where t.improvement_id = i.id and t.unit_id = any(${units}::uuid[]))
    or ${isTheirs(actor, today)})`
}

/** They hold the role that answers for it. Whom the directory does not name is not asked about one by one. */
const isTheirs = (actor: Actor, today: Day): Expression<boolean> => sql<boolean>`(
  (i.owner_role = 'coordinator' and ${has(actor, 'coordinator')}) or (i.owner_role = 'administrator' and ${has(actor, 'administrator')})
  or (${has(actor, 'supervisor')}
    and (i.owner_unit_id = any(array(select u.id from unit u where u.supervisor_id = ${actor.personId})) or i.owner_line_id = any(array(select l.id from service_line l where l.manager_id = ${actor.personId})))
    and ${holderOn(today)} ->> 'personId' = ${actor.personId}))`
