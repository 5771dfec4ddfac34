// By when each lane's own duty is due.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isWorkingDay } from '../directory/hours/working-day.ts'
import { clocks, laneDueOn, laneFirstRemindOn, laneRemindOn, laneToldOn, type Told } from './clock.ts'
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

const steps = { tellDirectorAfter: 4, closedDays: [] }

test('somebody is reminded three and one working days before a clock runs out, on its last working day, the day after, on the director’s day, and then never again', () => {
  const days = ['2026-09-16']
  for (let next = laneRemindOn(days[0]!, '2026-09-30', steps); next; next = laneRemindOn(next, '2026-09-30', steps)) days.push(next)
  assert.deepEqual(days.slice(1), ['2026-09-25', '2026-09-29', '2026-09-30', '2026-10-01', '2026-10-06'])
  assert.equal(laneRemindOn('2026-09-16', '2026-09-17', steps), '2026-09-17', 'one of a single day')
  assert.equal(laneRemindOn('2026-10-01', '2026-10-04', steps), '2026-10-02', 'one that ends on a Sunday, on the Friday before')
  assert.equal(laneRemindOn('2026-10-02', '2026-10-04', steps), '2026-10-05')
  assert.equal(laneRemindOn('2026-10-01', '2026-09-30', { ...steps, tellDirectorAfter: 1 }), null, 'where the director is told at once, that is the last')
})

test('the handler is told in each step, whoever is above once it is late, and the director in the last', () => {
  assert.deepEqual(laneToldOn('2026-09-30', '2026-09-30', steps), ['handler'])
  assert.deepEqual(laneToldOn('2026-10-01', '2026-09-30', steps), ['handler', 'superior'])
  assert.deepEqual(laneToldOn('2026-10-05', '2026-09-30', steps), ['handler', 'superior'])
  for (const day of ['2026-10-06', '2026-10-20']) assert.deepEqual(laneToldOn(day, '2026-09-30', steps), ['handler', 'superior', 'director'], day)
})

test('a clock that has run out as it is marked is told on the next working day, however long ago', () => {
  assert.equal(laneFirstRemindOn('2026-09-18', '2026-09-17', steps), '2026-09-21')
  assert.equal(laneFirstRemindOn('2026-12-01', '2026-09-30', steps), '2026-12-02')
  assert.equal(laneFirstRemindOn('2026-09-30', '2026-09-30', steps), '2026-10-01')
  assert.equal(laneFirstRemindOn('2026-09-16', '2026-09-30', steps), '2026-09-25')
})

test('whenever a clock is marked and however seldom the sweep runs, its reminders come to an end within six, and in the last everybody is told', () => {
  const day = fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2035-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
  const after = (from: string, days: number) => new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
  fc.assert(fc.property(day, fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 60 }), fc.array(fc.nat(30), { minLength: 10, maxLength: 10 }), (marked, left, tellDirectorAfter, delays) => {
    const [due, rules] = [after(marked, left), { tellDirectorAfter, closedDays: [] }]
    const told: Told[][] = []
    for (let next: string | null = laneFirstRemindOn(marked, due, rules); next; ) {
      assert.ok(isWorkingDay(next) && next > marked)
      const ran = after(next, delays[told.length]!)
      told.push(laneToldOn(ran, due, rules))
      next = laneRemindOn(ran, due, rules)
    }
    return told.length <= 6 && told.at(-1)!.length === 3
  }))
})
