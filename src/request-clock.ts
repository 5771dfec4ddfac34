// By when a request under the GDPR is decided, be it about one's own records or about what feedback says of somebody: within a month of its
// arrival, which may be made three where the matter is difficult or there are many (GDPR 12(3)). Counted in calendar months; a last day that is a
// Saturday, a Sunday, a public holiday, or the eve of Christmas or Midsummer moves to the next working day (Regulation 1182/71, article 3(4);
// Act 150/1930, section 5). The organisation's own closed days do not.
import { isWorkingDay } from './directory/hours/working-day.ts'
import { daysAfter, monthsAfter, type Day } from './text/dates.ts'

export const requestDueOn = (arrivedOn: Day): Day => orNext(monthsAfter(arrivedOn, 1))

/** Two months more, counted from where the first month ended: from the arrival, three. */
export const extendedDueOn = (arrivedOn: Day): Day => orNext(monthsAfter(arrivedOn, 3))

/** Whoever asks has to hear of it, and why, within the first month. */
export const mayExtend = ({ arrivedOn, extendedOn, outcome }: { arrivedOn: Day; extendedOn: Day | null; outcome: unknown }, today: Day): boolean =>
  outcome === null && extendedOn === null && today <= requestDueOn(arrivedOn)

/** The day of the next reminder after `today`: ten, five and one working days before the last day, on it, and then on each fifth working day until it is decided. */
export function nextReminderOn(today: Day, dueOn: Day): Day {
  const before = [10, 5, 1, 0].map((days) => workingDaysFrom(dueOn, -days)).find((day) => day > today)
  return before ?? workingDaysFrom(today < dueOn ? dueOn : today, today <= dueOn ? 1 : 5)
}

export const erasedOn = (decidedOn: Day, months: number): Day => monthsAfter(decidedOn, months)

/** So many working days after it, or before where negative. */
function workingDaysFrom(day: Day, days: number): Day {
  const step = days < 0 ? -1 : 1
  for (let left = Math.abs(days); left > 0; ) {
    day = daysAfter(day, step)
    if (isWorkingDay(day)) left--
  }
  return day
}

function orNext(day: Day): Day {
  while (!isWorkingDay(day)) day = daysAfter(day, 1)
  return day
}
