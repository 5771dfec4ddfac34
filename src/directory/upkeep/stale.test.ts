import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isStale, monthsBefore, quarterOf } from './stale.ts'

test('what was never confirmed is stale, and what was confirmed three months ago to the day is not yet', () => {
  assert.equal(isStale(null, '2026-09-16'), true)
  assert.equal(isStale('2026-06-16', '2026-09-16'), false)
  assert.equal(isStale('2026-06-15', '2026-09-16'), true)
  assert.equal(isStale('2026-09-16', '2026-09-16'), false)
})

test('three months before a day that its month lacks is the last day of that month', () => {
  assert.deepEqual(['2026-05-31', '2027-05-31', '2028-05-31', '2026-01-15', '2026-12-31'].map((day) => monthsBefore(day, 3)),
    ['2026-02-28', '2027-02-28', '2028-02-29', '2025-10-15', '2026-09-30'])
})

test('a quarter begins on the first day of its first month', () => {
  assert.deepEqual(['2026-01-01', '2026-03-31', '2026-04-01', '2026-09-16', '2026-12-31'].map(quarterOf),
    ['2026-01-01', '2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'])
})
