// What was counted, and what of it is published. It is added to and never altered.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { monthOf, firstOf, type Month } from '../../feedback/period.ts'
import type { Day } from '../../text/dates.ts'
import type { PeriodName } from './period.ts'
import type { StatPlace } from './place.ts'

export type Counted = StatPlace & { figure: string; value: string; given: number }

export async function countedMonths(db: Db): Promise<Month[]> {
  const rows = await db.selectFrom('counted_month').select('month_on').orderBy('month_on').execute()
  return rows.map(({ month_on }) => monthOf(month_on))
}

/** One at a time: what one process counts another must not. */
export const lockCounting = (tx: Tx): Promise<unknown> => sql`select pg_advisory_xact_lock(hashtext('statistics'))`.execute(tx)

export async function addMonth(tx: Tx, month: Month, counted: readonly Counted[], today: Day): Promise<void> {
  await tx.insertInto('counted_month').values({ month_on: firstOf(month), counted_on: today }).execute()
  for (let from = 0; from < counted.length; from += 1000) {
    await tx.insertInto('feedback_count').values(counted.slice(from, from + 1000).map(({ serviceLineId, unitId, ...count }) =>
      ({ month_on: firstOf(month), service_line_id: serviceLineId, unit_id: unitId, ...count }))).execute()
  }
}

export async function countsOfYear(db: Db, year: string): Promise<(Counted & { month: Month })[]> {
  const rows = await db.selectFrom('feedback_count').select(['month_on', 'service_line_id as serviceLineId', 'unit_id as unitId', 'figure', 'value', 'given'])
    .where('month_on', '>=', `${year}-01-01`).where('month_on', '<=', `${year}-12-01`).execute()
  return rows.map(({ month_on, ...count }) => ({ month: monthOf(month_on), ...count }))
}

export type PublishedRow = StatPlace & { period: PeriodName; figure: string; value: string; shown: number }

export async function publishedInYear(db: Db, year: string): Promise<{ periods: PeriodName[]; rows: PublishedRow[] }> {
  const periods = await db.selectFrom('published_period').select('period').where('period', 'like', `${year}%`).execute()
  const rows = await db.selectFrom('published_figure').select(['period', 'service_line_id as serviceLineId', 'unit_id as unitId', 'figure', 'value', 'shown'])
    .where('period', 'in', periods.length ? periods.map(({ period }) => period) : ['']).execute()
  return { periods: periods.map(({ period }) => period), rows }
}

export async function addPublished(tx: Tx, periods: readonly PeriodName[], rows: readonly PublishedRow[], today: Day): Promise<void> {
  if (!periods.length) return
  await tx.insertInto('published_period').values(periods.map((period) => ({ period, published_on: today }))).execute()
  for (let from = 0; from < rows.length; from += 1000) {
    await tx.insertInto('published_figure').values(rows.slice(from, from + 1000).map(({ serviceLineId, unitId, ...row }) =>
      ({ service_line_id: serviceLineId, unit_id: unitId, ...row }))).execute()
  }
}

/** Under so many no number is told. */
export const fewestTold = async (db: Db): Promise<number> => (await db.selectFrom('organisation').select('fewest_told').executeTakeFirstOrThrow()).fewest_told
