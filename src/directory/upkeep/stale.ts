// Whether somebody has said lately that an entry is true. What nobody has looked at for three months is stale.
import type { Day } from '../../text/dates.ts'

const freshForMonths = 3

/** Never confirmed, or longer ago than three months. */
export const isStale = (confirmedOn: Day | null, today: Day): boolean => confirmedOn === null || confirmedOn < staleSince(today)

/** What was last confirmed before this day is stale. */
export const staleSince = (today: Day): Day => monthsBefore(today, freshForMonths)

/** The same day of an earlier month, or the last of it where that month is shorter. */
export function monthsBefore(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** The first day of the quarter of the year. */
export const quarterOf = (day: Day): Day => `${day.slice(0, 5)}${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`
