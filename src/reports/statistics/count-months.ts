// Counts the months that are over, and keeps what it counted.
import { workingDaysFrom } from '../../feedback/answering/times.ts'
import { addMonths, monthOf, type Month } from '../../feedback/period.ts'
import type { Db, Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { dayOf, daysAfter, type Day } from '../../text/dates.ts'
import { addMonth, countedMonths, lockCounting, type Counted } from './counted.sql.ts'
import { countCame, countClosed, countDue, countTook, firstMonth, type Took } from './count.sql.ts'
import { mostDays, valuesOf } from './figure.ts'
import { themeValue } from './themes.ts'
import { countThemes } from './themes.sql.ts'

/** So many days of the next month pass first: what came last finds its unit in them, and who counted on a day reads nothing of it. */
export const settledAfterDays = 5

/** Which months there are to count: from the beginning of the year in which the first feedback came, so that its periods are whole. */
export function monthsDue(first: Month | null, counted: readonly Month[], today: Day): Month[] {
  const months: Month[] = []
  const last = addMonths(monthOf(daysAfter(today, -settledAfterDays)), -1)
  for (let month = counted.length ? addMonths(counted.at(-1)!, 1) : first ? `${first.slice(0, 4)}-01` : addMonths(last, 1); month <= last; month = addMonths(month, 1)) months.push(month)
  return months
}

/** Those that were counted now. */
export async function countMonths(tx: Tx, now: Date): Promise<Month[]> {
  await lockCounting(tx)
  const today = dayOf(now)
  const due = monthsDue(await firstMonth(tx), await countedMonths(tx), today)
  const { closedDays } = due.length ? await organisation(tx) : { closedDays: [] }
  for (const month of due) await addMonth(tx, month, await countedIn(tx, month, closedDays), today)
  return due
}

async function countedIn(db: Db, month: Month, closedDays: readonly Day[]): Promise<Counted[]> {
  const came = await countCame(db, month)
  const of = <T extends { serviceLineId: string | null; unitId: string | null; given: number }>(rows: readonly T[], figure: string, valueOf: (row: T) => string): Counted[] =>
    rows.map((row) => ({ serviceLineId: row.serviceLineId, unitId: row.unitId, figure, value: valueOf(row), given: row.given }))
  const took = (row: Took): string => String(Math.min(mostDays, workingDaysFrom(row.cameOn, row.on, closedDays)))
  const closed = await countClosed(db, month)
  return together([
    ...of(came, 'kind', ({ kind }) => kind), ...of(came, 'channel', ({ channel }) => channel),
    ...of(came, 'language', ({ language }) => (valuesOf.language.includes(language) ? language : 'other')),
    ...of(await countDue(db, month), 'in-time', ({ inTime }) => (inTime ? 'in-time' : 'late')),
    ...of(await countTook(db, month, 'answered_at'), 'answered', took), ...of(await countTook(db, month, 'reacted_at'), 'reacted', took),
    ...of(closed, 'came-of-it', ({ cameOfIt }) => (cameOfIt === 'planned' ? 'changed' : cameOfIt)),
    ...of(closed, 'heard', ({ heard }) => (heard ? 'heard' : 'unsaid')),
    ...of(await countThemes(db, month), 'theme', ({ themeId, tells }) => themeValue(themeId, tells)),
  ])
}

function together(counts: readonly Counted[]): Counted[] {
  const sums = new Map<string, Counted>()
  for (const count of counts) {
    const key = JSON.stringify([count.serviceLineId, count.unitId, count.figure, count.value])
    const sum = sums.get(key)
    if (sum) sum.given += count.given
    else sums.set(key, { ...count })
  }
  // In the order of their keys: in that in which they were met, neighbours would be of one case.
  return [...sums].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count)
}
