// What a response test says, by rule.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../text/dates.ts'
import { before, fewest, mayBeginOn, mayBeTold, mondayOf, resultOf, stateOf, type Timed } from './response-test.ts'

test('a practice begins a working day after it was announced, people’s own feedback at once', () => {
  assert.equal(mayBeginOn('drill', '2026-09-16', []), '2026-09-17')
  assert.equal(mayBeginOn('drill', '2026-09-18', []), '2026-09-21', 'a weekend tells nobody')
  assert.equal(mayBeginOn('drill', '2026-12-23', ['2026-12-28']), '2026-12-29', 'Christmas and the office’s own closed day')
  assert.equal(mayBeginOn('own', '2026-09-19', []), '2026-09-19')
})

test('it is announced before its first day, open up to its last, and over when it was ended', () => {
  const test = { firstDay: '2026-09-17', lastDay: '2026-09-20', endedOn: null }
  assert.deepEqual(['2026-09-16', '2026-09-17', '2026-09-20', '2026-09-21'].map((day) => stateOf(test, day)), ['announced', 'open', 'open', 'ended'])
  assert.equal(stateOf({ ...test, endedOn: '2026-09-17' }, '2026-09-17'), 'ended')
})

const one = (cameOn: Day, reactedOn: Day | null, answeredOn: Day | null, dueOn: Day = '2026-09-23'): Timed => ({ cameOn, reactedOn, answeredOn, dueOn })

test('reaction and answer are two measures, in working days after the day of coming', () => {
  const result = resultOf([
    one('2026-09-16', '2026-09-16', '2026-09-18'),
    one('2026-09-18', '2026-09-21', '2026-09-24'),
    one('2026-09-16', '2026-09-17', null),
    one('2026-09-16', null, null, '2026-09-30'),
  ], '2026-09-25', [])
  assert.deepEqual(result, { given: 4, answered: 2, inTime: 1, late: 1, reaction: 1, final: 3 })
  assert.deepEqual(resultOf([], '2026-09-25', []), { given: 0, answered: 0, inTime: 0, late: 0, reaction: null, final: null })
})

test('whatever comes when, what was answered in time, what is late and what still has time are never more than was given', () => {
  let seed = 7
  const random = (n: number) => (seed = (seed * 16_807) % 2_147_483_647) % n
  const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10)
  for (let round = 0; round < 300; round++) {
    const timed = Array.from({ length: random(9) }, () => {
      const came = random(60)
      const answered = random(3) ? came + random(20) : null
      const reacted = answered === null ? (random(2) ? came + random(10) : null) : came + random(answered - came + 1)
      return one(day(came), reacted === null ? null : day(reacted), answered === null ? null : day(answered), day(came + 1 + random(14)))
    })
    const { given, answered, inTime, late, reaction, final } = resultOf(timed, day(90), ['2026-01-05'])
    assert.ok(inTime <= answered && answered + late <= given && given === timed.length)
    assert.equal(final === null, answered === 0)
    for (const took of [reaction, final]) assert.ok(took === null || (took >= 0 && took <= 20))
  }
})

test('what happened since the week began is not in the figures yet', () => {
  assert.deepEqual(['2026-09-14', '2026-09-16', '2026-09-20', '2026-09-21'].map(mondayOf), ['2026-09-14', '2026-09-14', '2026-09-14', '2026-09-21'])
  const timed = [one('2026-09-10', '2026-09-11', '2026-09-15'), one('2026-09-11', '2026-09-14', null), one('2026-09-14', null, null)]
  assert.deepEqual(before(timed, '2026-09-14'), [one('2026-09-10', '2026-09-11', null), one('2026-09-11', null, null)])
})

test('times of fewer than three givers are not told; a practice has no giver', () => {
  for (let given = 0; given < fewest; given++) assert.equal(mayBeTold('own', { given }), false)
  assert.equal(mayBeTold('own', { given: fewest }), true)
  assert.equal(mayBeTold('drill', { given: 1 }), true)
})
