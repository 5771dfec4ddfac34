// When somebody is at work next, and how long a case may wait for them. A day or two away, or a day off of whoever works
// part time, moves nothing: they are back in time. Whoever is away for longer, or past the promised day, is passed over.
import type { Day } from '../../text/dates.ts'
import { isWorkingDay } from '../../directory/hours/working-day.ts'
import { workingDaysAfter } from '../deadline.ts'

export type WorkingTime = {
  /** Weekdays, Monday 1 to Friday 5. */
  worksOn: readonly number[]
  absences: readonly { first: Day; last: Day }[]
}

/** So many working days may somebody be away without anything moving to another. */
export const daysThatMoveNothing = 2

/** Today, if they are at work today. Null where they are not within so long that it makes no difference. */
export function nextAtWork({ worksOn, absences }: WorkingTime, today: Day, closedDays: readonly Day[] = []): Day | null {
  let day = today
  for (let seen = 0; seen < 40; seen++, day = tomorrow(day)) {
    if (isWorkingDay(day, closedDays) && worksOn.includes(weekday(day)) && !absenceOn(absences, day)) return day
  }
  return null
}

/** Whoever is back by this day keeps what is due then. What is late already has been told to those above. */
export function mustBeBackBy(today: Day, due: Day, closedDays: readonly Day[] = []): Day {
  const soon = workingDaysAfter(today, daysThatMoveNothing, closedDays)
  return due < today || soon < due ? soon : due
}

export const isBackInTime = (person: WorkingTime, today: Day, due: Day, closedDays: readonly Day[] = []): boolean => {
  const next = nextAtWork(person, today, closedDays)
  return next !== null && next <= mustBeBackBy(today, due, closedDays)
}

export const absenceOn = (absences: WorkingTime['absences'], day: Day) => absences.find(({ first, last }) => first <= day && day <= last)

const tomorrow = (day: Day): Day => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay()
