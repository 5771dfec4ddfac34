import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Grant } from '../actor.ts'
import { isNamed, searchesForThemselves } from './own-name.ts'
import { hasGrown, limitsOf, nothingBefore, unusualIn, type Before, type Reading } from './unusual.ts'

const nobody = { unitId: null, serviceLineId: null }
const coordinator: Grant[] = [{ role: 'coordinator', ...nobody }]
const ofLine: Grant[] = [{ role: 'supervisor', unitId: null, serviceLineId: '1' }]
const ofUnit: Grant[] = [{ role: 'worker', unitId: 'A', serviceLineId: null }]
const opened = (count: number, more: Partial<Reading> = {}): Reading[] =>
  Array.from({ length: count }, (_, n) => ({ what: 'case-opened', id: `c${n}`, ownName: false, notTheirs: false, ...more }))
const after = (before: Partial<Before>): Before => ({ ...nothingBefore, ...before })
const refused = (count: number, notTheirs = true): Reading[] => opened(count, { what: 'case-refused', notTheirs })

test('who reads more widely may open more in a day: a unit a third, a service line two thirds, everything all of it', () => {
  const cases = (grants: Grant[]) => limitsOf(grants, 60).cases
  assert.deepEqual([cases(ofUnit), cases([{ role: 'supervisor', unitId: null, serviceLineId: '1' }]), cases([{ role: 'supervisor', ...nobody }]), cases(coordinator)], [20, 40, 60, 60])
  assert.equal(cases([{ role: 'administrator', ...nobody }]), 20, 'a role that reads no feedback widens nothing')
})

test('many is more than the threshold and more than three times their own usual day, or five times the threshold, and nothing less', () => {
  fc.assert(fc.property(fc.nat(400), fc.nat(200), fc.nat(200), fc.constantFrom(coordinator, ofUnit), (count, busiest, explained, grants) => {
    const limits = limitsOf(grants, 60)
    const found = unusualIn(opened(count), limits, after({ busiest, explained })).some(({ kind }) => kind === 'many')
    const usual = Math.max(Math.min(busiest, limits.cases), explained)
    assert.equal(found, count > limits.cases && (count > 3 * usual || count > 5 * limits.cases))
  }))
})

test('whoever opens three times as many from day to day is found before the third day is over, and no later one is usual', () => {
  const limits = limitsOf(ofUnit, 60)
  const many = (count: number, before: Before) => unusualIn(opened(count), limits, before).length > 0
  assert.deepEqual([many(20, nothingBefore), many(60, after({ busiest: 20 })), many(180, after({ busiest: 60 })), many(540, after({ busiest: 60 }))], [false, false, true, true])
  assert.ok(!many(100, after({ explained: 60 })), 'what was explained is usual')
  assert.ok(many(101, after({ explained: 540 })), 'and five times the limit always too much')
})

test('what is unusual by the limits of whoever reads widely is unusual by the narrowest too, by which the sweep leaves out who needs no look', () => {
  const some = { count: fc.nat(400), wrong: fc.nat(12), closed: fc.nat(80), searches: fc.nat(120), own: fc.nat(2), busiest: fc.nat(200), explained: fc.nat(200), overWeeks: fc.nat(1500) }
  const by = { casesADay: fc.integer({ min: 1, max: 120 }), grants: fc.constantFrom(coordinator, ofLine, ofUnit, [...ofUnit, ...ofLine]) }
  fc.assert(fc.property(fc.record({ ...some, ...by }), ({ count, wrong, closed, searches, own, busiest, explained, overWeeks, casesADay, grants }) => {
    const readings = [...opened(count), ...opened(closed, { notTheirs: true }), ...refused(wrong), ...opened(searches, { what: 'searched' }), ...opened(own, { ownName: true })]
    const kinds = (limits: ReturnType<typeof limitsOf>) => unusualIn(readings, limits, { busiest, explained, overWeeks }).map(({ kind }) => kind)
    const narrowest = kinds(limitsOf([], casesADay))
    assert.deepEqual(kinds(limitsOf(grants, casesADay)).filter((kind) => !narrowest.includes(kind)), [])
  }))
})

test('just under the limit day after day is found over four weeks', () => {
  const limits = limitsOf(ofUnit, 60)
  assert.deepEqual(unusualIn(opened(20), limits, after({ overWeeks: 240 })), [])
  assert.deepEqual(unusualIn(opened(20), limits, after({ overWeeks: 241 })), [{ kind: 'over-weeks', count: 241 }])
})

test('more searches in a day than cases may be opened are found, whatever they searched for', () => {
  const limits = limitsOf(ofUnit, 60)
  const searched = (count: number) => unusualIn(opened(count, { what: 'searched' }), limits, nothingBefore)
  assert.deepEqual([searched(20), searched(21)], [[], [{ kind: 'searches', count: 21 }]])
})

test('what was settled comes again when it has grown by half, and not before', () => {
  assert.deepEqual([hasGrown(1, 1), hasGrown(1, 2), hasGrown(30, 44), hasGrown(30, 45)], [false, true, false, true])
})

test('to open the same cases again and again is not many', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 30 }), (different, times) => {
    const readings = Array.from({ length: times }, () => opened(different)).flat()
    assert.deepEqual(unusualIn(readings, limitsOf(ofUnit, 60), nothingBefore), [])
  }))
})

test('an ordinary morning of a coordinator, who opens what is theirs and what is not late yet, is nothing unusual', () => {
  fc.assert(fc.property(fc.nat(60), fc.nat(29), fc.nat(2), (waiting, closed, wrong) => {
    const readings = [...opened(waiting - Math.min(waiting, closed)), ...opened(Math.min(waiting, closed), { notTheirs: true }), ...refused(wrong)]
    assert.deepEqual(unusualIn(readings, limitsOf(coordinator, 60), after({ busiest: 10 })), [])
  }))
})

test('three refused cases that never came to them are outside, two are a wrong link, and what was once theirs is none', () => {
  const limits = limitsOf(ofUnit, 60)
  assert.deepEqual(unusualIn(refused(2), limits, nothingBefore), [])
  assert.deepEqual(unusualIn(refused(3), limits, nothingBefore), [{ kind: 'outside', count: 3 }])
  assert.deepEqual(unusualIn(refused(9, false), limits, nothingBefore), [])
  assert.deepEqual(unusualIn([...refused(1), ...refused(1), ...refused(1)], limits, nothingBefore), [], 'the same one three times is one')
  assert.deepEqual(unusualIn(opened(10, { notTheirs: true }), limits, after({ busiest: 10 })), [{ kind: 'outside', count: 10 }])
})

test('a name is found in the forms of Finnish and Swedish, and not in other words that begin alike', () => {
  for (const word of ['Rautapuro', 'RAUTAPURON', 'rautapurolle', 'Rautapuroa', 'Rautapurollakin', 'Rautapuros']) {
    assert.ok(isNamed(`Kiitos Hilkalle: Hilkka ja ${word} auttoivat.`, 'Hilkka Rautapuro'), word)
  }
  assert.ok(searchesForThemselves('sanoiko mäki rautio jotain', 'Anu Mäki-Rautio'))
  for (const [query, name] of [
    ['Varvikkolahden', 'Noora Varvikkolahti'], ['Kaislavirran', 'Iiro Kaislavirta'], ['Lehdon', 'Outi Lehto'], ['Kivirinteen', 'Ville Kivirinne'], ['Rautapuroni', 'Hilkka Rautapuro'],
    ['Virtasen', 'Aino Virtanen'], ['mäki', 'Anu Mäki-Rautio'], ['raution', 'Anu Mäki-Rautio'], ['Sandsunds', 'Mikael Sandsund'],
  ] as const) assert.ok(searchesForThemselves(query, name), query)
  assert.ok(isNamed('Noora oli ystävällinen. Kiitos Varvikkolahden Nooralle.', 'Noora Varvikkolahti'))
  assert.ok(isNamed('Samulin esihenkilö on Samuli Ojakosken ystävä, Ojakoskella', 'Samuli Ojakoski'))
  for (const [text, name] of [['puro rauta', 'Hilkka Rautapuro'], ['Hilkka auttoi', 'Hilkka Rautapuro'], ['Rautapuron päiväkoti', 'Hilkka Rautapuro'], ['kivirinteillä', 'Ville Kivirinne'], ['', 'Ville Kivirinne']] as const) {
    assert.ok(!isNamed(text, name), `${name} in ${text}`)
  }
})

test('whatever is written, a name is found where it stands, and never without a word that begins with it', () => {
  const letters = fc.stringMatching(/^[a-zåäö]{3,12}$/)
  fc.assert(fc.property(letters, letters, fc.string(), fc.string(), (first, last, before, after) => {
    assert.ok(isNamed(`${before} ${first} ${last} ${after}`, `${first} ${last}`))
  }))
  // Nothing but a word that begins with as much of the name as a stem has is ever taken for it.
  fc.assert(fc.property(letters, fc.string(), (last, text) => {
    const plain = (of: string) => of.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    if (searchesForThemselves(text, `Aino ${last}`)) assert.ok(plain(text).includes(plain(last).slice(0, 2)))
  }))
})
