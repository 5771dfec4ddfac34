// The length of an SMS, as telephones count it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inGsm, partsOf, septetsOf } from './gsm.ts'

test('å, ä and ö are one letter each, brackets and the euro two, and a dash or an emoji none', () => {
  assert.equal(septetsOf('Åäö ÄÖå é'), 9)
  assert.equal(septetsOf('[€]'), 6)
  assert.equal(septetsOf('a–b'), null)
  assert.equal(septetsOf('👍'), null)
  assert.equal(septetsOf('https://p.fi/#a_b@c'), 19)
})

test('one part holds 160, and several 153 each; a letter of two is not cut in half', () => {
  assert.deepEqual([159, 160, 161, 306, 307].map((length) => partsOf('ä'.repeat(length))), [1, 1, 2, 2, 3])
  assert.equal(partsOf(`${'a'.repeat(152)}€${'a'.repeat(152)}`), 3)
  assert.equal(partsOf(`${'a'.repeat(151)}€${'a'.repeat(153)}`), 2)
  assert.equal(partsOf('“'), null)
})

test('whatever is written fits into the alphabet afterwards, and what fits already stays', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => septetsOf(inGsm(text)) !== null))
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'Koivuranta åäöÅÄÖ 09:/#-_.,?!é€[]') }), (text) => inGsm(text) === text))
  assert.equal(inGsm('“Škoda” – Enää… Łódź'), '"Skoda" - Enää... ?ódz'.replace('ó', 'o'))
})
