// When whoever has not reacted is reminded, and when their superior is told. All of it counted in working days, and
// sent while offices are open: nobody is to find on a Sunday evening that work waits.
import { dayOf, hourOf, type Day } from '../text/dates.ts'
import { isWorkingDay } from '../directory/hours/working-day.ts'
import { workingDaysAfter } from './deadline.ts'

/** `opens` and `closes` are hours of the clock in Finland, as 08:00. */
export type OfficeHours = { opens: string; closes: string; closedDays: readonly Day[] }

/** The hour at which an office closes is no office hour any more. */
export function inOfficeHours(now: Date, { opens, closes, closedDays }: OfficeHours): boolean {
  const hour = hourOf(now)
  return isWorkingDay(dayOf(now), closedDays) && opens.slice(0, 5) <= hour && hour < closes.slice(0, 5)
}

/**
 * The working day of the next reminder, counted from `today`: after the organisation's interval, and in any case on
 * the first working day after the promised one, when it is no longer for the handler alone, and on each on which somebody
 * more is told.
 */
export function remindOn(
  today: Day, due: Day,
  { remindEveryWorkingDays, closedDays, tellAfter }: { remindEveryWorkingDays: number; closedDays: readonly Day[]; tellAfter?: Readonly<Record<string, number>> },
): Day {
  const next = workingDaysAfter(today, remindEveryWorkingDays, closedDays)
  const steps = [1, ...Object.values(tellAfter ?? {})].map((days) => workingDaysAfter(due, days, closedDays))
  return [next, ...steps.filter((day) => today < day)].sort()[0]!
}
