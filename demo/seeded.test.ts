import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from './seeded.ts'

const draw = (seed: number) => {
  const chance = seeded(seed)
  return Array.from({ length: 50 }, () =>
    [chance.whole(1, 1000), chance.weighted({ a: 1, b: 3 }), chance.pick([...'xyz'])])
}

test('the same seed draws the same things, another seed others', () => {
  assert.deepEqual(draw(2026), draw(2026))
  assert.notDeepEqual(draw(2026), draw(2027))
})

test('the first draws are what they have always been', () => {
  const chance = seeded(1)
  assert.deepEqual([1, 2, 3].map(() => chance.whole(0, 999_999)), [627073, 2735, 527447])
})

test('weights decide how often a key comes, and a weight of zero never does', () => {
  const chance = seeded(7)
  const seen = { often: 0, seldom: 0, never: 0 }
  for (let i = 0; i < 4000; i++) seen[chance.weighted<keyof typeof seen>({ often: 9, seldom: 1, never: 0 })]++
  assert.equal(seen.never, 0)
  assert.ok(seen.seldom > 300 && seen.seldom < 500, `${seen.seldom} of 4000`)
})

test('both ends of a range are drawn, and nothing outside it', () => {
  const chance = seeded(3)
  const drawn = new Set(Array.from({ length: 300 }, () => chance.whole(2, 5)))
  assert.deepEqual([...drawn].sort(), [2, 3, 4, 5])
})
