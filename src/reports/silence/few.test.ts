// What the names of silent lines tell, for whoever puts together all that is published and knows how it is decided: said by trying all worlds.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fewLines } from './few.ts'

const fewest = 3
const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, n) => n)

/** All that anybody sees of a year: the sum, the lines that are told, what is published word by word, and the lines that are named as few. */
function page(counts: readonly number[], noLine: number, told: readonly boolean[], items: readonly number[] = []): string {
  const named = fewLines(counts.map((given, n) => ({ id: String(n), given, published: items[n] ?? 0, isTold: told[n]! })), { given: noLine, published: items[counts.length] ?? 0 }, fewest)
  return JSON.stringify([counts.reduce((sum, one) => sum + one, noLine), counts.map((given, n) => (told[n] ? given : null)), named])
}

const worlds = (lines: number, most: number): number[][] => upTo(lines - 1).reduce<number[][]>((all) => all.flatMap((one) => upTo(most).map((given) => [...one, given])), [[]])

/** All worlds of three lines in which so many came in all. */
function* worldsOf(sum: number, told: readonly boolean[]): Generator<{ counts: number[]; noLine: number }> {
  for (const counts of worlds(3, sum)) {
    const noLine = sum - counts.reduce((all, one) => all + one, 0)
    // A line of which there are too few is never told.
    if (noLine >= 0 && counts.every((given, n) => !told[n] || given >= fewest)) yield { counts, noLine }
  }
}

test('every number under the fewest is possible for each line that is named, whatever the others that are named have', () => {
  let namedAtAll = 0, pages = 0
  for (const told of [[false, false, false], [true, false, false], [false, false, true], [true, true, false]]) {
    for (let sum = 0; sum <= 14; sum++) {
      const seen = Map.groupBy(worldsOf(sum, told), ({ counts, noLine }) => page(counts, noLine, told))
      for (const [key, all] of seen) {
        pages++
        const named = (JSON.parse(key) as [number, unknown, string[]])[2].map(Number)
        if (named.length) namedAtAll++
        const found = new Set(all.map(({ counts }) => named.map((n) => counts[n]).join()))
        for (const wanted of worlds(named.length, fewest - 1)) assert.ok(found.has(wanted.join()), `${key}: ${named} cannot be ${wanted}`)
      }
    }
  }
  assert.ok(namedAtAll > 100 && pages > namedAtAll, `${namedAtAll} of ${pages}`)
})

test('so it is beside what is published word by word: a line of which anything is, is not named, and what is public hides nobody', () => {
  let namedAtAll = 0
  for (const items of [[1, 0, 0, 0], [0, 0, 4, 0], [0, 0, 0, 3], [0, 1, 5, 2]]) {
    for (let sum = 0; sum <= 14; sum++) {
      // Of each line at least so many came as everybody can read.
      const possible = [...worldsOf(sum, [false, false, false])].filter(({ counts, noLine }) => [...counts, noLine].every((given, n) => given >= items[n]!))
      for (const [key, all] of Map.groupBy(possible, ({ counts, noLine }) => page(counts, noLine, [false, false, false], items))) {
        const named = (JSON.parse(key) as [number, unknown, string[]])[2].map(Number)
        if (named.length) namedAtAll++
        assert.ok(named.every((n) => items[n] === 0), key)
        const found = new Set(all.map(({ counts }) => named.map((n) => counts[n]).join()))
        for (const wanted of worlds(named.length, fewest - 1)) assert.ok(found.has(wanted.join()), `${key}, ${items}: ${named} cannot be ${wanted}`)
      }
    }
  }
  assert.ok(namedAtAll > 30, String(namedAtAll))
})

test('so it is for who knows that everything is of some line', () => {
  let namedAtAll = 0
  for (const told of [[false, false, false], [true, false, false]]) {
    for (let sum = 0; sum <= 14; sum++) {
      const everySome = [...worldsOf(sum, told)].filter(({ noLine }) => noLine === 0)
      for (const [key, all] of Map.groupBy(everySome, ({ counts }) => page(counts, 0, told))) {
        const named = (JSON.parse(key) as [number, unknown, string[]])[2].map(Number)
        if (named.length) namedAtAll++
        for (const [at, n] of named.entries()) for (let value = 0; value < fewest; value++) assert.ok(all.some(({ counts }) => counts[n] === value), `${key}: ${named[at]} cannot be ${value}`)
      }
    }
  }
  assert.ok(namedAtAll > 30, String(namedAtAll))
})

test('nothing is named where the published sum would give it away', () => {
  const line = (id: string, given: number, isTold = false, published = 0) => ({ id, given, published, isTold })
  const none = { given: 0, published: 0 }, some = { given: 9, published: 0 }
  assert.deepEqual(fewLines([line('a', 40, true), line('b', 3)], none, 5), [], 'what is left of the sum is 3')
  assert.deepEqual(fewLines([line('a', 40, true), line('b', 3), line('c', 6)], none, 5), ['b'])
  assert.deepEqual(fewLines([line('a', 40, true), line('b', 3), line('c', 5)], none, 5), [], 'the line that hides it has nothing to spare')
  assert.deepEqual(fewLines([line('a', 40, true), line('b', 0), line('c', 2)], some, 5), ['a', 'b', 'c'].slice(1))
  assert.deepEqual(fewLines([line('b', 4, true), line('c', 30)], some, 5), [], 'of a line of which anything is told it is not said')
})

test('who is named does not depend on numbers that are hidden: thought from one line into another, the page is the same', () => {
  fc.assert(fc.property(fc.array(fc.nat({ max: 14 }), { minLength: 2, maxLength: 6 }), fc.nat({ max: 8 }), fc.nat(), fc.nat(), (counts, noLine, from, to) => {
    const told = counts.map((given) => given > 9)
    const lines = (given: readonly number[]) => given.map((count, n) => ({ id: String(n), given: count, published: 0, isTold: told[n]! }))
    const named = fewLines(lines(counts), { given: noLine, published: 0 }, 5)
    const [a, b] = [from % counts.length, to % counts.length]
    if (a === b || told[a] || told[b]) return
    const other = counts.with(a, counts[a]! - 1).with(b, counts[b]! + 1)
    const isFew = (given: readonly number[], n: number): boolean => given[n]! < 5
    if (other[a]! < 0 || isFew(other, a) !== isFew(counts, a) || isFew(other, b) !== isFew(counts, b)) return
    // Few that are not named are no part of what carries those that are.
    if ([a, b].some((n) => isFew(counts, n) && !named.includes(String(n)))) return
    assert.deepEqual(fewLines(lines(other), { given: noLine, published: 0 }, 5), named)
  }), { numRuns: 2000 })
})
