// On which days a drop-in is: against days counted one by one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysAfter, weekdayOf, type Weekday } from '../../text/dates.ts'
import { holidayOn } from '../hours/holidays.ts'
import { nextOccurrences, occurrences, readRule, writeRule, type DropIn, type Rule } from './recurrence.ts'

const dropIn = (rule: Rule, more: Partial<DropIn> = {}): DropIn =>
  ({ rule: writeRule(rule), firstDay: '2026-01-01', lastDay: null, starts: '13:00', ends: '15:00', exceptions: [], closedDays: [], ...more })
const days = (one: DropIn, from: string, to: string) => occurrences(one, from, to).filter(({ cancelled }) => !cancelled).map(({ day }) => day)

test('the first Tuesday of each month, the last Friday, and every other Wednesday', () => {
  assert.deepEqual(days(dropIn({ every: 'month', nth: 1, weekday: 2 }), '2026-09-01', '2026-12-31'), ['2026-09-01', '2026-10-06', '2026-11-03', '2026-12-01'])
  assert.deepEqual(days(dropIn({ every: 'month', nth: -1, weekday: 5 }), '2026-09-01', '2026-11-30'), ['2026-09-25', '2026-10-30', '2026-11-27'])
  assert.deepEqual(days(dropIn({ every: 'week', interval: 2, weekday: 3 }, { firstDay: '2026-11-04' }), '2026-11-01', '2026-12-05'), ['2026-11-04', '2026-11-18', '2026-12-02'])
})

test('a public holiday cancels it and says so; an exception cancels it, or moves its hours, also on a holiday', () => {
  const friday = { every: 'week', interval: 1, weekday: 5 } as const
  assert.equal(occurrences(dropIn(friday), '2026-05-01', '2026-05-01')[0]!.cancelled, 'holiday')
  const ill = { firstDay: '2026-05-08', lastDay: '2026-05-08', opens: null, closes: null, reason: { fi: 'Työntekijä on poissa' } }
  assert.deepEqual(occurrences(dropIn(friday, { exceptions: [ill] }), '2026-05-08', '2026-05-08')[0], { day: '2026-05-08', starts: '13:00', ends: '15:00', cancelled: 'exception', exception: ill })
  const later = { ...ill, firstDay: '2026-05-01', lastDay: '2026-05-01', opens: '16:00', closes: '18:00' }
  const [may] = occurrences(dropIn(friday, { exceptions: [later] }), '2026-05-01', '2026-05-01')
  assert.deepEqual([may!.starts, may!.ends, may!.cancelled], ['16:00', '18:00', null])
})

test('the next ones tell what is cancelled between them, and none after the last day', () => {
  const tuesday = dropIn({ every: 'week', interval: 1, weekday: 2 }, { exceptions: [{ firstDay: '2026-12-01', lastDay: '2026-12-01', opens: null, closes: null, reason: null }], lastDay: '2026-12-15' })
  assert.deepEqual(nextOccurrences(tuesday, '2026-11-25', 2).map(({ day, cancelled }) => [day, cancelled]), [['2026-12-01', 'exception'], ['2026-12-08', null], ['2026-12-15', null]])
  assert.deepEqual(nextOccurrences(tuesday, '2026-12-16', 2), [])
})

test('a rule that is none of ours is refused, and leads nowhere', () => {
  for (const rule of ['', 'FREQ=SECONDLY', 'FREQ=WEEKLY;INTERVAL=0;BYDAY=MO', 'FREQ=WEEKLY;INTERVAL=1;BYDAY=XX', 'FREQ=MONTHLY;BYDAY=5MO', 'FREQ=DAILY']) {
    assert.equal(readRule(rule), null, rule)
    assert.deepEqual(occurrences({ ...dropIn({ every: 'month', nth: 1, weekday: 1 }), rule }, '2026-01-01', '2026-12-31'), [])
  }
})

test('any rule is read back as it was written, and comes true on just the days that counting finds', () => {
  const anyWeekday = fc.integer({ min: 1, max: 7 }).map((n) => n as Weekday)
  const anyRule = fc.oneof(
    fc.record({ every: fc.constant('week' as const), interval: fc.integer({ min: 1, max: 5 }), weekday: anyWeekday }, { noNullPrototype: true }),
    fc.record({ every: fc.constant('month' as const), nth: fc.constantFrom(1, 2, 3, 4, -1) as fc.Arbitrary<1>, weekday: anyWeekday }, { noNullPrototype: true }),
  )
  fc.assert(fc.property(anyRule, fc.integer({ min: 0, max: 400 }), (rule, n) => {
    assert.deepEqual(readRule(writeRule(rule)), rule)
    const firstDay = daysAfter('2026-01-01', n)
    assert.deepEqual(days(dropIn(rule, { firstDay }), firstDay, daysAfter(firstDay, 120)), counted(rule, firstDay, 120))
  }), { numRuns: 60 })
})

/** Weeks begin on Monday; a rule of every so many weeks counts them from the week of its first day. */
function counted(rule: Rule, first: string, ahead: number): string[] {
  const monday = daysAfter(first, 1 - weekdayOf(first))
  return Array.from({ length: ahead + 1 }, (_, n) => daysAfter(first, n)).filter((day) => {
    if (weekdayOf(day) !== rule.weekday || holidayOn(day)) return false
    if (rule.every === 'week') return Math.floor((Date.parse(day) - Date.parse(monday)) / 604_800_000) % rule.interval === 0
    const inMonth = Math.ceil(Number(day.slice(8)) / 7)
    return rule.nth === -1 ? daysAfter(day, 7).slice(0, 7) !== day.slice(0, 7) : inMonth === rule.nth
  })
}
