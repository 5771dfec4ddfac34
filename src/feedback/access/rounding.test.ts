import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { boundsOf, rounded, roundedParts, roundedShare, type Rounded } from './rounding.ts'

const counts = fc.array(fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 400 })), { minLength: 1, maxLength: 6 })
const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

test('no number under 5 is told, and every other to the nearest 5', () => {
  fc.assert(fc.property(fc.nat({ max: 100_000 }), (count) => {
    const shown = rounded(count)
    assert.equal(shown === null, count < 5)
    if (shown !== null) assert.ok(shown % 5 === 0 && Math.abs(shown - count) <= 2 && shown >= 5)
    const [low, high] = boundsOf(shown)
    assert.ok(low <= count && count <= high)
    for (let other = low; other <= high; other++) assert.deepEqual(rounded(other), shown, 'any number within the bounds looks the same')
  }))
})

/** What parts may have been, said by trying: whether they and their sum would look like this. */
function couldBe(shown: readonly Rounded[], sum: Rounded, place: number, value: number): boolean {
  let sums = new Set([0])
  for (const [n, part] of shown.entries()) {
    const [low, high] = n === place ? [value, value] : boundsOf(part)
    sums = new Set([...sums].flatMap((before) => Array.from({ length: high - low + 1 }, (_, more) => before + low + more)))
  }
  return [...sums].some((one) => rounded(one) === sum)
}

test('from the parts that are shown and their sum no hidden part can be told from another under 5', () => {
  let shownAtAll = 0
  fc.assert(fc.property(counts, (parts) => {
    const shown = roundedParts(new Map(parts.entries()))
    if (!shown) return
    shownAtAll++
    const seen = [...shown.values()]
    for (const [place, part] of seen.entries()) {
      if (part === null) for (let value = 0; value < 5; value++) assert.ok(couldBe(seen, rounded(total(parts)), place, value), `${parts}: part ${place} cannot be ${value}`)
    }
  }), { numRuns: 500 })
  assert.ok(shownAtAll > 100)
})

test('what is left out is left out for a reason: a hidden part of it could be told', () => {
  fc.assert(fc.property(counts, (parts) => {
    if (roundedParts(new Map(parts.entries()))) return
    const seen = parts.map(rounded)
    const told = seen.some((part, place) => part === null && [0, 1, 2, 3, 4].some((value) => !couldBe(seen, rounded(total(parts)), place, value)))
    assert.ok(told, String(parts))
  }), { numRuns: 500 })
})

test('two parts that look like 5, a hidden one and a sum that looks like 20 are not shown: the hidden one would be 4', () => {
  assert.equal(roundedParts(new Map([['a', 7], ['b', 7], ['c', 4]])), null)
})

test('all of few that were in time is not told, as next to none would be left over', () => {
  assert.equal(roundedShare(5, 5), null)
  assert.deepEqual(roundedShare(40, 80), { shown: 40 })
  assert.deepEqual(roundedShare(2, 80), { shown: null })
})
