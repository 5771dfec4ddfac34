import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayOf, startOfDay } from '../text/dates.ts'
import { addMonths, everything, firstOf, lastDay, monthOf, monthsIn, periodOf, recent, wholeMonthsIn } from './period.ts'

const today = '2026-11-28'
const range = (name: string) => { const period = periodOf(name, today); return period && [period.from, period.until] }

test('a period is of whole calendar months, the current one among them', () => {
  assert.deepEqual(range('this-month'), ['2026-11-01', '2026-12-01'])
  assert.deepEqual(range('3-months'), ['2026-09-01', '2026-12-01'])
  assert.deepEqual(range('12-months'), ['2025-12-01', '2026-12-01'])
  assert.deepEqual(range('2025'), ['2025-01-01', '2026-01-01'])
  assert.deepEqual(range('2025-12'), ['2025-12-01', '2026-01-01'])
  assert.deepEqual(range('until-2024-12'), [null, '2024-12-01'])
  assert.deepEqual(range('all'), [null, null])
})

test('whole months are those that began and ended in the period, since a day', () => {
  const whole = (name: string, since: string, now = today) => wholeMonthsIn(periodOf(name, now)!, since, now)
  assert.equal(whole('12-months', '2020-05-05'), 11)
  assert.equal(whole('12-months', '2020-05-05', '2026-11-01'), 11)
  assert.equal(whole('2025', '2020-05-05'), 12)
  assert.equal(whole('2025', '2025-06-01'), 7)
  assert.equal(whole('2025', '2025-06-02'), 6)
  assert.equal(whole('all', '2026-11-27'), 0)
  assert.equal(whole('2025', '2026-11-27'), 0)
  assert.equal(whole('this-month', '2020-05-05'), 0)
})

test('what is no period, or has not begun, is none', () => {
  for (const name of ['', '2025-13', '2025-00', '1999', '20255', 'until-2025', '2027', '2026-12', '12-month', 'constructor', '2025\n', '-2025']) {
    assert.equal(periodOf(name, today), null, name)
  }
  assert.equal(periodOf(undefined, today), null)
})

test('whatever stands in an address is a period of ordered days, or none', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(until-)?2\d{3}(-\d\d)?$/), fc.constantFrom(...recent)), (name) => {
    const period = periodOf(name, today)
    if (!period) return
    assert.equal(period.name, name)
    if (period.from && period.until) assert.ok(period.from < period.until)
    for (const day of [period.from, period.until]) assert.ok(day === null || dayOf(startOfDay(day)) === day)
  }))
})

test('every moment lies in one month, whatever the clocks did: the one that its day in Finland is in', () => {
  const times = fc.date({ min: new Date('2000-01-01T12:00:00Z'), max: new Date('2026-11-28T12:00:00Z'), noInvalidDate: true })
  fc.assert(fc.property(times, (time) => {
    const month = monthOf(dayOf(time))
    const inside = (name: string) => {
      const { from, until } = periodOf(name, today)!
      return startOfDay(from!) <= time && time < startOfDay(until!)
    }
    assert.deepEqual([addMonths(month, -1), month].filter((each) => each >= '2000-01').map(inside), month === '2000-01' ? [true] : [false, true])
    assert.ok(inside(month.slice(0, 4)))
  }), { examples: [[new Date('2025-12-31T21:59:59.999Z')], [new Date('2025-12-31T22:00:00Z')], [new Date('2021-10-31T21:59:59Z')], [new Date('2024-03-31T21:00:00Z')]] })
})

test('months run from the newest to the oldest, not past today and not before there was anything', () => {
  assert.deepEqual(monthsIn(periodOf('3-months', today)!, '2020-05-05', today), ['2026-11', '2026-10', '2026-09'])
  assert.deepEqual(monthsIn(periodOf('12-months', today)!, '2026-10-31', today), ['2026-11', '2026-10'])
  assert.deepEqual(monthsIn(periodOf('2026', today)!, '2020-05-05', today).length, 11)
  assert.deepEqual(monthsIn(everything, '2025-12-31', '2026-01-01'), ['2026-01', '2025-12'])
  assert.deepEqual(monthsIn(periodOf('2019', today)!, '2020-05-05', today), [])
  fc.assert(fc.property(fc.constantFrom(...recent), fc.integer({ min: 0, max: 300 }), (name, ago) => {
    const period = periodOf(name, today)!
    const months = monthsIn(period, firstOf(addMonths('2026-11', -ago)), today)
    assert.equal(months.length, Math.min(ago + 1, { 'this-month': 1, '3-months': 3, '12-months': 12, '24-months': 24 }[name]))
  }))
})

test('a period that still runs has come as far as today', () => {
  assert.equal(lastDay(periodOf('12-months', today)!, today), today)
  assert.equal(lastDay(periodOf('2025-02', today)!, today), '2025-02-28')
  assert.equal(lastDay(everything, today), today)
})
