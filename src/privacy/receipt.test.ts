import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { languages } from '../text/language.ts'
import { makeKeys, newKeyFile } from './keys.ts'
import { readReceipt } from './read-receipt.ts'
import { asReceipt, receiptCode, receiptFor, receiptHash, receiptWords } from './receipt.ts'

const keys = makeKeys(newKeyFile())
const language = fc.constantFrom(...languages)
const receipt = fc.string().map((token) => receiptFor(keys, token))
const read = (typed: string) => {
  const result = readReceipt(typed)
  return result.ok ? result.receipt : null
}

test('a receipt is six words, and reading them gives the same receipt in any language', () => {
  fc.assert(fc.property(receipt, language, (one, written) => {
    const words = receiptWords(one, written)
    assert.equal(words.length, 6)
    assert.equal(read(words.join(' ')), one)
  }))
})

test('case, spaces, hyphens, full stops and line breaks do not matter', () => {
  fc.assert(fc.property(receipt, language, fc.constantFrom(' ', '  ', '-', ' - ', '. ', '\n', ', ', ''), fc.boolean(), (one, written, between, upper) => {
    const text = receiptWords(one, written).join(between)
    assert.equal(read(`  ${upper ? text.toUpperCase() : text}  `), one)
  }))
})

test('words split in odd places are put together again', () => {
  fc.assert(fc.property(receipt, fc.integer({ min: 1, max: 20 }), (one, at) => {
    const text = receiptWords(one, 'fi').join('')
    assert.equal(read(`${text.slice(0, at)} ${text.slice(at)}`), one)
  }))
})

test('umlauts and figures that look like letters are read as the letters', () => {
  const one = receiptFor(keys, 'x')
  const words = receiptWords(one, 'fi').join(' ')
  assert.equal(read(words.replace(/a/g, 'ä').replace(/o/g, 'ö')), one)
  assert.equal(read(words.replace(/o/g, '0').replace(/l/g, '1')), one)
})

test('the short code is the same receipt, with or without hyphens and with look-alike letters', () => {
  fc.assert(fc.property(receipt, (one) => {
    const code = receiptCode(one)
    assert.match(code, /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$/)
    assert.equal(read(code), one)
    assert.equal(read(code.toLowerCase().replaceAll('-', '')), one)
    assert.equal(read(code.replaceAll('0', 'O').replaceAll('1', 'l')), one)
  }))
})

test('one mistyped letter names the word and suggests what was meant', () => {
  const words = receiptWords(receiptFor(keys, 'suggest'), 'sv')
  const broken = [...words]
  broken[3] = `${words[3]!}q`
  const result = readReceipt(broken.join(' '))
  assert.ok(!result.ok && result.reason === 'unknown-word')
  assert.equal(result.position, 4)
  assert.ok(result.suggestions.includes(words[3]!))
})

test('another word of the list in the place of one is noticed by the checksum fifteen times in sixteen', () => {
  const one = receiptFor(keys, 'checksum')
  const unnoticed = Array.from({ length: 2048 }, (_, n) => (one & ~(0x7ffn << 22n)) | (BigInt(n) << 22n)).filter((number) => asReceipt(number)).length
  assert.ok(unnoticed > 80 && unnoticed < 180, `${unnoticed} of 2048 pass`)
})

test('too few words, no words and a novel are told apart kindly, and quickly', () => {
  assert.deepEqual(readReceipt('   '), { ok: false, reason: 'empty' })
  assert.deepEqual(readReceipt('koira kissa'), { ok: false, reason: 'count', count: 2 })
  const started = performance.now()
  readReceipt('aalto '.repeat(100_000))
  readReceipt('a'.repeat(100_000))
  assert.ok(performance.now() - started < 1000)
})

test('a repeated token gives the same receipt, and the database sees only its keyed hash', () => {
  assert.equal(receiptFor(keys, 'token'), receiptFor(keys, 'token'))
  assert.notEqual(receiptFor(keys, 'token'), receiptFor(keys, 'token2'))
  const other = makeKeys(newKeyFile())
  const one = receiptFor(keys, 'token')
  assert.notDeepEqual(receiptHash(keys, one), receiptHash(other, one))
  assert.equal(receiptHash(keys, one).length, 32)
})
