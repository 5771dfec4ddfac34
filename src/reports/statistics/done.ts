// How many working days it took, where it may be told how many answers there were: the number in the middle, and that which nine of ten took at
// most. Of few they would be single cases' days, so each is told only of so many that about as many lie on either side of it as are ever
// told together.
import type { Month } from '../../feedback/period.ts'
import { median } from '../../feedback/answering/times.ts'
import type { Counted, PublishedRow } from './counted.sql.ts'
import type { Family } from './figure.ts'
import { monthsOf } from './period.ts'

/** `told`: how many there were, where that may be told. */
export function doneOf(family: Family, told: readonly PublishedRow[], counted: readonly (Counted & { month: Month })[], fewest: number): PublishedRow[] {
  if (family !== 'answered') return []
  return told.flatMap((row): PublishedRow[] => {
    const months = monthsOf(row.period)
    const mine = counted.filter((count) => months.includes(count.month)
      && (!row.serviceLineId || count.serviceLineId === row.serviceLineId) && (!row.unitId || count.unitId === row.unitId))
    return (['answered', 'reacted'] as const).flatMap((of): PublishedRow[] => {
      const took = mine.filter(({ figure }) => figure === of).map(({ value, given }) => ({ days: Number(value), count: given }))
      const isEnough = (times: number): boolean => Math.min(row.shown, took.reduce((sum, { count }) => sum + count, 0)) >= times * fewest
      return [
        ...(isEnough(2) ? [{ ...row, figure: `${of}-median`, shown: median(took) }] : []),
        ...(isEnough(10) ? [{ ...row, figure: `${of}-p90`, shown: ninth(took) }] : []),
      ]
    })
  })
}

/** The least number of days that at least nine of ten took at most. (nearest rank) */
export function ninth(groups: readonly { count: number; days: number }[]): number {
  const sorted = groups.toSorted((a, b) => a.days - b.days)
  const rank = Math.ceil(0.9 * sorted.reduce((sum, { count }) => sum + count, 0))
  let before = 0
  return sorted.find(({ count }) => (before += count) >= rank)!.days
}
