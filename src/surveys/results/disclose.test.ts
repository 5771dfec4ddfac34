// No smaller count can be worked out from what is shown.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shownOf, type Equation } from './disclose.ts'

const fewest = 5
const show = (counts: Record<string, number>, tree: Equation[]) => [...shownOf(new Map(Object.entries(counts)), [tree], new Map(), fewest)].sort()

test('what is under the fewest is hidden, and so is the smallest beside it where it could be worked out', () => {
  const tree = [{ whole: 'line', parts: ['a', 'b', 'c'] }]
  assert.deepEqual(show({ line: 30, a: 14, b: 9, c: 7 }, tree), ['a', 'b', 'c', 'line'])
  assert.deepEqual(show({ line: 27, a: 14, b: 9, c: 4 }, tree), ['a', 'line'], 'c is 27 less 14 less 9')
  assert.deepEqual(show({ line: 29, a: 14, b: 9, c: 0 }, tree), ['a', 'b', 'line'], 'six were counted with the line')
  assert.deepEqual(show({ line: 23, a: 14, b: 9, c: 0 }, tree), ['a', 'b', 'line'], 'of nobody nothing is told')
  assert.deepEqual(show({ line: 21, a: 14, b: 4, c: 3 }, tree), ['a', 'line'], 'two that are hidden make seven')
  assert.deepEqual(show({ line: 4, a: 4, b: 0, c: 0 }, tree), [])
})

test('a line that is hidden leaves its units to the whole', () => {
  const tree = [{ whole: 'all', parts: ['old', 'child'] }, { whole: 'old', parts: ['home', 'house'] }, { whole: 'child', parts: ['yard'] }]
  assert.deepEqual(show({ all: 24, old: 20, child: 4, home: 14, house: 6, yard: 4 }, tree), ['all', 'home'], 'neither the line nor its smaller unit may be taken from the whole')
})

/** A tree of a whole, lines and units; what is in no part was counted higher up. */
const world = fc.array(fc.record({ own: fc.integer({ min: 0, max: 12 }), units: fc.array(fc.integer({ min: 0, max: 14 }), { maxLength: 4 }) }), { minLength: 1, maxLength: 4 }).chain((lines) =>
  fc.integer({ min: 0, max: 12 }).map((own) => {
    const counts = new Map<string, number>()
    const sum = (list: number[]) => list.reduce((all, one) => all + one, 0)
    const tree: Equation[] = [{ whole: 'all', parts: lines.map((_, n) => `l${n}`) }]
    lines.forEach((line, n) => {
      tree.push({ whole: `l${n}`, parts: line.units.map((_, m) => `l${n}u${m}`) })
      line.units.forEach((unit, m) => counts.set(`l${n}u${m}`, unit))
      counts.set(`l${n}`, line.own + sum(line.units))
    })
    counts.set('all', own + sum(lines.map(({ own: of, units }) => of + sum(units))))
    return { counts, tree }
  }))

test('whatever is shown is enough, and so is what is left of a whole beside any shown parts of it', () => {
  fc.assert(fc.property(world, ({ counts, tree }) => {
    const shown = shownOf(counts, [tree], new Map(), fewest)
    for (const one of shown) assert.ok(counts.get(one)! >= fewest)
    const below = (whole: string): string[] => (tree.find((one) => one.whole === whole)?.parts ?? []).flatMap((part) => [part, ...below(part)])
    for (const whole of shown) {
      const parts = below(whole).filter((part) => shown.has(part)).slice(0, 10)
      for (let mask = 0; mask < 2 ** parts.length; mask++) {
        const taken = parts.filter((_, n) => mask & (1 << n))
        // Parts that share nothing.
        if (taken.some((one) => taken.some((other) => below(one).includes(other)))) continue
        const rest = counts.get(whole)! - taken.reduce((all, one) => all + counts.get(one)!, 0)
        assert.ok(rest === 0 || rest >= fewest, `${whole} less ${taken.join(', ')} is ${rest}`)
      }
    }
  }), { numRuns: 400 })
})

test('what stands only where another stands goes with it', () => {
  const shown = shownOf(new Map([['all', 4], ['of-men', 6]]), [], new Map([['of-men', 'all']]), fewest)
  assert.deepEqual([...shown], [])
})
