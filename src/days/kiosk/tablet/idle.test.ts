// A tablet waits for whoever reads slowly, counts down where it is seen, and is nobody's after that.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { backAt, idleAt, ofForms } from './idle.ts'

const at = (seconds: number) => idleAt(0, seconds * 1000, ofForms)

test('for a minute nothing is said, then thirty seconds are counted down, then it is over', () => {
  assert.deepEqual([0, 30, 59.9].map(at), [{ is: 'quiet' }, { is: 'quiet' }, { is: 'quiet' }])
  assert.deepEqual([60, 60.5, 75, 89.9].map(at), [30, 30, 15, 1].map((seconds) => ({ is: 'warning', seconds })))
  assert.deepEqual([90, 10_000].map(at), [{ is: 'over' }, { is: 'over' }])
})

test('every touch begins anew, whatever second of the countdown it comes in', () => {
  for (let second = 0; second < 90; second++) assert.deepEqual(idleAt(second * 1000, second * 1000 + 59_000, ofForms), { is: 'quiet' })
})

test('once the screen was off it counts down, and where it did so already it goes on', () => {
  assert.deepEqual(idleAt(backAt(100_000, 101_000, ofForms), 101_000, ofForms), { is: 'warning', seconds: 30 })
  assert.deepEqual(idleAt(backAt(100_000, 170_000, ofForms), 171_000, ofForms), { is: 'warning', seconds: 19 })
})

test('a clock that is set back sends nobody away, and one that jumps on, as after sleep, is over', () => {
  assert.deepEqual(idleAt(1_000_000, 0, ofForms), { is: 'quiet' })
  assert.deepEqual(idleAt(0, 8 * 3_600_000, ofForms), { is: 'over' })
})
