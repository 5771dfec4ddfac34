import assert from 'node:assert/strict'
import { test } from 'node:test'
import { afterAsking, isBroken, isDue, troubleOfStatus } from './link.ts'

test('an address is broken once it has failed on two days, and not before; once it opens again it is not', () => {
  const first = afterAsking(null, 'status 404', '2026-09-16')
  assert.equal(isBroken(first), false)
  assert.equal(isBroken(afterAsking(first, 'timeout', '2026-09-16')), false, 'twice on one day is one day')
  const second = afterAsking(first, 'timeout', '2026-09-17')
  assert.deepEqual(second, { checkedOn: '2026-09-17', trouble: 'timeout', failedSinceOn: '2026-09-16' })
  assert.equal(isBroken(second), true)
  assert.equal(isBroken(afterAsking(second, null, '2026-09-24')), false)
  assert.equal(isBroken(null), false)
})

test('what opened is asked again after a week, what failed for the first time on the next day, what is broken after a week', () => {
  const fine = afterAsking(null, null, '2026-09-16')
  assert.deepEqual(['2026-09-16', '2026-09-22', '2026-09-23'].map((day) => isDue(fine, day)), [false, false, true])
  const failed = afterAsking(fine, 'timeout', '2026-09-16')
  assert.deepEqual(['2026-09-16', '2026-09-17'].map((day) => isDue(failed, day)), [false, true])
  const broken = afterAsking(failed, 'timeout', '2026-09-17')
  assert.deepEqual(['2026-09-18', '2026-09-23', '2026-09-24'].map((day) => isDue(broken, day)), [false, false, true])
  assert.equal(isDue(null, '2026-09-16'), true)
})

test('a server that refuses programs has its page all the same; one that says that it is gone has not', () => {
  assert.deepEqual([200, 204, 304, 401, 403, 429].map(troubleOfStatus), [null, null, null, null, null, null])
  assert.deepEqual([404, 410, 500, 503].map(troubleOfStatus), ['status 404', 'status 410', 'status 500', 'status 503'])
})
