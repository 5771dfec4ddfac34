// Of a round in which something would be hidden and known all the same, none of that table is told.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { all, countsOf, type Direction } from '../../reports/disclosure/tables.ts'
import { protectedIn } from './populations.ts'

const place: Direction = { name: ':place', nodes: [all, 'x', 'y', 'a', 'b', 'c', 'd'], sums: [{ whole: all, parts: ['x', 'y'] }, { whole: 'x', parts: ['a', 'b'] }, { whole: 'y', parts: ['c', 'd'] }] }
const counts = countsOf([place], [[':place']], Object.entries({ a: 12, b: 2, c: 8, d: 9 }).map(([node, given]) => ({ at: { ':place': node }, given })))
const told = (known: string[]) => {
  const lost = new Set<string>()
  const shown = protectedIn([place], counts, { wanted: new Set([':place=c', ':place=d']), known: new Set(known), fewest: 5, lost })
  return { shown: [...shown], lost: [...lost] }
}

test('what is known already loses a hidden number: then it is noted, and nothing more is told of the table', () => {
  assert.deepEqual(told([]), { shown: [':place=c', ':place=d'], lost: [] })
  assert.deepEqual(told([':place=x', ':place=a']), { shown: [], lost: [':place=b'] })
})
