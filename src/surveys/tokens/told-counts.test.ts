// What the page of keys tells of its numbers, and when an answer leaves that waits for its moment.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { delayFor, waitFor } from './moment.ts'
import { toldCounts } from './told-counts.ts'

test('the two numbers are told together from twenty on, rounded down, and never exactly', () => {
  assert.deepEqual(toldCounts({ signed: null, handedIn: null, fewest: 5 }), { signed: 'open', handedIn: 'open', isForged: false })
  for (const [signed, handedIn] of [[0, 0], [6, 3], [19, 19], [40, 19]] as const) assert.deepEqual(toldCounts({ signed, handedIn, fewest: 5 }), { signed: 'few', handedIn: 'few', isForged: false })
  assert.deepEqual(toldCounts({ signed: 24, handedIn: 20, fewest: 5 }), { signed: 20, handedIn: 20, isForged: false })
  assert.deepEqual(toldCounts({ signed: 39, handedIn: 35, fewest: 10 }), { signed: 30, handedIn: 30, isForged: false })
  assert.deepEqual(toldCounts({ signed: 90, handedIn: 49, fewest: 50 }), { signed: 'few', handedIn: 'few', isForged: false })
  assert.deepEqual(toldCounts({ signed: 39, handedIn: 35, fewest: 5 }), { signed: 35, handedIn: 35, isForged: false })
})

test('that more came back than were stamped is reckoned from the exact numbers, and told of few too', () => {
  assert.deepEqual(toldCounts({ signed: 36, handedIn: 37, fewest: 5 }), { signed: 35, handedIn: 35, isForged: true })
  assert.equal(toldCounts({ signed: 5, handedIn: 6, fewest: 5 }).isForged, true)
  assert.equal(toldCounts({ signed: 37, handedIn: 37, fewest: 5 }).isForged, false)
})

test('a drawn moment lies within ten minutes and two minutes before the round is over; where there is no time it is now', () => {
  assert.deepEqual([delayFor(0, 86_400), delayFor(1, 86_400), delayFor(0.5, 720)], [0, 600_000, 300_000])
  assert.equal(delayFor(1, 300), 180_000)
  for (const left of [120, 60, 0, -5]) assert.equal(delayFor(1, left), 0)
})

test('a clock that was set back between two loadings of the page makes nobody wait longer than ten minutes, and one that was set forward sends at once', () => {
  const [now, hour] = [1_800_000_000_000, 3_600_000]
  assert.deepEqual([waitFor(now + 5000, now), waitFor(now + 5000, now - 24 * hour), waitFor(now + 5000, now + hour)], [5000, 600_000, 0])
})
