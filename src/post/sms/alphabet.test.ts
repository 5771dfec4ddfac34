// The bytes of an SMS, as message centres send them: right, odd and broken.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { packed } from '../../../test/sms-centre.ts'
import { basic, extended } from '../gsm.ts'
import { decode, encode } from './alphabet.ts'
import { headerOf, readHeader } from './header.ts'

const gsmText = fc.string({ unit: fc.constantFrom(...basic.replace('\u001b', ''), ...extended.keys()), minLength: 1, maxLength: 160 })

test('what is written in an alphabet is read from it', () => {
  fc.assert(fc.property(gsmText, (text) => assert.equal(decode(encode(text, 'gsm'), 0), text)))
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.equal(decode(encode(text, 'ucs2'), 8), text.replace(/^\ufeff/, ''))))
  assert.deepEqual([...encode('@åä€', 'gsm')], [0x00, 0x0f, 0x7b, 0x1b, 0x65])
})

test('packed in seven bits it is read too, also behind the header of a part', () => {
  assert.equal(packed('hellohello').toString('hex'), 'e8329bfd4697d9ec37')
  fc.assert(fc.property(gsmText, fc.constantFrom(0, 6, 7), (text, header) => {
    const sent = `PALAUTE ${text}`
    // A last @ cannot be told from bits that are left over.
    if (!sent.endsWith('@')) assert.equal(decode(packed(sent, header), 0, header), sent)
  }))
})

test('Latin-1 and UTF-8 that say that they are something else are read as what they are', () => {
  const said = 'PALAUTE Hyvää päivää, Åke!'
  assert.equal(decode(Buffer.from(said, 'latin1'), 3), said)
  assert.equal(decode(Buffer.from(said, 'latin1'), 0), said)
  assert.equal(decode(Buffer.from(said, 'utf8'), 0), said)
  assert.equal(decode(Buffer.from(said, 'utf8'), 4), said)
  assert.equal(decode(encode(said, 'ucs2'), 0x18), said)
  assert.equal(decode(encode(said, 'gsm'), 0xf1), said)
})

test('the lower byte first is believed where a mark says so, and half a letter at the end is left out', () => {
  assert.equal(decode(Buffer.from('\ufeffÄiti', 'utf16le'), 8), 'Äiti')
  assert.equal(decode(encode('Äiti', 'ucs2').subarray(0, 7), 8), 'Äit')
})

test('whatever bytes come under whatever name, they become some text', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(255), fc.nat(10), (bytes, coding, header) => typeof decode(Buffer.from(bytes), coding, header) === 'string'))
})

test('a header says which part it is, in its short and in its long form, and among others', () => {
  const body = Buffer.from('abc')
  const read = (hex: string) => readHeader(Buffer.concat([Buffer.from(hex, 'hex'), body]), true)
  assert.deepEqual(read('050003070201'), { part: { set: 7, count: 2, number: 1 }, body, headerBytes: 6 })
  assert.deepEqual(read('06080401070302').part, { set: 263, count: 3, number: 2 })
  assert.deepEqual(read('09010200000003070201').part, { set: 7, count: 2, number: 1 })
  assert.deepEqual(readHeader(Buffer.concat([headerOf({ set: 9, number: 2, count: 2 }), body]), true).part, { set: 9, number: 2, count: 2 })
  // The eleventh of ten, one of none, one of 200.
  for (const wrong of ['0500030a0a0b', '050003070000', '05000307c801']) assert.equal(read(wrong).part, null)
})

test('whatever stands where a header should, reading it ends, and nothing of the text behind it is lost where it cannot be one', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (given, marked) => {
    const bytes = Buffer.from(given)
    const { body, headerBytes } = readHeader(bytes, marked)
    assert.equal(headerBytes + body.length, bytes.length)
  }))
  assert.equal(readHeader(Buffer.from('20616263', 'hex'), true).headerBytes, 0)
})
