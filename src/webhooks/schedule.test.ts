// When a message is tried again: later with each attempt, not all at once, and never before whoever was asked wants to be asked.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { nextAttempt, waitUntil } from './schedule.ts'

const now = new Date('2026-09-16T09:00:00Z')
const day = 86_400
const seconds = (moment: Date | null) => moment && (moment.getTime() - now.getTime()) / 1000

test('how long somebody wants to be left alone is understood in seconds and as a moment, of 429 and of 503 alone', () => {
  const cases: [number, string | undefined, number | null][] = [
    [429, '120', 120], [503, '120', 120], [503, ' 7 ', 7], [429, 'Wed, 16 Sep 2026 09:30:00 GMT', 1800],
    [500, '120', null], [301, '120', null], [200, '120', null], [429, undefined, null], [429, '', null], [429, '0', null], [429, '-5', null], [429, '1.5', null], [429, '1e3', null], [429, '0x10', null],
    [429, 'Wed, 16 Sep 2026 08:30:00 GMT', null], [429, '2026-09-16T09:30:00Z', null], [429, 'Wed, 99 Foo 2026 09:30:00 GMT', null], [429, 'soon', null], [429, '5, 9', null],
    [429, '999999999', day], [503, '9'.repeat(400), day], [503, 'Thu, 01 Jan 2099 00:00:00 GMT', day],
  ]
  for (const [status, said, expected] of cases) assert.equal(seconds(waitUntil(status, said, now)), expected, `${status} ${said?.slice(0, 40)}`)
})

test('whatever is answered, it is tried again between a pause and a fifth more, not before what was asked for, and after the tenth time never', () => {
  const pauses = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, day]
  const given = fc.record({ attempts: fc.integer({ min: 1, max: 12 }), chance: fc.double({ min: 0, max: 1, noNaN: true }), said: fc.option(fc.oneof(fc.nat().map(String), fc.string()), { nil: undefined }) })
  fc.assert(fc.property(given, ({ attempts, chance, said }) => {
    const until = waitUntil(503, said, now)
    const next = seconds(nextAttempt(attempts, now, { chance, until }))
    const pause = pauses[attempts - 1]
    if (pause === undefined) return assert.equal(next, null)
    const least = Math.max(pause, seconds(until) ?? 0)
    assert.ok(next! >= least && next! <= least * 1.2 + 0.001 && next! <= day * 1.2 + 0.001, String(next))
  }))
})

test('what failed together comes back at different moments', () => {
  const moments = new Set([0, 0.25, 0.5, 0.75, 1].map((chance) => seconds(nextAttempt(2, now, { chance, until: null }))))
  assert.deepEqual([...moments], [300, 315, 330, 345, 360])
})
