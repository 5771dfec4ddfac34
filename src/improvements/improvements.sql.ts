// Reading improvements with what they are about, by name, and who holds the role that answers for them.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import type { Named } from '../directory/services.sql.ts'
import { idsOf, type Doer } from '../staff/actor.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import { councilSays } from './council/marks.sql.ts'
import { holderOn, type Without } from './holders.sql.ts'
import type { EventKind, Improvement, ImprovementEvent, Means, State } from './improvement.ts'
import type { Holder, OwnerRole } from './owner.ts'
import type { Says } from './verdicts.sql.ts'

export type Found = Improvement & {
  lineName: Translated | null
  units: Named[]
  services: Named[]
  /** Of the unit or the service line whose role answers for it. */
  ownerOf: Translated | null
  holder: Holder | null
  /** What the clients' council says of it, where it is done. */
  councilSays: Says | null
}

/** Null for what is no id, too. */
export async function findImprovement(db: Db, id: string, today: Day): Promise<Found | null> {
  const row = isId(id) ? await improvements(db, today).where('i.id', '=', id).executeTakeFirst() : undefined
  return row ? asFound(row) : null
}

export const improvementsById = async (db: Db, ids: readonly string[], today: Day): Promise<Found[]> =>
  (ids.length ? (await improvements(db, today).where('i.id', 'in', [...ids]).execute()).map(asFound) : [])

/** Held until the transaction ends, so that two who act at once act one after the other. */
export async function lockImprovement(tx: Tx, id: string, today: Day): Promise<Found | null> {
  const locked = isId(id) ? await tx.selectFrom('improvement').select('id').where('id', '=', id).forUpdate().executeTakeFirst() : undefined
  return locked ? findImprovement(tx, id, today) : null
}

/** Whether feedback that it came from concerns them, in their own name or by whose hand they work. */
export const concernsThem = (actor: Doer) => sql<boolean>`exists (
  select from improvement_source o join case_about w on w.case_id = o.case_id
  where o.improvement_id = i.id and o.ended_on is null and w.how = 'concerns' and w.person_id = any(${idsOf(actor)}::uuid[]))`

export const asksConcern = async (db: Db, id: string, actor: Doer): Promise<boolean> =>
  (await db.selectFrom('improvement as i').select(concernsThem(actor).as('yes')).where('i.id', '=', id).executeTakeFirst())?.yes ?? false

/** From the first to the last. `who`: in whose name, and by whose hand; null for the clients' council, whose members are clients. */
export type DeskEvent = ImprovementEvent & { number: number; was: Record<string, string> | null; who: string | null; hand: string | null }

export async function eventsOf(db: Db, id: string): Promise<DeskEvent[]> {
  const rows = await db.selectFrom('improvement_event as e').innerJoin('person as p', 'p.id', 'e.person_id').leftJoin('person as d', 'd.id', 'e.deputy_id')
    .select(['e.number', 'e.what', 'e.before', 'e.after', 'e.because', 'e.was', sql<string | null>`case when e.what <> 'council' then p.name end`.as('who'), 'd.name as hand', finnishDay.as('on')])
    .where('e.improvement_id', '=', id).orderBy('e.number').execute()
  return rows.map((row) => ({ ...row, what: row.what as EventKind, was: row.was as DeskEvent['was'] }))
}

const finnishDay = sql<Day>`(e.happened_at at time zone 'Europe/Helsinki')::date::text`

const named = (table: 'unit' | 'service') => sql<Named[]>`coalesce((select json_agg(json_build_object('id', n.id, 'name', n.name) order by n.name ->> 'fi')
  from ${sql.table(`improvement_${table}`)} t join ${sql.table(table)} n on n.id = ${sql.ref(`t.${table}_id`)} where t.improvement_id = i.id), '[]')`

export const improvements = (db: Db, today: Day, without: Without = {}) =>
  db.selectFrom('improvement as i')
    .leftJoin('service_line as l', 'l.id', 'i.service_line_id').leftJoin('unit as ou', 'ou.id', 'i.owner_unit_id').leftJoin('service_line as ol', 'ol.id', 'i.owner_line_id')
    .select(['i.id', 'i.title', 'i.said', 'i.does', 'i.origin', 'i.means', 'i.means_words as meansWords', 'i.service_line_id as serviceLineId', 'i.owner_role as ownerRole',
      'i.owner_unit_id as ownerUnitId', 'i.owner_line_id as ownerLineId', 'i.due_on as dueOn', 'i.first_due_on as firstDueOn', 'i.state', 'i.because',
      'i.settled_on as settledOn', 'i.shown_on as shownOn', 'i.taken_back_on as takenBackOn', 'i.moved_on as movedOn', 'i.created_by as createdById', 'i.created_on as createdOn',
      'l.name as lineName', sql<Translated | null>`coalesce(ou.name, ol.name)`.as('ownerOf'), named('unit').as('units'), named('service').as('services'),
      holderOn(today, without).as('holder'), councilSays.as('councilSays')])

type Row = Awaited<ReturnType<ReturnType<typeof improvements>['executeTakeFirstOrThrow']>>

export const asFound = ({ ownerRole, ownerUnitId, ownerLineId, ...row }: Row): Found => ({
  ...row, means: row.means as Means, state: row.state as State, owner: { role: ownerRole as OwnerRole, ofId: ownerUnitId ?? ownerLineId },
  unitIds: row.units.map(({ id }) => id), serviceIds: row.services.map(({ id }) => id),
})
