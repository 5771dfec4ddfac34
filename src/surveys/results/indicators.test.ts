// Mean, share of those who agree, index of recommendation, places, and hundredths that make a hundred.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { option } from '../../../test/surveys.ts'
import { toldBefore } from '../../reports/disclosure/publishable.ts'
import { agreeShare, goodShare, hundredths, mean, onScale, ranked, recommendIndex } from './indicators.ts'

const given = (counts: Record<string, number>) => new Map(Object.entries(counts).map(([value, count]) => [value, toldBefore(count)]))

test('"cannot say" is in no mean and in no share', () => {
  const answers = given({ 5: 3, 4: 1, 2: 1, 'cannot-say': 20 })
  assert.equal(mean(answers), 4.2)
  assert.equal(agreeShare(answers), 0.8)
  assert.equal(onScale(answers), 5)
  assert.equal(mean(given({ 'cannot-say': 5 })), null)
})

test('the index is the share of nine and ten less that of six and less', () => {
  assert.equal(recommendIndex(given({ 10: 5 })), 100)
  assert.equal(recommendIndex(given({ 0: 2, 6: 3 })), -100)
  assert.equal(recommendIndex(given({ 7: 2, 8: 3, 'cannot-say': 9 })), 0)
  assert.equal(recommendIndex(given({ 9: 6, 8: 2, 3: 2 })), 40)
  assert.equal(recommendIndex(given({})), null)
})

test('of faces the happy ones are told', () => {
  assert.equal(goodShare(given({ good: 6, middle: 2, bad: 2, 'cannot-say': 4 })), 0.6)
  assert.equal(goodShare(given({ 'cannot-say': 4 })), null)
})

test('the first of three gives three points, and one without a place none', () => {
  const list = ranked([option('time'), option('place'), option('person')], given({ 'time:1': 2, 'person:1': 4, 'time:2': 4, 'place:3': 2 }), 6)
  assert.deepEqual(list.map(({ option: { id }, points, first }) => [id, Number(points.toFixed(2)), first]), [['time', 2.33, 2], ['person', 2, 4], ['place', 0.33, 0]])
})

test('hundredths make a hundred, and each is less than one away from what it is', () => {
  assert.deepEqual(hundredths([1, 1, 1]), [34, 33, 33])
  fc.assert(fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 12 }), (counts) => {
    const all = counts.reduce((sum, one) => sum + one, 0)
    const parts = hundredths(counts)
    assert.equal(parts.reduce((sum, one) => sum + one, 0), all ? 100 : 0)
    counts.forEach((count, n) => assert.ok(!all || Math.abs(parts[n]! - count * 100 / all) < 1))
  }))
})
