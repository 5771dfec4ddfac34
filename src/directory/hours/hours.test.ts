// When a door is open: against a slow, plain reading of the same rules, minute by minute.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysAfter, startOfDay, weekdayOf, type Weekday } from '../../text/dates.ts'
import { holidayOn } from './holidays.ts'
import { comingExceptions, hoursOn, openAt, weekOf, type Exception, type Hours, type Opening } from './hours.ts'

const open = (weekday: Weekday, opens: string, closes: string, more: Partial<Opening> = {}): Opening =>
  ({ weekday, opens, closes, firstDay: null, lastDay: null, onHolidays: false, ...more })
const otherwise = (firstDay: string, lastDay: string, opens: string | null = null, closes: string | null = null): Exception =>
  ({ firstDay, lastDay, opens, closes, reason: null })
const hours = (openings: Opening[], exceptions: Exception[] = [], closedDays: string[] = []): Hours => ({ openings, exceptions, closedDays })
const quarters = Array.from({ length: 96 }, (_, n) => `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`)
const office = ([1, 2, 3, 4, 5] as const).map((weekday) => open(weekday, '09:00', '16:00'))
const at = (day: string, hour: string) => new Date(startOfDay(day).getTime() + (Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3))) * 60_000)

test('an office is open in its hours, and says until when', () => {
  assert.deepEqual(openAt(hours(office), at('2026-11-27', '15:59')), { open: true, until: { day: '2026-11-27', hour: '16:00' } })
  assert.deepEqual(openAt(hours(office), at('2026-11-27', '16:00')), { open: false, next: { day: '2026-11-30', hour: '09:00' } })
  assert.deepEqual(openAt(hours(office), at('2026-11-30', '08:59')), { open: false, next: { day: '2026-11-30', hour: '09:00' } })
})

test('a public holiday closes it, and Midsummer with its eve carries the next opening to Monday', () => {
  assert.deepEqual(hoursOn(hours(office), '2026-05-01'), { spans: [], because: 'holiday', holiday: 'may-day', reason: null })
  assert.deepEqual(openAt(hours(office), at('2026-06-19', '10:00')), { open: false, next: { day: '2026-06-22', hour: '09:00' } })
  assert.equal(hoursOn(hours(office), '2026-12-06').because, 'usual', 'a Sunday is closed anyway')
})

test('what is open on holidays stays open on them', () => {
  const emergency = ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => open(weekday, '00:00', '24:00', { onHolidays: true }))
  assert.deepEqual(openAt(hours(emergency, [], ['2026-12-25']), at('2026-12-25', '03:00')), { open: true, until: null })
})

test('a day on which the organisation is closed is as a holiday; an exception goes before it', () => {
  const bridge = hours(office, [], ['2026-12-07'])
  assert.deepEqual(hoursOn(bridge, '2026-12-07'), { spans: [], because: 'closed-day', holiday: null, reason: null })
  const spans = hoursOn({ ...bridge, exceptions: [otherwise('2026-12-07', '2026-12-07', '10:00', '12:00')] }, '2026-12-07').spans
  assert.deepEqual(spans, [{ opens: '10:00', closes: '12:00' }])
})

test('closed goes before other hours, and says why', () => {
  const why = { fi: 'Remontti' }
  const both = hours(office, [otherwise('2026-11-01', '2026-11-30', '10:00', '12:00'), { ...otherwise('2026-11-30', '2026-11-30'), reason: why }])
  assert.deepEqual(hoursOn(both, '2026-11-30'), { spans: [], because: 'exception', holiday: null, reason: why })
  assert.deepEqual(hoursOn(both, '2026-11-27').spans, [{ opens: '10:00', closes: '12:00' }])
})

test('a season stands in for the whole year, also on the weekdays that it leaves out', () => {
  const summer = { firstDay: '2026-06-01', lastDay: '2026-08-31' }
  const seasonal = hours([...office, open(2, '10:00', '14:00', summer)])
  assert.deepEqual(hoursOn(seasonal, '2026-07-06').spans, [])
  assert.deepEqual(hoursOn(seasonal, '2026-07-07').spans, [{ opens: '10:00', closes: '14:00' }])
  assert.deepEqual(weekOf(seasonal, '2026-07-07').map(({ from, to, spans }) => [from, to, spans.length]), [[1, 1, 0], [2, 2, 1], [3, 7, 0]])
  assert.deepEqual(weekOf(seasonal, '2026-11-27').map(({ from, to }) => [from, to]), [[1, 5], [6, 7]])
})

test('a lunch break is two spans; what touches is one', () => {
  assert.deepEqual(hoursOn(hours([open(5, '09:00', '11:30'), open(5, '12:30', '16:00')]), '2026-11-27').spans.length, 2)
  assert.deepEqual(hoursOn(hours([open(5, '12:00', '16:00'), open(5, '09:00', '12:00')]), '2026-11-27').spans, [{ opens: '09:00', closes: '16:00' }])
})

test('a night that goes over midnight is told to its end', () => {
  const night = hours([open(5, '22:00', '24:00'), open(6, '00:00', '04:00')])
  assert.deepEqual(openAt(night, at('2026-11-27', '23:30')), { open: true, until: { day: '2026-11-28', hour: '04:00' } })
})

test('exceptions to come are told in time, nearest first, and those that are over are not', () => {
  const christmas = otherwise('2026-12-23', '2026-12-27')
  const past = otherwise('2026-11-01', '2026-11-02')
  const far = otherwise('2027-06-01', '2027-06-30')
  assert.deepEqual(comingExceptions(hours([], [far, christmas, past]), '2026-11-27', 30), [christmas])
})

test('for any hours and moment: open just when the day says so, until the first minute that is not, or closed until the first that is', () => {
  const anyHour = fc.constantFrom(...quarters)
  const anySpan = fc.tuple(anyHour, fc.oneof(anyHour, fc.constant('24:00'))).filter(([a, b]) => a < b)
  const anyDay = fc.integer({ min: 0, max: 60 }).map((n) => daysAfter('2026-12-01', n))
  const anyDays = fc.tuple(anyDay, fc.integer({ min: 0, max: 10 })).map(([day, n]) => ({ firstDay: day, lastDay: daysAfter(day, n) }))
  const anyOpening = fc.record({ span: anySpan, weekday: fc.integer({ min: 1, max: 7 }), season: fc.option(anyDays), onHolidays: fc.boolean() })
    .map(({ span, weekday, season, onHolidays }) => open(weekday as Weekday, ...span, { ...season, onHolidays }))
  const anyException = fc.record({ days: anyDays, span: fc.option(anySpan) })
    .map(({ days, span }) => otherwise(days.firstDay, days.lastDay, ...(span ?? [null, null] as const)))
  fc.assert(fc.property(fc.array(anyOpening, { maxLength: 8 }), fc.array(anyException, { maxLength: 3 }), fc.array(anyDay, { maxLength: 2 }), anyDay, anyHour, (openings, exceptions, closedDays, day, hour) => {
    const all = hours(openings, exceptions, closedDays)
    const said = openAt(all, at(day, hour))
    assert.equal(said.open, isOpen(all, day, hour))
    assert.deepEqual(said.open ? said.until : said.next, firstChange(all, day, hour))
  }), { numRuns: 100 })
})

/** As a person would read the rules from a door, for one minute. */
function isOpen({ openings, exceptions, closedDays }: Hours, day: string, hour: string): boolean {
  const within = (one: { opens: string | null; closes: string | null }) => one.opens !== null && one.opens <= hour && hour < one.closes!
  const during = (one: { firstDay: string | null; lastDay: string | null }) => (one.firstDay ?? '') <= day && day <= (one.lastDay ?? '9')
  const that = exceptions.filter(during)
  if (that.some(({ opens }) => opens === null)) return false
  if (that.length) return that.some(within)
  const season = openings.some((one) => one.firstDay && during(one))
  const closed = holidayOn(day) !== null || closedDays.includes(day)
  return openings.some((one) => one.weekday === weekdayOf(day) && within(one) && (!closed || one.onHolidays) && (season ? one.firstDay && during(one) : !one.firstDay))
}

/** The first quarter of an hour at which it is otherwise, looked for one after another. */
function firstChange(all: Hours, from: string, hour: string): { day: string; hour: string } | null {
  const before = isOpen(all, from, hour)
  for (let ahead = 0; ahead <= (before ? 14 : 366); ahead++) {
    const day = daysAfter(from, ahead)
    const first = quarters.find((each) => (ahead > 0 || each > hour) && isOpen(all, day, each) !== before)
    // A day that is open to its end closes at 24:00, unless the next one is open from its first minute.
    if (first) return before && first === '00:00' ? { day: daysAfter(day, -1), hour: '24:00' } : { day, hour: first }
  }
  return null
}
