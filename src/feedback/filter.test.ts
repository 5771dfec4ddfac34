import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { asQuery, isNarrow, noFilter, readFilter } from './filter.ts'

const known = { lines: ['6f9619ff-8b86-4d01-b42d-00c04fc964ff'], units: ['0b0e7a5c-52a4-4f6b-9d53-7c1d0f4b8a11'], handlers: ['3f1d2c77-1b57-4f0a-8a0e-3a4d0c5e9b22'], today: '2026-11-28' }

test('what an address says narrows the list down, and is written as it was read', () => {
  const query = { line: known.lines[0]!, kind: 'thanks', channel: 'paper', state: 'late', period: '2026-03', unit: known.units[0]!, handler: known.handlers[0]! }
  const filter = readFilter(query, known)
  assert.deepEqual({ ...filter, period: filter.period?.name }, query)
  assert.deepEqual(asQuery(filter), query)
  assert.deepEqual(asQuery(readFilter({ line: 'none' }, known)), { line: 'none' })
})

test('what is not understood narrows nothing', () => {
  const anything = fc.dictionary(fc.constantFrom('line', 'kind', 'channel', 'state', 'period', 'unit', 'handler', 'page', 'view'), fc.oneof(fc.string(), fc.constantFrom('constructor', 'all', '0', "'", '\u0000')))
  fc.assert(fc.property(anything, (query) => {
    const filter = readFilter(query, known)
    assert.deepEqual(readFilter(asQuery(filter), known), filter)
    if (!isNarrow(filter)) assert.deepEqual(asQuery(filter), {})
  }))
  assert.deepEqual(readFilter({ line: '00000000-0000-4000-8000-000000000000', kind: 'x', channel: '', state: 'open', period: '2030' }, known), noFilter)
})
