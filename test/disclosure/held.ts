// The laws of the disclosure engine, each held over so many publications of a shape: a few in every run, thousands in the long one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { attack } from './attack.ts'
import { filled, partly, releases, shapes, steps, toldInSteps, type Filled } from './publications.ts'
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
