// By when a case is answered. Counted in working days of offices in Finland.
import { isWorkingDay } from '../directory/hours/working-day.ts'
import { dayOf, type Day } from '../text/dates.ts'

/**
 * The last day on which an answer is in time. The day of arrival is not counted, whatever the hour.
 * Feedback that comes on a Friday with a promise of five working days is due on the next Friday.
 */
export const dueOn = (receivedAt: Date, workingDays: number, closedDays: readonly Day[] = []): Day =>
  workingDaysAfter(dayOf(receivedAt), workingDays, closedDays)

/** The working day that is so many working days after a day. */
export function workingDaysAfter(day: Day, workingDays: number, closedDays: readonly Day[] = []): Day {
  for (let left = workingDays; left > 0; ) {
    day = nextDay(day)
    if (isWorkingDay(day, closedDays)) left--
  }
  return day
}

/** Late from the day after the due day on. */
export const isLate = (due: Day, now: Date): boolean => dayOf(now) > due

/** Working days that are left after today, the due day included; 0 on the due day and when late. */
export function workingDaysLeft(due: Day, now: Date, closedDays: readonly Day[] = []): number {
  let left = 0
  for (let day = nextDay(dayOf(now)); day <= due; day = nextDay(day)) if (isWorkingDay(day, closedDays)) left++
  return left
}

const nextDay = (day: Day): Day => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
