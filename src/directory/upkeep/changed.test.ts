import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { asBefore, difference } from './changed.ts'

const values = fc.dictionary(fc.constantFrom('name-fi', 'name-sv', 'phone', 'position'), fc.string({ maxLength: 3 }))
const filled = (of: Record<string, string>) => Object.fromEntries(Object.entries(of).filter(([, value]) => value !== ''))

test('what was changed is put back exactly, as long as nobody has changed it since', () => {
  fc.assert(fc.property(values, values, (before, after) => {
    const change = difference(before, after)
    if (!change) return assert.deepEqual(filled(before), filled(after))
    const back = asBefore(change, after)
    assert.ok('values' in back)
    assert.deepEqual(filled(back.values), filled(before))
  }))
})

test('a change of other fields since stays; one of the same field stands in the way, and is named', () => {
  const change = difference({ phone: '1', 'name-fi': 'A' }, { phone: '2', 'name-fi': 'A' })!
  assert.deepEqual(change, { before: { phone: '1' }, after: { phone: '2' } })
  assert.deepEqual(asBefore(change, { phone: '2', 'name-fi': 'B' }), { values: { phone: '1', 'name-fi': 'B' } })
  assert.deepEqual(asBefore(change, { phone: '3', 'name-fi': 'A' }), { since: ['phone'] })
})
