// The reports, and what is told in them of other things: improvements as they stand, and how often a unit went through its feedback.
import { sql, type Expression } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { readPeriod, type PeriodName } from '../statistics/period.ts'
import type { StatPlace } from '../statistics/place.ts'
import type { MonitoringReport, Stood, Words } from './report.ts'

const columns = [
  'id', 'service_line_id as serviceLineId', 'unit_id as unitId', 'period', 'findings', 'actions', 'written_on as writtenOn', 'public_on as publicOn', 'added', 'added_on as addedOn',
  sql<Stood[] | null>`stood`.as('stood'),
] as const

const at = ({ serviceLineId, unitId }: StatPlace) => sql<boolean>`(service_line_id is not distinct from ${serviceLineId}::uuid and unit_id is not distinct from ${unitId}::uuid)`

export const reportsOfPeriod = (db: Db, period: PeriodName): Promise<MonitoringReport[]> =>
  db.selectFrom('monitoring_report').select(columns).where('period', '=', period).execute()

export const findReport = async (db: Db, place: StatPlace, period: PeriodName): Promise<MonitoringReport | null> =>
  (await db.selectFrom('monitoring_report').select(columns).where('period', '=', period).where(at(place)).executeTakeFirst()) ?? null

export const publicReport = async (db: Db, id: string): Promise<MonitoringReport | null> =>
  (await db.selectFrom('monitoring_report').select(columns).where('id', '=', id).where('public_on', 'is not', null).executeTakeFirst()) ?? null

/** The newest period first. */
export const publicReports = (db: Db, { size, page }: { size: number; page: number }): Promise<(StatPlace & { id: string; period: PeriodName; publicOn: Day })[]> =>
  db.selectFrom('monitoring_report as r').leftJoin('unit as u', 'u.id', 'r.unit_id').leftJoin('service_line as l', 'l.id', 'r.service_line_id')
    .select(['r.id', 'r.service_line_id as serviceLineId', 'r.unit_id as unitId', 'r.period', sql<Day>`r.public_on`.as('publicOn')]).where('r.public_on', 'is not', null)
    .orderBy('r.period', 'desc').orderBy(sql`u.name ->> 'fi' nulls first`).orderBy(sql`l.name ->> 'fi' nulls first`).limit(size).offset((page - 1) * size).execute()

export const countPublic = async (db: Db): Promise<number> =>
  Number((await db.selectFrom('monitoring_report').select((e) => e.fn.countAll().as('n')).where('public_on', 'is not', null).executeTakeFirstOrThrow()).n)

/** Held until the transaction ends. */
export const lockReport = async (tx: Tx, place: StatPlace, period: PeriodName): Promise<MonitoringReport | null> => {
  await sql`select pg_advisory_xact_lock(hashtext(${`monitoring ${place.serviceLineId} ${place.unitId} ${period}`}))`.execute(tx)
  return findReport(tx, place, period)
}

export async function saveDraft(tx: Tx, place: StatPlace, period: PeriodName, words: Words, by: { personId: string; on: Day }): Promise<void> {
  const row = { findings: words.findings, actions: words.actions, written_on: by.on, written_by: by.personId }
  const { numUpdatedRows } = await tx.updateTable('monitoring_report').set(row).where('period', '=', period).where(at(place)).executeTakeFirst()
  if (!numUpdatedRows) await tx.insertInto('monitoring_report').values({ ...row, service_line_id: place.serviceLineId, unit_id: place.unitId, period }).execute()
}

export const makePublic = (tx: Tx, id: string, stood: readonly Stood[], by: { personId: string; on: Day }): Promise<unknown> =>
  tx.updateTable('monitoring_report').set({ public_on: by.on, public_by: by.personId, stood: JSON.stringify(stood) }).where('id', '=', id).execute()

export const addWords = (tx: Tx, id: string, added: Translated, on: Day): Promise<unknown> =>
  tx.updateTable('monitoring_report').set({ added, added_on: on }).where('id', '=', id).execute()

/** Those that everybody sees: open in the period, or settled in it. */
export async function improvementsIn(db: Db, { serviceLineId, unitId }: StatPlace, period: PeriodName): Promise<Stood[]> {
  const { from, until } = readPeriod(period)!
  const isOf: Expression<boolean> = unitId ? sql`exists (select from improvement_unit t where t.improvement_id = i.id and t.unit_id = ${unitId})`
    : serviceLineId ? sql`i.service_line_id = ${serviceLineId}` : sql`true`
  return db.selectFrom('improvement as i').select(['i.id', 'i.title', sql<Stood['state']>`i.state`.as('state'), 'i.due_on as dueOn', 'i.because'])
    .where('i.shown_on', 'is not', null).where('i.taken_back_on', 'is', null).where('i.shown_on', '<', until)
    .where((e) => e.or([e('i.settled_on', 'is', null), e('i.settled_on', '>=', from)])).where(isOf)
    .orderBy(sql`i.settled_on nulls last`).orderBy('i.due_on').orderBy('i.id').limit(mostImprovements).execute()
}

/** More nobody reads in a report: the public list has them all. */
const mostImprovements = 30

/** On how many days the unit went through its feedback. */
export async function goneThrough(db: Db, unitId: string, period: PeriodName): Promise<number> {
  const { from, until } = readPeriod(period)!
  const row = await db.selectFrom('unit_discussion').select(sql<number>`count(distinct gone_on)::int`.as('days')).where('unit_id', '=', unitId).where('gone_on', '>=', from).where('gone_on', '<', until).executeTakeFirstOrThrow()
  return row.days
}

export type NamedPlace = StatPlace & { name: Translated | null; supervisorId: string | null; lineIds: string[]; ended: boolean; /** Of a unit its first day, where that is known. */ madeOn: Day | null }

/** The whole first, then lines in their order and units by name; those that have ended too, for what is public of them. */
export async function places(db: Db, today: Day): Promise<NamedPlace[]> {
  const lines = await db.selectFrom('service_line').select(['id', 'name', sql<boolean>`coalesce(ended_on <= ${today}, false)`.as('ended')]).orderBy('position').orderBy(sql`name ->> 'fi'`).execute()
  const units = await db.selectFrom('unit as u').select(['u.id', 'u.name', 'u.supervisor_id as supervisorId', 'u.made_on as madeOn', sql<boolean>`coalesce(u.ended_on <= ${today}, false)`.as('ended'),
    sql<string[]>`array(select distinct s.service_line_id from service_unit su join service s on s.id = su.service_id where su.unit_id = u.id)`.as('lineIds')]).orderBy(sql`u.name ->> 'fi'`).execute()
  return [
    { serviceLineId: null, unitId: null, name: null, supervisorId: null, lineIds: [], ended: false, madeOn: null },
    ...lines.map(({ id, name, ended }) => ({ serviceLineId: id, unitId: null, name, supervisorId: null, lineIds: [id], ended, madeOn: null })),
    ...units.map(({ id, ...unit }) => ({ serviceLineId: null, unitId: id, ...unit })),
  ]
}
