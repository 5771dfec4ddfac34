// The versions of what a line's channel promises, and what was measured of them.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { least } from '../../reports/disclosure/about.ts'
import { heldFor, type Measured, type PromiseVersion, type PromiseWords } from './promise.ts'

/** Null: of the whole organisation. */
export type LineId = string | null

type Written = PromiseVersion & { writtenBy: string; writtenOn: Day }

const versions = (db: Db) => db.selectFrom('line_promise as v').innerJoin('person as p', 'p.id', 'v.written_by')
  .select(['v.number', 'v.from_on as fromOn', 'v.purpose', 'v.who_handles as handledBy', 'v.changes_months as changesMonths',
    'v.gone_through_months as goneThroughMonths', 'v.gone_through as goneThrough', 'v.invests', 'p.name as writtenBy', 'v.written_on as writtenOn'])
  .orderBy('v.number', 'desc')

/** Newest first. */
export const versionsOf = (db: Db, lineId: LineId): Promise<Written[]> =>
  versions(db).where('v.service_line_id', lineId ? '=' : 'is', lineId).execute()

/** What has held for a line, newest first; that of the organisation as long as the line had none of its own. */
export const versionsFor = async (db: Db, lineId: LineId): Promise<PromiseVersion[]> => (await versionsForEach(db, lineId ? [lineId] : []))(lineId)

/** The same of many lines, or of all, in one statement. */
export async function versionsForEach(db: Db, lineIds: readonly string[] | null = null): Promise<(lineId: LineId) => PromiseVersion[]> {
  const read = await versions(db).select('v.service_line_id as lineId')
    .where((e) => e.or([e('v.service_line_id', 'is', null), lineIds ? sql<boolean>`v.service_line_id = any(${lineIds}::uuid[])` : e.lit(true)])).execute()
  const all = Map.groupBy(read, ({ lineId }) => lineId)
  const of = (lineId: LineId): PromiseVersion[] => all.get(lineId) ?? []
  return (lineId) => (lineId ? heldFor(of(lineId), of(null)) : of(null))
}

/** Must hold the lock under which versions are numbered. */
export const addVersion = (tx: Tx, lineId: LineId, { number, fromOn, ...words }: PromiseVersion, by: { personId: string; on: Day }) =>
  tx.insertInto('line_promise').values({
    service_line_id: lineId, number, from_on: fromOn, purpose: words.purpose, who_handles: words.handledBy, changes_months: words.changesMonths,
    gone_through_months: words.goneThroughMonths, gone_through: words.goneThrough, invests: words.invests, written_by: by.personId, written_on: by.on,
  }).execute()

export type PromisingLine = { id: string; name: Translated; has: boolean }

/** Every line in use, and whether it has a promise of its own that has begun. */
export const promisingLines = (db: Db, today: Day): Promise<PromisingLine[]> =>
  db.selectFrom('service_line as l').select(['l.id', 'l.name'])
    .select(sql<boolean>`exists (select from line_promise v where v.service_line_id = l.id and v.from_on <= ${today})`.as('has'))
    .where((e) => e.or([e('l.ended_on', 'is', null), e('l.ended_on', '>', today)]))
    .orderBy('l.position').orderBy(sql`l.name ->> 'fi'`).execute()

/** Lines in use for which nothing is promised: neither by themselves nor by the whole organisation. */
export async function countWithoutPromise(db: Db, today: Day): Promise<number> {
  if (await promiseFor(db, null, today)) return 0
  return (await promisingLines(db, today)).filter(({ has }) => !has).length
}

/** How much statistics say was due to a line in a period; null: they do not tell. */
const dueTold = (period: 'YYYY-"Q"Q' | 'YYYY') => sql<number | null>`(select f.shown from published_figure f
  where f.period = to_char(quarter_on, ${sql.lit(period)}) and f.service_line_id = promise_kept.service_line_id and f.unit_id is null and f.figure = 'due' and f.value = '')`

/** By line, of the quarters that are named. */
export async function measuredIn(db: Db, quarters: readonly Day[], lineId?: string): Promise<Map<string, Measured[]>> {
  const rows = await db.selectFrom('promise_kept').selectAll().select([dueTold('YYYY-"Q"Q').as('told'), dueTold('YYYY').as('toldOfYear'), (e) => e.selectFrom('organisation').select('fewest_told').as('fewest')]).where('quarter_on', 'in', [...quarters])
    .$if(lineId !== undefined, (query) => query.where('service_line_id', '=', lineId!)).orderBy('quarter_on').execute()
  return Map.groupBy(rows.map((row) => ({
    lineId: row.service_line_id, quarterOn: row.quarter_on, isTold: (row.told ?? 0) >= row.fewest!, isYearTold: (row.toldOfYear ?? 0) >= row.fewest!,
    // By another rule, or while fewer were enough.
    wasTold: row.told !== null || (!row.by_due && row.came >= least), due: row.due, inTime: row.in_time, unanswered: row.unanswered, plans: row.plans,
    plansInTime: row.plans_in_time, plansUntold: row.plans_untold, units: row.units, unitsGoneThrough: row.units_gone_through,
  })), (one) => one.lineId)
}

/** The promise that a giver sees before sending. Words of a line that has none are the organisation's. */
export async function promiseFor(db: Db, lineId: LineId, today: Day): Promise<PromiseWords | null> {
  const row = await db.selectFrom('line_promise')
    .select(['purpose', 'who_handles as handledBy', 'changes_months as changesMonths', 'gone_through_months as goneThroughMonths', 'gone_through as goneThrough', 'invests'])
    .where('from_on', '<=', today)
    .where((e) => (lineId ? e.or([e('service_line_id', '=', lineId), e('service_line_id', 'is', null)]) : e('service_line_id', 'is', null)))
    .orderBy(sql`service_line_id nulls last`).orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row ?? null
}
