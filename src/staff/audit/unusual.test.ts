import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Grant } from '../actor.ts'
import { isNamed, searchesForThemselves } from './own-name.ts'
import { limitsOf, unusualIn, type Reading } from './unusual.ts'

const nobody = { unitId: null, serviceLineId: null }
const coordinator: Grant[] = [{ role: 'coordinator', ...nobody }]
const ofUnit: Grant[] = [{ role: 'worker', unitId: 'A', serviceLineId: null }]
const opened = (count: number, more: Partial<Reading> = {}): Reading[] =>
  Array.from({ length: count }, (_, n) => ({ what: 'case-opened', id: `c${n}`, ownName: false, notTheirs: false, ...more }))
const refused = (count: number, notTheirs = true): Reading[] => opened(count, { what: 'case-refused', notTheirs })

test('who reads more widely may open more in a day: a unit a third, a service line two thirds, everything all of it', () => {
  const cases = (grants: Grant[]) => limitsOf(grants, 60).cases
  assert.deepEqual([cases(ofUnit), cases([{ role: 'supervisor', unitId: null, serviceLineId: '1' }]), cases([{ role: 'supervisor', ...nobody }]), cases(coordinator)], [20, 40, 60, 60])
  assert.equal(cases([{ role: 'administrator', ...nobody }]), 20, 'a role that reads no feedback widens nothing')
})

test('many is more than the threshold and more than three times their own busiest day, and nothing less', () => {
  fc.assert(fc.property(fc.nat(200), fc.nat(60), fc.constantFrom(coordinator, ofUnit), (count, busiest, grants) => {
    const limits = limitsOf(grants, 60)
    const found = unusualIn(opened(count), limits, busiest).some(({ kind }) => kind === 'many')
    assert.equal(found, count > limits.cases && count > 3 * busiest)
  }))
})

test('to open the same cases again and again is not many', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 30 }), (different, times) => {
    const readings = Array.from({ length: times }, () => opened(different)).flat()
    assert.deepEqual(unusualIn(readings, limitsOf(ofUnit, 60), 0), [])
  }))
})

test('an ordinary morning of a coordinator, who opens what is theirs and what is not late yet, is nothing unusual', () => {
  fc.assert(fc.property(fc.nat(60), fc.nat(29), fc.nat(2), (waiting, closed, wrong) => {
    const readings = [...opened(waiting - Math.min(waiting, closed)), ...opened(Math.min(waiting, closed), { notTheirs: true }), ...refused(wrong)]
    assert.deepEqual(unusualIn(readings, limitsOf(coordinator, 60), 10), [])
  }))
})

test('three refused cases that never came to them are outside, two are a wrong link, and what was once theirs is none', () => {
  const limits = limitsOf(ofUnit, 60)
  assert.deepEqual(unusualIn(refused(2), limits, 0), [])
  assert.deepEqual(unusualIn(refused(3), limits, 0), [{ kind: 'outside', count: 3 }])
  assert.deepEqual(unusualIn(refused(9, false), limits, 0), [])
  assert.deepEqual(unusualIn([...refused(1), ...refused(1), ...refused(1)], limits, 0), [], 'the same one three times is one')
  assert.deepEqual(unusualIn(opened(10, { notTheirs: true }), limits, 10), [{ kind: 'outside', count: 10 }])
})

test('a name is found in the forms of Finnish and Swedish, and not in other words that begin alike', () => {
  for (const word of ['Rautapuro', 'RAUTAPURON', 'rautapurolle', 'Rautapuroa', 'Rautapurollakin', 'Rautapuros']) {
    assert.ok(isNamed(`Kiitos Hilkalle: Hilkka ja ${word} auttoivat.`, 'Hilkka Rautapuro'), word)
  }
  assert.ok(searchesForThemselves('sanoiko mäki rautio jotain', 'Anu Mäki-Rautio'))
  assert.ok(searchesForThemselves('Virtasen', 'Aino Virtanen'))
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
  fc.assert(fc.property(letters, fc.string(), (last, text) => {
    if (searchesForThemselves(text, `Aino ${last}`)) assert.ok(text.toLowerCase().includes(last.slice(0, last.endsWith('nen') ? -3 : -1)))
  }))
})
