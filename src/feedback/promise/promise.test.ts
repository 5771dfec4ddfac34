import assert from 'node:assert/strict'
import { test } from 'node:test'
import { beginsOn, inForce, keptIn, underPromise, type Measured, type PromiseVersion } from './promise.ts'
import { endedQuarters, numberOf, startOfQuarter } from './quarter.ts'

const quarter = (quarterOn: string, more: Partial<Measured> = {}): Measured => ({
  quarterOn, due: 10, inTime: 10, unanswered: 0, plans: 0, plansInTime: 0, plansUntold: 0, units: 2, unitsGoneThrough: 2, ...more,
})
const version = (number: number, fromOn: string): PromiseVersion => ({
  number, fromOn, purpose: { fi: '' }, handledBy: { fi: '' }, changesMonths: 6, goneThroughMonths: 3, goneThrough: { fi: '' }, invests: { fi: '' },
})

test('answers are kept when all came in time, partly when some came late, and broken while one that was due has not come', () => {
  const answers = (more: Partial<Measured>) => keptIn([quarter('2026-07-01', more)])[0]!.answers
  assert.equal(answers({}), 'kept')
  assert.equal(answers({ inTime: 9 }), 'partly')
  assert.equal(answers({ inTime: 9, unanswered: 1 }), 'broken')
})

test('the share is rounded down, so that nobody is told more than was kept', () => {
  assert.equal(keptIn([quarter('2026-07-01', { due: 1000, inTime: 999 })])[0]!.inTime, 90)
  assert.equal(keptIn([quarter('2026-07-01', { due: 1000, inTime: 1000 })])[0]!.inTime, 100)
})

test('a plan is kept when it was told of in time, partly when late, broken while nobody has told of it', () => {
  const changes = (plans: number, plansInTime: number, plansUntold: number) => keptIn([quarter('2026-07-01', { plans, plansInTime, plansUntold })])[0]!.changes
  assert.deepEqual([changes(0, 0, 0), changes(2, 2, 0), changes(2, 1, 0), changes(2, 1, 1)], ['nothing-due', 'kept', 'partly', 'broken'])
})

test('of a line without units nothing can be gone through; of some that did, part', () => {
  const gone = (units: number, unitsGoneThrough: number) => keptIn([quarter('2026-07-01', { units, unitsGoneThrough })])[0]!.goneThrough
  assert.deepEqual([gone(0, 0), gone(3, 3), gone(3, 1), gone(3, 0)], ['nothing-due', 'kept', 'partly', 'broken'])
})

test('where one quarter has too little, all are told as one, and few and none look alike', () => {
  const merged = keptIn([quarter('2026-01-01'), quarter('2026-04-01', { due: 3, inTime: 1 }), quarter('2026-07-01')])
  assert.deepEqual(merged.map(({ from, to, inTime }) => [from, to, inTime]), [['2026-01-01', '2026-07-01', 90]])
  const few = (due: number) => keptIn([quarter('2026-07-01', { due, inTime: due })])
  assert.deepEqual(few(4), few(0))
})

test('whatever the numbers, a quarter never stands beside a sum that holds it, and nothing is told of under five', () => {
  for (let seed = 1; seed < 500; seed++) {
    const measured = ['2025-10-01', '2026-01-01', '2026-04-01', '2026-07-01'].slice(seed % 4).map((on, n) => {
      const due = (seed * (n + 3)) % 17
      return quarter(on, { due, inTime: (seed * 7 + n) % (due + 1), unanswered: 0 })
    })
    const told = keptIn(measured)
    assert.ok(told.length === measured.length ? told.every(({ from, to }) => from === to) : told.length === 1)
    const sum = measured.reduce((all, { due }) => all + due, 0)
    if (sum < 5) assert.ok(told.every(({ inTime, answers }) => inTime === null && answers === 'too-few'))
    for (const one of told) if (one.inTime !== null) assert.ok(one.inTime % 10 === 0 && one.inTime <= 100)
  }
})

test('a version holds from its day on, of two of one day the later', () => {
  const versions = [version(1, '2026-01-01'), version(2, '2026-06-01'), version(3, '2026-06-01')]
  assert.equal(inForce(versions, '2025-12-31'), null)
  assert.deepEqual(['2026-01-01', '2026-05-31', '2026-06-01'].map((on) => inForce(versions, on)?.number), [1, 1, 3])
})

test('the first begins at once, another the day after, so that nothing changes under who reads it', () => {
  assert.equal(beginsOn([], '2026-06-01', '2026-06-02'), '2026-06-01')
  assert.equal(beginsOn([version(1, '2026-01-01')], '2026-06-01', '2026-06-02'), '2026-06-02')
  // One that has not begun yet may be replaced before anybody has read it.
  assert.equal(beginsOn([version(1, '2026-01-01'), version(2, '2026-06-02')], '2026-06-01', '2026-06-02'), '2026-06-02')
})

test('a quarter that had begun before there was a promise says nothing of it', () => {
  const measured = [quarter('2026-01-01'), quarter('2026-04-01')]
  assert.deepEqual(underPromise(measured, [version(1, '2026-02-01')]).map(({ quarterOn }) => quarterOn), ['2026-04-01'])
  assert.deepEqual(underPromise(measured, []), [])
})

test('quarters begin in January, April, July and October, and only those that have ended are told of', () => {
  assert.deepEqual(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(startOfQuarter), ['2026-01-01', '2026-01-01', '2026-04-01', '2026-10-01'])
  assert.deepEqual(endedQuarters('2026-11-28', 4), ['2026-07-01', '2026-04-01', '2026-01-01', '2025-10-01'])
  assert.deepEqual(endedQuarters('2027-01-01', 1), ['2026-10-01'])
  assert.deepEqual(['2026-01-01', '2026-10-01'].map(numberOf), [1, 4])
})
