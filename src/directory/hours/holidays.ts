// Public holidays in Finland, and the two eves on which offices are closed as on them.
import holidays from 'finnish-holidays-js'
import type { Day } from '../../text/dates.ts'

/** By the names that the calendar's library gives them. */
const keys = {
  "New Year's Day": 'new-year', Epiphany: 'epiphany', 'Good Friday': 'good-friday', 'Easter Sunday': 'easter-sunday', 'Easter Monday': 'easter-monday',
  'May Day': 'may-day', 'Ascension Day': 'ascension', Pentecost: 'pentecost', 'Midsummer Eve': 'midsummer-eve', 'Midsummer Day': 'midsummer',
  "All Saints' Day": 'all-saints', 'Independence Day': 'independence', 'Christmas Eve': 'christmas-eve', 'Christmas Day': 'christmas', "St. Stephen's Day": 'boxing-day',
} as const

export type Holiday = (typeof keys)[keyof typeof keys]

/** Null on any other day. */
export const holidayOn = (day: Day): Holiday | null => ofYear(Number(day.slice(0, 4))).get(day) ?? null

const known = new Map<number, Map<Day, Holiday>>()

function ofYear(year: number): Map<Day, Holiday> {
  const found = known.get(year) ?? new Map(holidays.year(year, true).map(({ year: y, month, day, description }) => {
    const key = (keys as Record<string, Holiday>)[description]
    if (!key) throw new Error(`no name for the holiday "${description}"`)
    return [`${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, key] as const
  }))
  known.set(year, found)
  return found
}
