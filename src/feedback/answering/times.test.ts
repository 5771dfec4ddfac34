import assert from 'node:assert/strict'
import { test } from 'node:test'
import { median } from '../../reports/disclosure/measures.ts'
import { timesOf, workingDaysFrom } from './times.ts'

const rules = { within: 5, fewest: 5, closedDays: [], today: '2026-11-27' }
const row = (count: number, reactedOn: string | null, answeredOn: string | null, dueOn = '2026-11-09') =>
  ({ count, cameOn: '2026-11-02', reactedOn, answeredOn, dueOn })

test('days are working days from the day it came, and none on the same day', () => {
  assert.equal(workingDaysFrom('2026-11-02', '2026-11-02', []), 0)
  assert.equal(workingDaysFrom('2026-11-06', '2026-11-09', []), 1)
  assert.equal(workingDaysFrom('2026-11-06', '2026-11-10', ['2026-11-09']), 1)
})

test('the median is the one in the middle, or between the two', () => {
  assert.equal(median([{ count: 2, value: 9 }, { count: 3, value: 1 }]), 1)
  assert.equal(median([{ count: 2, value: 1 }, { count: 2, value: 4 }]), 2.5)
  assert.equal(median([{ count: 1, value: 7 }]), 7)
})

test('for any numbers the median is that of the numbers written out one by one', () => {
  for (let seed = 1; seed < 200; seed++) {
    const groups = Array.from({ length: 1 + (seed % 5) }, (_, n) => ({ count: 1 + ((seed * (n + 3)) % 4), value: (seed * (n + 7)) % 11 }))
    const all = groups.flatMap(({ count, value }) => Array<number>(count).fill(value)).sort((a, b) => a - b)
    const middle = (all[Math.floor((all.length - 1) / 2)]! + all[Math.floor(all.length / 2)]!) / 2
    assert.equal(median(groups), middle)
  }
})

test('first word and answer are two measures, and a soon first word does not hide an answer that never came', () => {
  const { first, final } = timesOf([row(6, '2026-11-03', '2026-11-05'), row(4, '2026-11-03', null)], rules)
  assert.deepEqual(first, { median: 1, share: 100 })
  assert.deepEqual(final, { median: 3, share: 60 })
})

test('what is not due yet says nothing of being in time', () => {
  assert.deepEqual(timesOf([row(5, '2026-11-03', '2026-11-05'), row(3, null, null, '2026-12-01')], rules).final, { median: 3, share: 100 })
})

test('of under five nothing is told', () => {
  assert.deepEqual(timesOf([row(4, '2026-11-03', '2026-11-05')], rules), { first: null, final: null })
  assert.deepEqual(timesOf([row(9, '2026-11-03', '2026-11-05')], { ...rules, fewest: 10 }), { first: null, final: null })
  assert.deepEqual(timesOf([row(4, '2026-11-03', null), row(1, '2026-11-04', null)], rules).final, null)
})
