// The laws of the disclosure engine, each held over so many publications of a shape: a few in every run, thousands in the long one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { attack } from './attack.ts'
import { filled, partly, releases, secretly, shapes, steps, toldInSteps, type Filled } from './publications.ts'
import { told, toldOfTheme, years } from './year.ts'
import { protect } from '../../src/reports/disclosure/protect.ts'

/** Each step is held against what was told in those before it. */
function held(given: Filled): void {
  const known = new Set(given.known)
  for (const wanted of steps(given)) {
    const now = { ...given, wanted, known: new Set(known) }
    const { shown, lost, besides, atLeast } = protect(now)
    assert.deepEqual(lost, [])
    assert.ok(atLeast <= besides, `${besides} hidden besides, of at least ${atLeast}`)
    attack(now, shown, given)
    for (const id of shown) known.add(id)
  }
}

/** So many steps of reckoning, of so many numbers at once: what is not found by then is left open. */
const patience = 20_000

/** Of what the program publishes of feedback, month after month. */
export function holdsForYears(runs: number, seed?: number): void {
  const from = seed === undefined ? {} : { seed }
  const fewest = fc.integer({ min: 3, max: 6 })
  test('of a year of statistics nothing that is hidden can be worked out, in any month', () => {
    fc.assert(fc.property(years(4), fewest, (counts, least) => { for (const { given, shown, finer } of told(counts, least)) attack(given, shown, { finer, patience }) }), { numRuns: runs, ...from })
  })
  test('nor of what a theme is told about', () => {
    fc.assert(fc.property(years(12), fewest, (counts, least) => { for (const { given, shown, finer } of toldOfTheme(counts, least)) attack(given, shown, { finer, patience }) }), { numRuns: runs, ...from })
  })
}

/** `seed`: the same publications each time. */
export function holdsFor(runs: number, seed?: number): void {
  const from = seed === undefined ? {} : { seed }
  for (const [name, shape] of Object.entries(shapes)) {
    test(`of ${name} nothing that is hidden can be worked out`, () => {
      fc.assert(fc.property(shape.chain(filled), held), { numRuns: runs, ...from })
    })
    test(`of ${name}, neither where only some of it is wanted`, () => {
      fc.assert(fc.property(shape.chain(filled).chain(partly), held), { numRuns: runs, ...from })
    })
    test(`of ${name}, neither where some of it is secret for another reason`, () => {
      fc.assert(fc.property(shape.chain(filled).chain(partly).chain(secretly), held), { numRuns: Math.ceil(runs / 2), ...from })
    })
    test(`of ${name}, neither from releases one after the other, in any order`, () => {
      fc.assert(fc.property(shape.chain(filled).chain((given) => fc.tuple(fc.constant(given), releases(given))), ([given, all]) => {
        const known = new Set<string>()
        for (const wanted of all) {
          const now = { ...given, wanted, known: new Set(known) }
          const { shown, lost } = protect(now)
          assert.deepEqual(lost, [])
          attack(now, shown)
          for (const id of shown) known.add(id)
        }
      }), { numRuns: Math.ceil(runs / 4), ...from })
    })
  }
  for (const [name, shape] of Object.entries(toldInSteps)) {
    test(`of ${name} nothing that is hidden can be worked out, whatever the numbers are that nobody tells`, () => {
      fc.assert(fc.property(fc.oneof(shape.chain(filled), shape.chain(filled).chain(partly)), held), { numRuns: Math.ceil(runs / 4), ...from })
    })
  }
}
