// What was counted, and what of it is published. It is added to and never altered.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { monthOf, firstOf, type Month } from '../../feedback/period.ts'
import type { Day } from '../../text/dates.ts'
import { toldBefore, type Told } from '../disclosure/publishable.ts'
import type { PeriodName } from './period.ts'
import type { StatPlace } from './place.ts'

export type Counted = StatPlace & { figure: string; value: string; given: number }

export async function countedMonths(db: Db): Promise<Month[]> {
  const rows = await db.selectFrom('counted_month').select('month_on').orderBy('month_on').execute()
  return rows.map(({ month_on }) => monthOf(month_on))
}

/** One at a time: what one process counts another must not. */
export const lockCounting = (tx: Tx): Promise<unknown> => sql`select pg_advisory_xact_lock(hashtext('statistics'))`.execute(tx)

/** The same of publishing. It is the one lock that is held while a year is worked out, for which nobody else waits; and a server that ends idle transactions leaves this one. */
export async function lockPublishing(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('publish statistics'))`.execute(tx)
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(tx)
}

/** All lines, and all units: by when they were made, where that is known, and by name. */
export const placesInOrder = async (db: Db): Promise<string[]> =>
  (await sql<{ id: string }>`
    select id from (select id, 1 as of, made_on, name from service_line union all select id, 2, null, name from unit) p
    order by of, made_on nulls first, name ->> 'fi' collate "C", id`.execute(db)).rows.map(({ id }) => id)

export async function addMonth(tx: Tx, month: Month, counted: readonly Counted[], today: Day): Promise<void> {
  await tx.insertInto('counted_month').values({ month_on: firstOf(month), counted_on: today }).execute()
  for (let from = 0; from < counted.length; from += 1000) {
    await tx.insertInto('feedback_count').values(counted.slice(from, from + 1000).map(({ serviceLineId, unitId, ...count }) =>
      ({ month_on: firstOf(month), service_line_id: serviceLineId, unit_id: unitId, ...count }))).execute()
  }
}

/** `months`: of one calendar year. */
export async function countsOf(db: Db, months: readonly Month[]): Promise<(Counted & { month: Month })[]> {
  const rows = await db.selectFrom('feedback_count').select(['month_on', 'service_line_id as serviceLineId', 'unit_id as unitId', 'figure', 'value', 'given'])
    .where('month_on', 'in', months.map(firstOf)).execute()
  return rows.map(({ month_on, ...count }) => ({ month: monthOf(month_on), ...count }))
}

export type PublishedRow = StatPlace & { period: PeriodName; figure: string; value: string; shown: Told }

/** How many numbers of a family of figures are hidden and can be worked out all the same, nearer than they should be. Which they are is kept nowhere. */
export type Lost = { figure: string; numbers: number }

export const publishedPeriodsOf = async (db: Db, year: string): Promise<PeriodName[]> =>
  (await db.selectFrom('published_period').select('period').where('period', 'like', `${year}%`).execute()).map(({ period }) => period)

export async function publishedIn(db: Db, periods: readonly PeriodName[]): Promise<PublishedRow[]> {
  const rows = await db.selectFrom('published_figure').select(['period', 'service_line_id as serviceLineId', 'unit_id as unitId', 'figure', 'value', 'shown'])
    .where('period', 'in', periods.length ? [...periods] : ['']).execute()
  return rows.map(({ shown, ...row }) => ({ ...row, shown: toldBefore(shown) }))
}

export async function addPublished(tx: Tx, periods: readonly PeriodName[], rows: readonly PublishedRow[], today: Day): Promise<void> {
  if (!periods.length) return
  await tx.insertInto('published_period').values(periods.map((period) => ({ period, published_on: today }))).execute()
  for (let from = 0; from < rows.length; from += 1000) {
    await tx.insertInto('published_figure').values(rows.slice(from, from + 1000).map(({ serviceLineId, unitId, ...row }) =>
      ({ service_line_id: serviceLineId, unit_id: unitId, ...row }))).execute()
  }
}

export async function addLost(tx: Tx, year: string, lost: readonly Lost[], today: Day): Promise<void> {
  if (lost.length) await tx.insertInto('lost_number').values(lost.map(({ figure, numbers }) => ({ year: Number(year), figure, numbers, found_on: today }))).onConflict((on) => on.doNothing()).execute()
}

/** `numbers`: of each year and family as it was found last. `rounds`: of surveys. */
export type LostNow = { numbers: number; rounds: number }

export const lostNow = async (db: Db): Promise<LostNow> =>
  (await sql<LostNow>`select coalesce(sum(numbers), 0)::int as numbers, (select count(*)::int from round_shown where lost > 0) as rounds
    from (select distinct on (year, figure) numbers from lost_number order by year, figure, found_on desc) n`.execute(db)).rows[0]!

/** Under so many no number is told. */
export const fewestTold = async (db: Db): Promise<number> => (await db.selectFrom('organisation').select('fewest_told').executeTakeFirstOrThrow()).fewest_told
