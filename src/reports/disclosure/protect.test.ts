// What is hidden stays hidden: held against somebody who works out all that can be worked out. Thousands of publications are in test/long/disclosure.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { test } from 'node:test'
import { holdsFor, holdsForYears } from '../../../test/disclosure/held.ts'
import { filled, renamed, shapes } from '../../../test/disclosure/publications.ts'
import { attack } from '../../../test/disclosure/attack.ts'
import { protect } from './protect.ts'
import { countsOf, type Direction, type Given } from './tables.ts'

holdsFor(3, 56)
holdsForYears(1, 56)

const flat = (name: string, parts: number): Direction => {
  const nodes = Array.from({ length: parts }, (_, at) => `${name}${at}`)
  return { name, nodes: ['all', ...nodes], sums: [{ whole: 'all', parts: nodes }] }
}

const tableOf = (numbers: readonly number[], columns: number, fewest: number): Given => {
  const directions = [flat('row', numbers.length / columns), flat('column', columns)]
  const tables = [['row', 'column']]
  const counts = countsOf(directions, tables, numbers.map((given, at) => ({ at: { row: `row${Math.floor(at / columns)}`, column: `column${at % columns}` }, given })))
  return { directions, tables, counts, wanted: new Set(counts.keys()), known: new Set(), answers: [], fewest }
}

test('of every table of two by two with numbers about the threshold nothing can be worked out', () => {
  const about = [0, 1, 2, 3, 8]
  for (const a of about) for (const b of about) for (const c of about) for (const d of about) {
    const given = tableOf([a, b, c, d], 2, 3)
    const { shown, lost } = protect(given)
    assert.deepEqual(lost, [])
    attack(given, shown)
  }
})

test('whoever is alone in two tables at once learns nothing by knowing both', () => {
  const directions = [flat('place', 2), flat('kind', 2), flat('heard', 2)], tables = [['place', 'kind'], ['place', 'heard']]
  const rows = (name: string, numbers: readonly (readonly number[])[]) => numbers.flatMap((row, place) => row.map((given, at) => ({ at: { place: `place${place}`, [name]: `${name}${at}` }, given })))
  const counts = countsOf(directions, tables, [...rows('kind', [[1, 9], [1, 22]]), ...rows('heard', [[8, 2], [22, 1]])])
  const given: Given = { directions, tables, counts, wanted: new Set(['kind=kind1 place=place1', 'heard=heard0 place=place1']), known: new Set(), answers: [], fewest: 8 }
  const { shown } = protect(given)
  attack(given, shown)
  // Whoever is the one of the second place of the first kind, and the one who was not heard, would reckon 22 + 1 - 1.
  assert.equal(shown.has('kind=kind1 place=place1'), shown.has('heard=heard0 place=place1'))
})

test('what is hidden depends on no name', () => {
  const nameOf = (node: string): string => (node === 'all' ? node : [...node].reduce((number, letter) => (number * 31 + letter.charCodeAt(0)) % 65_521, 7).toString(36))
  fc.assert(fc.property(fc.oneof(...Object.values(shapes)).chain(filled), (given) => {
    const isShown = (of: Given): boolean[] => { const { shown } = protect(of); return [...of.counts.keys()].map((id) => shown.has(id)) }
    assert.deepEqual(isShown(renamed(given, nameOf)), isShown(given))
    // Nor on the order in which the counts come.
    assert.deepEqual([...protect({ ...given, counts: new Map([...given.counts].reverse()) }).shown].sort(), [...protect(given).shown].sort())
  }), { numRuns: 20, seed: 56 })
})

test('a table of thousands is hidden within seconds, and nothing of it follows', () => {
  let seed = 5
  const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
  const given = tableOf(Array.from({ length: 2000 }, () => Math.floor(next() ** 3 * 60)), 20, 5)
  const { shown, lost, besides, atLeast } = protect(given)
  assert.deepEqual(lost, [])
  assert.ok(shown.size > given.counts.size / 2, `${shown.size} of ${given.counts.size} shown`)
  assert.ok(besides >= atLeast)
  const few = [...given.counts].filter(([, count]) => count < 5)
  assert.ok(few.length > 500 && few.every(([id]) => !shown.has(id)))
})
