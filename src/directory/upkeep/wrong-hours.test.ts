import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wrongHours, type HoursTold } from './wrong-hours.ts'

const today = '2026-09-16'
const told = (more: Partial<HoursTold>): HoursTold => ({ kind: 'place', openingsUntil: [], exceptionsUntil: null, placeEndedOn: null, lastDay: null, ...more })

test('a season that is over is told, and that nothing at all holds any more is told as that', () => {
  assert.deepEqual(wrongHours(told({ openingsUntil: [null, '2026-09-15'] }), today), ['season-over'])
  assert.deepEqual(wrongHours(told({ openingsUntil: [null, '2026-09-16'] }), today), [])
  assert.deepEqual(wrongHours(told({ openingsUntil: ['2026-08-31', '2026-09-15'] }), today), ['all-over'])
  assert.deepEqual(wrongHours(told({ openingsUntil: ['2026-08-31'], exceptionsUntil: '2026-09-20' }), today), ['season-over'])
})

test('exceptions that are over are no trouble beside usual hours, and are one where nothing else is told', () => {
  assert.deepEqual(wrongHours(told({ openingsUntil: [null], exceptionsUntil: '2026-01-06' }), today), [])
  assert.deepEqual(wrongHours(told({ exceptionsUntil: '2026-01-06' }), today), ['all-over'])
})

test('a telephone without hours is told; a place without them is not, for many doors have none', () => {
  assert.deepEqual(wrongHours(told({ kind: 'telephone' }), today), ['none'])
  assert.deepEqual(wrongHours(told({ kind: 'telephone', openingsUntil: [null] }), today), [])
  assert.deepEqual(wrongHours(told({}), today), [])
})

test('what is at a place that was taken out of use, and a drop-in whose last day has passed, cannot be true', () => {
  assert.deepEqual(wrongHours(told({ kind: 'unit', placeEndedOn: today }), today), ['place-ended'])
  assert.deepEqual(wrongHours(told({ kind: 'unit', placeEndedOn: '2026-09-17' }), today), [])
  assert.deepEqual(wrongHours(told({ kind: 'drop-in', lastDay: '2026-09-15', exceptionsUntil: '2026-01-06' }), today), ['over'])
  assert.deepEqual(wrongHours(told({ kind: 'drop-in', lastDay: today }), today), [])
})
