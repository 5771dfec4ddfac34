// Months by their first day, as 2026-09-01: the last ones, the ones before, and which of them a number can be entered for.
import { daysAfter, type Day } from '../../text/dates.ts'

export const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`
export const monthBefore = (month: Day): Day => monthOf(daysAfter(month, -1))
export const monthAfter = (month: Day): Day => monthOf(daysAfter(month, 31))

/** So many months that are over, the newest first. */
export const monthsOver = (today: Day, count: number): Day[] => {
  const months: Day[] = []
  for (let month = monthBefore(monthOf(today)); months.length < count; month = monthBefore(month)) months.push(month)
  return months
}

/** Seen together: a year. */
export const monthsShown = 12
/** Entered at most so far back: what is older is a slip of the finger, and asks for nobody any more. */
export const monthsBack = 36

/** Also of the month that goes on: a system may tell it day by day. */
export const isCountable = (month: Day, today: Day): boolean => month <= monthOf(today) && month >= monthsOver(today, monthsBack).at(-1)!

/** A month as programs write it, 2026-09; null where it is none. */
export const readMonth = (text: string): Day | null => (/^2\d{3}-(0[1-9]|1[0-2])$/.test(text) ? `${text}-01` : null)
