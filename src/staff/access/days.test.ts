// Which roles go together, and what a new one would add: for any grants and any days.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { roles, type Role } from '../actor.ts'
import type { DatedGrant } from '../people.ts'
import { clashOf, holding, overlap, warningsOf } from './days.ts'

const day = fc.nat({ max: 19 }).map((n) => `2026-09-${String(n + 10)}`)
const days = fc.record({ validFrom: day, validTo: fc.option(day, { nil: null }) })
const grant = (of: fc.Arbitrary<Role>) => fc.tuple(of, days, fc.constantFrom(null, 'A', 'B')).map(([role, when, unitId]): DatedGrant => ({ id: 'g', role, unitId, serviceLineId: null, ...when }))
const any = grant(fc.constantFrom(...roles))
const all = Array.from({ length: 20 }, (_, n) => `2026-09-${String(n + 10)}`).concat('2030-01-01')

test('two grants overlap exactly where there is a day on which both hold', () => {
  fc.assert(fc.property(any, any, (one, other) => {
    assert.equal(overlap(one, other), all.some((on) => holding([one, other], on).length === 2))
    assert.equal(overlap(one, other), overlap(other, one))
  }))
})

test('whoever is given only what clashes with nothing is on no day a data protection officer and something else', () => {
  fc.assert(fc.property(fc.array(any, { maxLength: 6 }), (wanted) => {
    const held: DatedGrant[] = []
    for (const one of wanted) if (!clashOf(held, one)) held.push(one)
    for (const on of all) {
      const names = new Set(holding(held, on).map(({ role }) => role))
      assert.ok(!names.has('data-protection') || names.size === 1, [...names].join())
    }
  }))
})

test('a grant is said to add nothing only if on no day of it there would be more than before', () => {
  fc.assert(fc.property(fc.array(any, { maxLength: 4 }), any, (held, wanted) => {
    if (!warningsOf(held, wanted).includes('addsNothing')) return
    for (const on of all) {
      if (!holding([wanted], on).length) continue
      assert.ok(holding(held, on).some(({ role, unitId }) => role === wanted.role && (unitId === null || unitId === wanted.unitId)), on)
    }
  }))
})

test('who becomes a supervisor where they are a worker is told what they then do not read, and what would close for a supervisor who becomes a worker there, and nowhere else', () => {
  const from: DatedGrant = { id: 'g', role: 'worker', unitId: 'A', serviceLineId: null, validFrom: '2026-09-10', validTo: null }
  const boss = { ...from, role: 'supervisor' as const }
  assert.deepEqual(warningsOf([from], boss), ['workerToo'])
  assert.deepEqual(warningsOf([boss], from), ['closesPast'])
  assert.deepEqual(warningsOf([from], { ...boss, unitId: 'B' }), [])
  assert.deepEqual(warningsOf([from], { ...boss, unitId: null }), ['workerToo'])
  assert.deepEqual(warningsOf([{ ...from, validTo: '2026-09-11' }], { ...boss, validFrom: '2026-09-12' }), [])
})
