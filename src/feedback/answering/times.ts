// How soon givers heard from the organisation: its first word of any kind, and its answer. Two measures, since a first word
// that comes soon is worth little where no answer follows.
import { tensOf, usualOf, type Tens, type Usual } from '../../reports/disclosure/about.ts'
import type { Day } from '../../text/dates.ts'
import { workingDaysLeft } from '../deadline.ts'

/** So many cases came on the same day and were answered on the same days; null: not yet. */
export type Counted = { count: number; cameOn: Day; reactedOn: Day | null; answeredOn: Day | null; dueOn: Day }

/** `share`: of those that were in time or could have been. Under the fewest, a figure may tell of one case, or of who handled it. */
export type Measure = { median: Usual; share: Tens }
/** Null where there are too few to tell. */
export type Times = { first: Measure | null; final: Measure | null }
export type TimesOfLine = Times & { lineId: string | null }

/** Working days from the day on which it came; 0 on the same day. */
export const workingDaysFrom = (from: Day, to: Day, closedDays: readonly Day[]): number =>
  workingDaysLeft(to, new Date(`${from}T12:00:00Z`), closedDays)

type Rules = { within: number; closedDays: readonly Day[]; today: Day; fewest: number }

/** Of every line of which there is something. */
export const timesOfLines = (rows: readonly (Counted & { lineId: string | null })[], rules: Rules): TimesOfLine[] =>
  [...Map.groupBy(rows, ({ lineId }) => lineId)].map(([lineId, those]) => ({ lineId, ...timesOf(those, rules) }))

export function timesOf(rows: readonly Counted[], { within, closedDays, today, fewest }: Rules): Times {
  const measure = (of: (row: Counted) => Day | null): Measure | null => {
    const known = rows.flatMap((row) => {
      const on = of(row)
      return on ? [{ count: row.count, value: workingDaysFrom(row.cameOn, on, closedDays) }] : []
    })
    // What is late and still waits has missed its day; of what is not due yet nothing is known.
    const missed = rows.filter((row) => !of(row) && row.dueOn < today).reduce((sum, { count }) => sum + count, 0)
    const all = known.reduce((sum, { count }) => sum + count, 0)
    const inTime = known.filter(({ value }) => value <= within).reduce((sum, { count }) => sum + count, 0)
    const [median, share] = [usualOf(known, fewest), tensOf(inTime, all + missed, fewest)]
    return median !== null && share !== null ? { median, share } : null
  }
  return { first: measure(({ reactedOn }) => reactedOn), final: measure(({ answeredOn }) => answeredOn) }
}
