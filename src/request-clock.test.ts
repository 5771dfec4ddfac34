// The clock of a request: ends of months, leap years, holidays, the extension, and when whoever has it is reminded.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isWorkingDay } from './directory/hours/working-day.ts'
import { daysAfter, monthsAfter } from './text/dates.ts'
import { erasedOn, extendedDueOn, mayExtend, nextReminderOn, requestDueOn } from './request-clock.ts'

test('a month ends on the day of the same number, or on the last of a shorter month', () => {
  assert.equal(requestDueOn('2026-09-16'), '2026-10-16')
  assert.equal(requestDueOn('2026-08-31'), '2026-09-30')
  assert.equal(requestDueOn('2027-01-31'), '2027-03-01', 'the 28th of February 2027 is a Sunday')
  assert.equal(requestDueOn('2028-01-31'), '2028-02-29')
  assert.equal(requestDueOn('2026-12-16'), '2027-01-18', 'over the turn of the year, to a Monday')
})

test('a last day that is no working day moves to the next that is', () => {
  assert.equal(requestDueOn('2026-11-06'), '2026-12-07', 'Independence Day, a Sunday')
  assert.equal(requestDueOn('2026-11-24'), '2026-12-28', 'Christmas Eve, Christmas and a weekend')
})

test('two months more are counted from the arrival, and are to be had within the first month only, once', () => {
  assert.equal(extendedDueOn('2026-11-30'), '2027-03-01', 'the 28th of February 2027 is a Sunday')
  const asked = { arrivedOn: '2026-09-16', extendedOn: null, outcome: null }
  assert.ok(mayExtend(asked, '2026-10-16'))
  assert.ok(!mayExtend(asked, '2026-10-17'))
  assert.ok(!mayExtend({ ...asked, extendedOn: '2026-10-01' }, '2026-10-02'))
  assert.ok(!mayExtend({ ...asked, outcome: 'granted' }, '2026-10-02'))
})

test('reminders come ten, five and one working days before the last day, on it, on the next working day and then each fifth', () => {
  const days = ['2026-09-16']
  for (let n = 0; n < 7; n++) days.push(nextReminderOn(days.at(-1)!, '2026-10-16'))
  assert.deepEqual(days.slice(1), ['2026-10-02', '2026-10-09', '2026-10-15', '2026-10-16', '2026-10-19', '2026-10-26', '2026-11-02'])
})

test('for every day: due on a working day, never before the month is over, and reminded on a later working day', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((n) => daysAfter('2026-01-01', n))
  fc.assert(fc.property(day, fc.integer({ min: 0, max: 60 }), (arrived, later) => {
    const due = requestDueOn(arrived)
    assert.ok(isWorkingDay(due) && due >= monthsAfter(arrived, 1) && due <= daysAfter(monthsAfter(arrived, 1), 6))
    assert.ok(extendedDueOn(arrived) > due)
    const today = daysAfter(arrived, later)
    const next = nextReminderOn(today, due)
    assert.ok(next > today && isWorkingDay(next))
  }))
})

test('it is erased so many months after the decision', () => {
  assert.equal(erasedOn('2026-10-31', 24), '2028-10-31')
  assert.equal(erasedOn('2026-08-31', 6), '2027-02-28')
})
