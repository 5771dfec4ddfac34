// What is hidden stays hidden: held against somebody who works out all that can be worked out. Thousands of publications are in test/long/disclosure.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdsFor } from '../../../test/disclosure/held.ts'
import { attack } from '../../../test/disclosure/attack.ts'
import { protect } from './protect.ts'
import { countsOf, type Direction, type Given } from './tables.ts'

holdsFor(3, 56)

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
