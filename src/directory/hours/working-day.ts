// A working day (arkipäivä) is one on which offices in Finland are open: no weekend, no public holiday, no Midsummer Eve or Christmas Eve,
// none of the organisation's own closed days.
import type { Day } from '../../text/dates.ts'
import { holidayOn } from './holidays.ts'

export function isWorkingDay(day: Day, closedDays: readonly Day[] = []): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidayOn(day) && !closedDays.includes(day)
}
