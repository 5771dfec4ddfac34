// How many working days it took, where it may be told how many answers there were: the number in the middle, and that which nine of ten took at
// most. Of few they would be single cases' days, so each is told only of so many that at least as many lie on either side of it as are ever
// told together. What they say of how many took longer is then never of fewer; and that one is missing says of how many there
// were no more than that they are fewer than that.
import type { Month } from '../../feedback/period.ts'
import { median, medianOf, ninetiethOf, times } from '../disclosure/measures.ts'
import type { Shown } from '../disclosure/publishable.ts'
import type { Counted, PublishedRow } from './counted.sql.ts'
import type { Done, Family } from './figure.ts'
import { monthsOf } from './period.ts'

/** `told`: how many answers there were, where that may be told. Of first words it is told nowhere how many: there must be enough of both. */
export function doneOf(family: Family, told: readonly PublishedRow[], counted: readonly (Counted & { month: Month })[], fewest: number): PublishedRow[] {
  if (family !== 'answered') return []
  return told.flatMap((row): PublishedRow[] => {
    const months = monthsOf(row.period)
    const mine = counted.filter((count) => months.includes(count.month)
      && (!row.serviceLineId || count.serviceLineId === row.serviceLineId) && (!row.unitId || count.unitId === row.unitId))
    return (['answered', 'reacted'] as const).flatMap((of): PublishedRow[] => {
      const took = mine.filter(({ figure }) => figure === of).map(({ value, given }) => ({ value: Number(value), count: given }))
      const n = took.reduce((sum, { count }) => sum + count, 0)
      const shown = (figure: Done, measure: typeof medianOf, least: number, value: (all: typeof took) => number): PublishedRow[] => {
        const found: Shown = n >= least * fewest ? measure({ n: row.shown, fewest }, value(took)) : null
        return found === null ? [] : [{ ...row, figure, shown: found }]
      }
      return [...shown(`${of}-median`, medianOf, times.median, median), ...shown(`${of}-p90`, ninetiethOf, times.ninetieth, ninth)]
    })
  })
}

/** The least number of days that at least nine of ten took at most. (nearest rank) */
export function ninth(groups: readonly { count: number; value: number }[]): number {
  const sorted = groups.toSorted((a, b) => a.value - b.value)
  const rank = Math.ceil(0.9 * sorted.reduce((sum, { count }) => sum + count, 0))
  let before = 0
  return sorted.find(({ count }) => (before += count) >= rank)!.value
}
