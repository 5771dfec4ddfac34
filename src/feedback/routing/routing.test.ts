// The rules of routing for all inputs: nobody whom it concerns, nobody who could not read it, and no day that moves for nothing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayOf, type Day } from '../../text/dates.ts'
import { isWorkingDay } from '../../directory/hours/working-day.ts'
import { workingDaysAfter, workingDaysLeft } from '../deadline.ts'
import { deputyOf, directorOf, superiorOf } from '../escalate.ts'
import { remindOn } from '../reminder.ts'
import { explainedRoute, fits, route, type Answerable, type Candidate } from '../route.ts'
import { isBackInTime, mustBeBackBy, nextAtWork, type WorkingTime } from './at-work.ts'
import { dueAgain } from './due-again.ts'

const ids = ['handler', 'town', 'supervisor', 'service', 'manager', 'coordinator', 'deputy', 'superior'] as const
const some = fc.option(fc.constantFrom(...ids))
const directory: fc.Arbitrary<Answerable> = fc.record({
  topicKnown: fc.boolean(), handlerHereId: some, handlerInMunicipalityId: some, supervisorId: some, handlerOfServiceId: some, lineManagerId: some, coordinatorId: some,
  people: fc.tuple(...ids.map((id) => fc.record({
    id: fc.constant(id as string), reachable: fc.boolean(), supervises: fc.boolean(), language: fc.constant('fi' as const), deputyId: some, superiorId: some,
  }))).map((people) => new Map<string, Candidate>(people.map((person) => [person.id, person]))),
})
const concerned = fc.uniqueArray(fc.constantFrom(...ids)).map((of) => new Set<string>(of))
const reader = fc.constantFrom('handler' as const, 'supervisor' as const)

test('nothing ever goes to somebody whom it concerns; it goes to who can be reached and may read it, or waits for the coordinator, or for anybody', () => {
  fc.assert(fc.property(directory, reader, concerned, (world, who, about) => {
    const { handlerId, because, passed } = explainedRoute(world, who, about)
    if (handlerId === null) assert.ok(because === 'nobody' && (!world.coordinatorId || about.has(world.coordinatorId)))
    else assert.ok(!about.has(handlerId) && (fits(world.people.get(handlerId), who, about) || handlerId === world.coordinatorId))
    assert.ok(passed.every(({ id, why }) => id !== handlerId && (why === 'concerned') === about.has(id)), 'whoever was passed over is named once, with the reason')
    assert.equal(new Set(passed.map(({ id }) => id)).size, passed.length)
  }), { numRuns: 500 })
})

test('nobody is told of lateness who could not read it, whom it concerns, or who has the case', () => {
  fc.assert(fc.property(directory, reader, concerned, some, (world, who, about, handlerId) => {
    const superior = superiorOf(world, handlerId, about)
    const told = [superior, superior && directorOf(world, handlerId, superior.id, about)]
    for (const one of told) assert.ok(!one || (fits(one, 'supervisor', about) && one.id !== handlerId))
    const deputy = deputyOf(world, handlerId, who, about)
    assert.ok(!deputy || (fits(deputy, who, about) && deputy.id !== handlerId))
  }), { numRuns: 500 })
})

test('the handler of the service in the municipality comes after that of the unit and before the supervisor', () => {
  const person = (id: string, more: Partial<Candidate> = {}): [string, Candidate] => [id, { id, reachable: true, supervises: false, deputyId: null, superiorId: null, language: 'fi', ...more }]
  const world: Answerable = {
    topicKnown: true, handlerHereId: 'unit', handlerInMunicipalityId: 'town', supervisorId: 'boss', handlerOfServiceId: null, lineManagerId: null, coordinatorId: 'c',
    people: new Map([person('unit'), person('town'), person('boss', { supervises: true }), person('c', { supervises: true })]),
  }
  assert.equal(route(world, 'handler').because, 'handler-here')
  world.people.get('unit')!.reachable = false
  assert.deepEqual(route(world, 'handler'), { handlerId: 'town', because: 'handler-in-municipality' })
  assert.equal(route(world, 'supervisor').handlerId, 'boss')
  assert.equal(route(world, 'handler', new Set(['town', 'boss'])).handlerId, 'c', 'and goes above whom it concerns')
})

const day = fc.date({ min: new Date('2025-01-01'), max: new Date('2031-12-31'), noInvalidDate: true }).map(dayOf)
const closed = fc.array(day, { maxLength: 4 })
const working: fc.Arbitrary<WorkingTime> = fc.record({
  worksOn: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
  absences: fc.array(fc.tuple(day, fc.integer({ min: 0, max: 20 })).map(([first, days]) => ({ first, last: plus(first, days) })), { maxLength: 4 }),
})
const plus = (from: Day, days: number): Day => new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

test('somebody is at work next on a working day of theirs, when they are not away', () => {
  fc.assert(fc.property(working, day, closed, (person, today, closedDays) => {
    const next = nextAtWork(person, today, closedDays)
    if (!next) return
    assert.ok(next >= today && isWorkingDay(next, closedDays))
    assert.ok(person.worksOn.includes(new Date(`${next}T00:00:00Z`).getUTCDay()))
    assert.ok(!person.absences.some(({ first, last }) => first <= next && next <= last))
  }))
})

test('one working day away never moves what is not due on that day', () => {
  fc.assert(fc.property(day, fc.integer({ min: 1, max: 20 }), closed, (today, days, closedDays) => {
    const awayToday = { worksOn: [1, 2, 3, 4, 5], absences: [{ first: today, last: today }] }
    assert.ok(isBackInTime(awayToday, today, workingDaysAfter(today, days, closedDays), closedDays))
    assert.ok(isBackInTime(awayToday, today, plus(today, -days), closedDays), 'nor what is late already')
  }))
})

test('whoever keeps a case is back by its day, and within two working days', () => {
  fc.assert(fc.property(working, day, fc.integer({ min: 0, max: 30 }), closed, (person, today, days, closedDays) => {
    const due = workingDaysAfter(today, days, closedDays)
    const kept = isBackInTime(person, today, due, closedDays)
    const next = nextAtWork(person, today, closedDays)
    if (kept && isWorkingDay(today, closedDays)) assert.ok(next! <= due && workingDaysLeft(next!, new Date(`${today}T10:00:00Z`), closedDays) <= 2)
    if (!kept) assert.ok(!next || next > mustBeBackBy(today, due, closedDays))
  }))
})

const moment = fc.date({ min: new Date('2025-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })

test('a question back gains nobody days: what was left continues, two days at least, and never more than the whole promise', () => {
  fc.assert(fc.property(moment, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 60 }), closed, (askedAt, whole, left, silent, closedDays) => {
    const days = { answerWithinWorkingDays: whole, remindEveryWorkingDays: 2, closedDays }
    const due = workingDaysAfter(dayOf(askedAt), Math.min(left, whole), closedDays)
    const now = new Date(+askedAt + silent * 86_400_000)
    const again = dueAgain({ kind: 'question', dueOn: due, askedAt }, days, now)
    assert.ok(again > dayOf(now) && isWorkingDay(again, closedDays))
    assert.equal(workingDaysLeft(again, now, closedDays), Math.min(whole, Math.max(Math.min(left, whole), 2)))
  }))
})

test('an answering time of a kind is its own, and else the organisation’s', () => {
  const days = { answerWithinWorkingDays: 5, remindEveryWorkingDays: 2, daysByKind: { thanks: { answer: 10 } }, closedDays: [] }
  const now = new Date('2026-09-16T09:00:00Z')
  assert.equal(dueAgain({ kind: 'thanks', dueOn: '2026-09-01', askedAt: null }, days, now), '2026-09-30')
  assert.equal(dueAgain({ kind: 'question', dueOn: '2026-09-01', askedAt: null }, days, now), '2026-09-23')
})

test('no day on which somebody more is told is slept through, whatever the interval of reminders', () => {
  const steps = fc.record({ deputy: fc.integer({ min: 1, max: 9 }), supervisor: fc.integer({ min: 1, max: 9 }), director: fc.integer({ min: 1, max: 20 }) })
  fc.assert(fc.property(day, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 30 }), steps, closed, (start, promised, every, tellAfter, closedDays) => {
    const due = workingDaysAfter(start, promised, closedDays)
    const reminded = new Set<Day>()
    for (let at = start; at <= workingDaysAfter(due, 25, closedDays);) reminded.add(at = remindOn(at, due, { remindEveryWorkingDays: every, closedDays, tellAfter }))
    for (const after of Object.values(tellAfter)) assert.ok(reminded.has(workingDaysAfter(due, after, closedDays)))
    assert.ok([...reminded].every((one) => isWorkingDay(one, closedDays)))
  }))
})
