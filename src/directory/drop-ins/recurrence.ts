// On which days something happens that happens again and again: a social worker at the library on the first Tuesday of the month.
// The rule is that of calendars (RFC 5545), in the three shapes that people say aloud; days are reckoned by a calendar library.
import ICAL from 'ical.js'
import { daysAfter, type Day, type Hour, type Weekday } from '../../text/dates.ts'
import { hoursOn, type Exception } from '../hours/hours.ts'

/** `nth`: 1 is the first of the month, -1 the last. */
export type Rule =
  | { every: 'week'; interval: number; weekday: Weekday }
  | { every: 'month'; nth: 1 | 2 | 3 | 4 | -1; weekday: Weekday }

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

export const writeRule = (rule: Rule): string => (rule.every === 'week'
  ? `FREQ=WEEKLY;INTERVAL=${rule.interval};BYDAY=${codes[rule.weekday - 1]}` : `FREQ=MONTHLY;BYDAY=${rule.nth}${codes[rule.weekday - 1]}`)

/** Null where it is none of ours: a rule that nobody could say in a sentence is not kept. */
export function readRule(text: string): Rule | null {
  const [, interval, week] = /^FREQ=WEEKLY;INTERVAL=([1-9]|[1-4]\d|5[0-2]);BYDAY=([A-Z]{2})$/.exec(text) ?? []
  const [, nth, month] = /^FREQ=MONTHLY;BYDAY=(-1|[1-4])([A-Z]{2})$/.exec(text) ?? []
  const weekday = (codes.indexOf((week ?? month) as never) + 1) as Weekday | 0
  if (!weekday) return null
  return interval ? { every: 'week', interval: Number(interval), weekday } : { every: 'month', nth: Number(nth) as 1, weekday }
}

export type DropIn = { rule: string; firstDay: Day; lastDay: Day | null; starts: Hour; ends: Hour; exceptions: readonly Exception[]; closedDays: readonly Day[] }

/** `cancelled`: it would have been, and is not. Its hours are those of the day where they are other ones. */
export type Occurrence = { day: Day; starts: Hour; ends: Hour; cancelled: 'exception' | 'holiday' | 'closed-day' | null; exception: Exception | null }

/** A rule that never comes true again ends the search after so many. */
const mostSteps = 5000

/** All from one day to another, both included. A public holiday cancels it, unless an exception says otherwise. */
export function occurrences(dropIn: DropIn, from: Day, to: Day): Occurrence[] {
  const { rule, firstDay, lastDay, starts, ends, exceptions, closedDays } = dropIn
  if (!readRule(rule)) return []
  const found: Occurrence[] = []
  const last = lastDay && lastDay < to ? lastDay : to
  const days = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(firstDay))
  for (let step = 0; step < mostSteps; step++) {
    const next = days.next()
    const day = next?.toString().slice(0, 10)
    if (!day || day > last) break
    if (day >= from) found.push(onDay(day))
  }
  return found

  function onDay(day: Day): Occurrence {
    const exception = exceptions.find((one) => one.firstDay <= day && day <= one.lastDay) ?? null
    const usual = { weekday: weekdayIn(rule), opens: starts, closes: ends, firstDay: null, lastDay: null, onHolidays: false }
    const { spans: [span], because } = hoursOn({ openings: [usual], exceptions, closedDays }, day)
    return { day, starts: span?.opens ?? starts, ends: span?.closes ?? ends, cancelled: span || because === 'usual' ? null : because, exception }
  }
}

const weekdayIn = (rule: string): Weekday => readRule(rule)!.weekday

/** The next ones that come true, and what is cancelled between them; at most a year ahead. */
export function nextOccurrences(dropIn: DropIn, today: Day, count: number): Occurrence[] {
  const coming = occurrences(dropIn, today, daysAfter(today, 366))
  const nth = coming.filter(({ cancelled }) => !cancelled)[count - 1]
  return coming.filter(({ day }) => !nth || day <= nth.day).slice(0, count * 3)
}
