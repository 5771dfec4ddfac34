// How soon givers heard from the organisation: its first word of any kind, and its answer. Two measures, since a first word
// that comes soon is worth little where no answer follows.
import type { Day } from '../../text/dates.ts'
import { workingDaysLeft } from '../deadline.ts'

/** So many cases came on the same day and were answered on the same days; null: not yet. */
export type Counted = { count: number; cameOn: Day; reactedOn: Day | null; answeredOn: Day | null; dueOn: Day }

/** `share`: of those that were in time or could have been. */
export type Measure = { median: number; share: number }
/** Null where there are too few to tell. */
export type Times = { first: Measure | null; final: Measure | null }

/** Under so many, a figure may tell of one case, or of who handled it. */
export const least = 5

/** Working days from the day on which it came; 0 on the same day. */
export const workingDaysFrom = (from: Day, to: Day, closedDays: readonly Day[]): number =>
  workingDaysLeft(to, new Date(`${from}T12:00:00Z`), closedDays)

export function timesOf(
  rows: readonly Counted[], { within, closedDays, today }: { within: number; closedDays: readonly Day[]; today: Day },
): Times {
  const measure = (of: (row: Counted) => Day | null): Measure | null => {
    const known = rows.flatMap((row) => {
      const on = of(row)
      return on ? [{ count: row.count, days: workingDaysFrom(row.cameOn, on, closedDays) }] : []
    })
    // What is late and still waits has missed its day; of what is not due yet nothing is known.
    const missed = rows.filter((row) => !of(row) && row.dueOn < today).reduce((sum, { count }) => sum + count, 0)
    const all = known.reduce((sum, { count }) => sum + count, 0)
    if (all < least) return null
    const inTime = known.filter(({ days }) => days <= within).reduce((sum, { count }) => sum + count, 0)
    return { median: median(known), share: inTime / (all + missed) }
  }
  return { first: measure(({ reactedOn }) => reactedOn), final: measure(({ answeredOn }) => answeredOn) }
}

/** The one in the middle; of an even number, the mean of the two. */
export function median(groups: readonly { count: number; days: number }[]): number {
  const sorted = groups.toSorted((a, b) => a.days - b.days)
  const all = sorted.reduce((sum, { count }) => sum + count, 0)
  const at = (place: number): number => {
    let before = 0
    for (const { count, days } of sorted) if ((before += count) > place) return days
    return 0
  }
  return (at(Math.floor((all - 1) / 2)) + at(Math.floor(all / 2))) / 2
}
