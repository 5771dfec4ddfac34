// By when each lane's own duty is due.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isWorkingDay } from '../feedback/deadline.ts'
import { clocks, laneDueOn, laneRemindOn } from './clock.ts'
import { markable } from './lane.ts'

const days = { arrived: '2026-09-16', marked: '2026-09-18' }

test('accessibility feedback is due fourteen calendar days after it came, however late it was marked', () => {
  assert.equal(laneDueOn('accessibility', days), '2026-09-30')
})

test('a request about records is due a month after it came; from the 31st on the last day of a shorter month', () => {
  assert.equal(laneDueOn('correction', days), '2026-10-16')
  assert.equal(laneDueOn('correction', { arrived: '2027-01-31', marked: '2027-02-01' }), '2027-02-28')
  assert.equal(laneDueOn('correction', { arrived: '2026-12-31', marked: '2026-12-31' }), '2027-01-31')
})

test('a deficiency and a worry are due on the next working day after they were seen; weekends and closed days do not count', () => {
  assert.equal(laneDueOn('deficiency', days), '2026-09-21')
  assert.equal(laneDueOn('worry', days, ['2026-09-21']), '2026-09-22')
  assert.equal(laneDueOn('wrong-office', days), '2026-09-25')
})

test('a formal complaint, an appeal and what else has no days in law have no clock here', () => {
  for (const lane of ['muistutus', 'kantelu', 'appeal', 'damage', 'incident'] as const) assert.equal(laneDueOn(lane, days), null)
})

test('no clock ends before it begins, and one in working days ends on a working day', () => {
  const day = fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2035-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
  fc.assert(fc.property(fc.constantFrom(...markable), day, (lane, on) => {
    const due = laneDueOn(lane, { arrived: on, marked: on })
    if (!due) return !(lane in clocks)
    return due > on && (lane === 'accessibility' || lane === 'correction' || isWorkingDay(due))
  }))
})

test('somebody is reminded three and one working days before a clock runs out, on its last working day, the day after, and then again and again', () => {
  const rules = { remindEveryWorkingDays: 5, closedDays: [] }
  const days = ['2026-09-16']
  for (let n = 0; n < 6; n++) days.push(laneRemindOn(days.at(-1)!, '2026-09-30', rules))
  assert.deepEqual(days.slice(1), ['2026-09-25', '2026-09-29', '2026-09-30', '2026-10-01', '2026-10-08', '2026-10-15'])
  assert.equal(laneRemindOn('2026-09-16', '2026-09-17', rules), '2026-09-17', 'one of a single day')
  assert.equal(laneRemindOn('2026-10-01', '2026-10-04', rules), '2026-10-02', 'one that ends on a Sunday, on the Friday before')
  assert.equal(laneRemindOn('2026-10-02', '2026-10-04', rules), '2026-10-05')
})
