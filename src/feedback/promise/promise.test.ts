import assert from 'node:assert/strict'
import { test } from 'node:test'
import { beginsOn, heldFor, inForce, keptIn as keptOf, standingOf, underPromise, type Measured, type PromiseVersion } from './promise.ts'
import { endedQuarters, numberOf, startOfQuarter } from './quarter.ts'

/** Words as they are read. */
const keptIn = (...given: Parameters<typeof keptOf>) => keptOf(...given).map((one) => ({ ...one, answers: standingOf(one.answers), changes: standingOf(one.changes) }))

const quarter = (quarterOn: string, more: Partial<Measured> = {}): Measured => ({
  quarterOn, isTold: true, isYearTold: true, wasTold: true, due: 10, inTime: 10, unanswered: 0, plans: 0, plansInTime: 0, plansUntold: 0, units: 2, unitsGoneThrough: 2, ...more,
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

test('plans are kept when told of in time, partly when late, broken while nobody has told of one; of few and of none the same is said', () => {
  const changes = (plans: number, plansInTime: number, plansUntold: number) => keptIn([quarter('2026-07-01', { plans, plansInTime, plansUntold })])[0]!.changes
  assert.deepEqual([changes(5, 5, 0), changes(6, 5, 0), changes(6, 4, 1)], ['kept', 'partly', 'broken'])
  assert.deepEqual([changes(0, 0, 0), changes(1, 0, 1), changes(4, 4, 0)], ['too-few', 'too-few', 'too-few'])
})

test('of a line without units nothing can be gone through; of some that did, part', () => {
  const gone = (units: number, unitsGoneThrough: number) => keptIn([quarter('2026-07-01', { units, unitsGoneThrough })])[0]!.goneThrough
  assert.deepEqual([gone(0, 0), gone(3, 3), gone(3, 1), gone(3, 0)], ['nothing-due', 'kept', 'partly', 'broken'])
})

const year = ['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01'] as const

const hidden = { isTold: false, wasTold: false }

test('a quarter of which statistics do not tell says so; a year that is over and had no quarter that was told is told as one', () => {
  const told = (are: boolean[], isYearTold = true) => keptIn(year.slice(0, are.length).map((on, n) => quarter(on, { ...(are[n] ? {} : hidden), isYearTold })))
  assert.deepEqual(told([true, false, true, true]).map(({ from, to, answers }) => [from === to, answers]), [[true, 'kept'], [true, 'kept'], [true, 'too-few'], [true, 'kept']])
  assert.deepEqual(told([false, false, false, false]).map(({ from, to, inTime }) => [from, to, inTime]), [['2025-01-01', '2025-10-01', 100]])
  assert.deepEqual(told([false, false, false, false], false).map(({ answers, inTime }) => [answers, inTime]), [['too-few', null]])
  assert.deepEqual(told([false, false, false]).map(({ answers }) => answers), ['too-few', 'too-few', 'too-few'], 'the year is not over')
})

test('where statistics do not tell, nothing that is counted of feedback is told, whatever it is; where they do, no number of one’s own decides', () => {
  for (const due of [0, 1, 4, 5, 400]) {
    const { answers, inTime, changes, goneThrough } = keptIn([quarter('2026-07-01', { ...hidden, due, inTime: 0, unanswered: due, plans: due })])[0]!
    assert.deepEqual([answers, inTime, changes, goneThrough], ['too-few', null, 'too-few', 'kept'])
  }
  assert.equal(keptIn([quarter('2026-07-01', { due: 1, inTime: 1 })])[0]!.answers, 'kept')
  assert.deepEqual(keptIn([quarter('2026-07-01', { due: 0, inTime: 0 })]).map(({ answers, inTime }) => [answers, inTime]), [['kept', null]], 'that all of it was written past the workers cannot be told from it')
})

test('what was told of a quarter before, by another rule or under fewer, is never in a sum', () => {
  const quarters = year.map((on, n) => quarter(on, { ...hidden, wasTold: n === 1 }))
  assert.deepEqual(keptIn(quarters).map(({ from, to, answers }) => [from === to, answers]), year.map(() => [true, 'too-few']))
})

test('whatever is told and whenever one looks, nothing that was told singly is ever in a sum', () => {
  for (let seed = 1; seed < 500; seed++) {
    const all = [...year, '2026-01-01', '2026-04-01'].map((on, n) => quarter(on, (seed * (n + 3)) % 9 < 5 ? hidden : {}))
    const singly = new Set<string>()
    for (let seen = 1; seen <= all.length; seen++) {
      for (const { from, to, answers } of keptIn(all.slice(0, seen))) {
        if (from === to && answers !== 'too-few') singly.add(from)
        if (from !== to) assert.ok(year.every((on) => !singly.has(on)))
      }
    }
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

test('who writes a promise of their own does not shake off what was promised before, by the whole organisation', () => {
  const whole = [version(1, '2025-01-01'), version(2, '2026-09-01')]
  const held = heldFor([version(1, '2026-06-01')], whole)
  assert.deepEqual(held.map(({ fromOn }) => fromOn), ['2026-06-01', '2025-01-01'])
  assert.equal(inForce(held, '2026-05-31')!.fromOn, '2025-01-01')
  assert.deepEqual(heldFor([], whole).length, 2)
  assert.equal(beginsOn(held, '2026-03-01', '2026-03-02'), '2026-03-02')
})

test('a quarter that had begun before there was a promise says nothing of it', () => {
  const measured = [quarter('2026-01-01'), quarter('2026-04-01')]
  assert.deepEqual(underPromise(measured, [version(1, '2026-02-01')]).map(({ quarterOn }) => quarterOn), ['2026-04-01'])
  assert.deepEqual(underPromise(measured, []), [])
})

test('quarters begin in January, April, July and October, and only those that have ended are told of', () => {
  assert.deepEqual(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(startOfQuarter), ['2026-01-01', '2026-01-01', '2026-04-01', '2026-10-01'])
  assert.deepEqual(endedQuarters('2026-08-28'), ['2026-04-01', '2026-01-01', '2025-10-01', '2025-07-01', '2025-04-01', '2025-01-01'])
  assert.deepEqual(endedQuarters('2027-01-01'), ['2026-10-01', '2026-07-01', '2026-04-01', '2026-01-01'])
  assert.deepEqual(['2026-01-01', '2026-10-01'].map(numberOf), [1, 4])
})
