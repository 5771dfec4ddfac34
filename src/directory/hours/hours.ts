// When a door is open, or a telephone answered: what holds on a day, whether it is so now, and when next. Hours are those of
// a clock in Finland; pure, so that a page, a feed and a test ask the same.
import { dayOf, daysAfter, hourOf, weekdayOf, type Day, type Hour, type Weekday } from '../../text/dates.ts'
import { holidayOn, type Holiday } from './holidays.ts'
import type { Translated } from '../../text/language.ts'

/** `closes` is 24:00 where it is open to the end of the day. Without days it holds all year; with them it is of a season. */
export type Opening = { weekday: Weekday; opens: Hour; closes: Hour; firstDay: Day | null; lastDay: Day | null; onHolidays: boolean }

/** Days, the last one included, on which it is otherwise. Both hours null: closed. */
export type Exception = { firstDay: Day; lastDay: Day; opens: Hour | null; closes: Hour | null; reason: Translated | null }

/** `closedDays`: on which all of the organisation is closed, as on public holidays. */
export type Hours = { openings: readonly Opening[]; exceptions: readonly Exception[]; closedDays: readonly Day[] }

export type Span = { opens: Hour; closes: Hour }

/** `spans` are in order and apart from each other; none: closed. `because`: what decided it. */
export type OnDay = { spans: Span[]; because: 'usual' | 'exception' | 'holiday' | 'closed-day'; holiday: Holiday | null; reason: Translated | null }

/** Nothing is known about when it is open; not the same as closed. */
export const isUnknown = ({ openings, exceptions }: Hours): boolean => !openings.length && !exceptions.length

/**
 * What holds on a day. An exception goes before everything, and closed goes before other hours. A public holiday, or a day on
 * which the organisation is closed, closes what is not open on holidays. While a season lasts its hours stand in for those of
 * the whole year, also on weekdays that it leaves out.
 */
export function hoursOn(hours: Hours, day: Day): OnDay {
  const holiday = holidayOn(day)
  const otherwise = hours.exceptions.filter((one) => holds(one, day))
  if (otherwise.length) {
    const closed = otherwise.find(({ opens }) => opens === null)
    const spans = closed ? [] : together(otherwise.map(({ opens, closes }) => ({ opens: opens!, closes: closes! })))
    return { spans, because: 'exception', holiday, reason: (closed ?? otherwise[0]!).reason }
  }
  const usual = inForce(hours, day).filter(({ weekday }) => weekday === weekdayOf(day))
  const because = holiday ? 'holiday' : hours.closedDays.includes(day) ? 'closed-day' : 'usual'
  const kept = because === 'usual' ? usual : usual.filter(({ onHolidays }) => onHolidays)
  return { spans: together(kept), because: kept.length < usual.length ? because : 'usual', holiday, reason: null }
}

/** Of a season, where one lasts; otherwise of the whole year. */
function inForce({ openings }: Hours, day: Day): Opening[] {
  const seasonal = openings.filter((one) => (one.firstDay || one.lastDay) && holds(one, day))
  return seasonal.length ? seasonal : openings.filter((one) => !one.firstDay && !one.lastDay)
}

/**
 * Whether it is open at a moment. `until`: null where it does not close within two weeks; its day is today, or a later one
 * where it stays open over midnight. `next`: null where it does not open within a year.
 */
export type Now = { open: true; until: { day: Day; hour: Hour } | null } | { open: false; next: { day: Day; hour: Hour } | null }

const daysAhead = { toClose: 14, toOpen: 366 }

export function openAt(hours: Hours, now: Date): Now {
  const [today, hour] = [dayOf(now), hourOf(now)]
  const span = hoursOn(hours, today).spans.find(({ opens, closes }) => opens <= hour && hour < closes)
  if (span) return { open: true, until: closing(hours, today, span.closes) }
  for (let ahead = 0; ahead <= daysAhead.toOpen; ahead++) {
    const day = daysAfter(today, ahead)
    const next = hoursOn(hours, day).spans.find(({ opens }) => ahead > 0 || opens > hour)
    if (next) return { open: false, next: { day, hour: next.opens } }
  }
  return { open: false, next: null }
}

function closing(hours: Hours, today: Day, closes: Hour): { day: Day; hour: Hour } | null {
  let [day, hour] = [today, closes]
  for (let ahead = 1; hour === '24:00'; ahead++) {
    if (ahead > daysAhead.toClose) return null
    const tomorrow = daysAfter(today, ahead)
    const [first] = hoursOn(hours, tomorrow).spans
    if (first?.opens !== '00:00') break
    ;[day, hour] = [tomorrow, first.closes]
  }
  return { day, hour }
}

/** Runs of weekdays with the same hours, Monday first: what a door says. Of the season that holds on the day, or of the year. */
export type Run = { from: Weekday; to: Weekday; spans: Span[] }

export function weekOf(hours: Hours, day: Day): Run[] {
  const runs: Run[] = []
  for (const weekday of weekdays) {
    const spans = together(inForce(hours, day).filter((one) => one.weekday === weekday))
    const last = runs.at(-1)
    if (last && same(last.spans, spans)) last.to = weekday
    else runs.push({ from: weekday, to: weekday, spans })
  }
  return runs
}

/** Exceptions that are not over yet, and come within so many days; the nearest first. */
export const comingExceptions = ({ exceptions }: Hours, today: Day, days: number): Exception[] =>
  exceptions.filter(({ firstDay, lastDay }) => lastDay >= today && firstDay <= daysAfter(today, days)).sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1))

const weekdays: Weekday[] = [1, 2, 3, 4, 5, 6, 7]

const holds = ({ firstDay, lastDay }: { firstDay: Day | null; lastDay: Day | null }, day: Day): boolean =>
  (!firstDay || firstDay <= day) && (!lastDay || day <= lastDay)

const same = (a: Span[], b: Span[]): boolean => JSON.stringify(a) === JSON.stringify(b)

/** In order; what overlaps or touches becomes one. */
function together(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const { opens, closes } of [...spans].sort((a, b) => (a.opens < b.opens ? -1 : 1))) {
    const last = joined.at(-1)
    if (last && opens <= last.closes) last.closes = closes > last.closes ? closes : last.closes
    else joined.push({ opens, closes })
  }
  return joined
}
