// The rules of reminders: when offices are open, which day is next, who stands above a handler.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayOf } from '../text/dates.ts'
import { isWorkingDay } from '../directory/hours/working-day.ts'
import { dueOn, workingDaysAfter } from './deadline.ts'
import { superiorOf } from './escalate.ts'
import { inOfficeHours, remindOn } from './reminder.ts'
import type { Candidate } from './route.ts'

const hours = { opens: '08:00', closes: '16:00', closedDays: [] }
const at = (moment: string) => inOfficeHours(new Date(moment), hours)

test('offices are open on working days from the hour at which they open until that at which they close', () => {
  assert.equal(at('2026-09-16T07:59:59+03:00'), false)
  assert.equal(at('2026-09-16T08:00:00+03:00'), true)
  assert.equal(at('2026-09-16T15:59:59+03:00'), true)
  assert.equal(at('2026-09-16T16:00:00+03:00'), false)
})

test('they are closed at weekends, on public holidays and their eves, and on days of their own', () => {
  assert.equal(at('2026-09-19T10:00:00+03:00'), false, 'a Saturday')
  assert.equal(at('2026-12-06T10:00:00+02:00'), false, 'Independence Day')
  assert.equal(at('2026-06-19T10:00:00+03:00'), false, 'Midsummer Eve')
  assert.equal(inOfficeHours(new Date('2026-09-16T10:00:00+03:00'), { ...hours, closedDays: ['2026-09-16'] }), false)
})

test('the hours are those of clocks in Finland, before and after they are moved', () => {
  assert.equal(at('2026-10-23T05:00:00Z'), true, 'eight in summer')
  assert.equal(at('2026-10-26T05:00:00Z'), false, 'seven in winter')
  assert.equal(at('2026-10-26T06:00:00Z'), true)
  assert.equal(at('2027-03-30T05:00:00Z'), true, 'eight in summer again')
})

test('a reminder comes after so many working days, and on the first one after the promised day in any case', () => {
  const every = (remindEveryWorkingDays: number) => ({ remindEveryWorkingDays, closedDays: [] })
  assert.equal(remindOn('2026-09-16', '2026-09-23', every(2)), '2026-09-18')
  assert.equal(remindOn('2026-09-18', '2026-09-23', every(2)), '2026-09-22', 'over a weekend')
  assert.equal(remindOn('2026-09-22', '2026-09-23', every(10)), '2026-09-24', 'no interval hides that the day has passed')
  assert.equal(remindOn('2026-09-24', '2026-09-23', every(2)), '2026-09-28', 'and after that the interval again')
})

test('reminders always move on, fall on working days, and never pass by the first late day', () => {
  const day = fc.date({ min: new Date('2025-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map(dayOf)
  fc.assert(fc.property(day, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 30 }), fc.array(day, { maxLength: 5 }),
    (arrived, promise, remindEveryWorkingDays, closedDays) => {
      const due = dueOn(new Date(`${arrived}T12:00:00Z`), promise, closedDays)
      const firstLate = workingDaysAfter(due, 1, closedDays)
      const passed: string[] = []
      for (let today = arrived; today <= firstLate; today = passed.at(-1)!) {
        const next = remindOn(today, due, { remindEveryWorkingDays, closedDays })
        assert.ok(next > today)
        assert.ok(isWorkingDay(next, closedDays))
        passed.push(next)
      }
      assert.ok(passed.includes(firstLate))
    }))
})

const candidate = (id: string, more: Partial<Candidate> = {}): [string, Candidate] =>
  [id, { id, reachable: true, supervises: true, deputyId: null, superiorId: null, language: 'fi', ...more }]

const unit = { supervisorId: 'supervisor', lineManagerId: 'manager', coordinatorId: 'coordinator' }
const told = (handlerId: string | null, ...people: [string, Candidate][]) => superiorOf({ ...unit, people: new Map(people) }, handlerId)?.id

test('when the promised day has passed, whoever stands above the handler is told', () => {
  const worker = candidate('worker', { supervises: false, superiorId: 'boss' })
  assert.equal(told('worker', worker, candidate('boss'), candidate('supervisor')), 'boss')
  assert.equal(told('worker', candidate('worker', { supervises: false }), candidate('supervisor')), 'supervisor', 'else their unit’s supervisor')
  const away = { reachable: false }
  assert.equal(told('worker', worker, candidate('boss', away), candidate('supervisor', away), candidate('manager')), 'manager')
  assert.equal(told('worker', worker, candidate('boss', { supervises: false }), candidate('coordinator')), 'coordinator', 'and nobody who could not open it')
})

test('nobody is told of their own delay, and a way up is found for a supervisor too', () => {
  const supervisor = candidate('supervisor', { superiorId: 'director' })
  assert.equal(told('supervisor', supervisor, candidate('director')), 'director')
  assert.equal(told('supervisor', supervisor, candidate('coordinator')), 'coordinator')
  assert.equal(told('coordinator', candidate('coordinator')), undefined)
  assert.equal(told(null, candidate('manager')), 'manager', 'what waits for nobody is told as well')
})
