// The length of an SMS, as telephones count it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inGsm, partsOf, piecesOf, septetsOf, smsLength } from './gsm.ts'

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

test('one letter that is not in the alphabet makes all of it UCS-2, and it is told which', () => {
  assert.deepEqual(smsLength('a'.repeat(160)), { alphabet: 'gsm', letters: 160, parts: 1, outside: [] })
  assert.deepEqual(smsLength(`${'a'.repeat(69)}–`), { alphabet: 'ucs2', letters: 70, parts: 1, outside: ['–'] })
  assert.deepEqual(smsLength(`${'a'.repeat(70)}–👍–`), { alphabet: 'ucs2', letters: 74, parts: 2, outside: ['–', '👍'] })
})

test('whatever is written, its pieces are the whole of it, none is too long, and no emoji is cut in two', () => {
  fc.assert(fc.property(fc.string({ unit: fc.oneof(fc.constantFrom(...'aä€[ 👍–'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), maxLength: 700 }), (text) => {
    const { alphabet, pieces } = piecesOf(text)
    assert.equal(pieces.join(''), text)
    const [alone, each] = alphabet === 'gsm' ? [160, 153] : [70, 67]
    for (const piece of pieces) {
      assert.ok((alphabet === 'gsm' ? septetsOf(piece)! : piece.length) <= (pieces.length === 1 ? alone : each))
      assert.ok(piece.isWellFormed() || !text.isWellFormed())
    }
    assert.equal(smsLength(text).parts, pieces.length)
  }))
})
