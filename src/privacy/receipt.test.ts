import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { to } from '../paths.ts'
import { fill } from '../text/fill.ts'
import { languages } from '../text/language.ts'
import { texts } from '../text/texts.ts'
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
  }), {
    // Fourteen letters before the gap that would be a short code of another receipt.
    examples: [[asReceipt(42717127052671352691n)!, 14]],
  })
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

const numbered = fc.constantFrom('1. ', '1) ', '1 ', '1.', '1: ', '1', '1 – ')

test('a numbered list is read without its numbers', () => {
  fc.assert(fc.property(receipt, language, numbered, fc.constantFrom(' ', '\n', ', '), (one, written, number, between) => {
    const list = receiptWords(one, written).map((word, at) => number.replace('1', String(at + 1)) + word)
    assert.equal(read(list.join(between)), one)
  }))
})

test('words that lead in and follow do not matter', () => {
  const before = fc.constantFrom('Kuittitunnukseni:', 'Ditt kvitto:', 'Your receipt:', 'kuittitunnus', 'Sanat ovat ', 'My words –')
  const after = fc.constantFrom('', '.', ' kiitos', '\nHälsningar', ' 2026-11-28')
  fc.assert(fc.property(receipt, language, before, after, (one, written, led, followed) => {
    assert.equal(read(`${led} ${receiptWords(one, written).join(' ')}${followed}`), one)
  }))
})

test('the saved file, pasted whole, is read, also by a field that makes one line of it', () => {
  fc.assert(fc.property(receipt, language, fc.constantFrom('\n', ' ', ''), (one, written, lineBreak) => {
    const address = `https://palaute.koivuranta.example${to('conversation', written)}`
    const file = fill(texts[written].conversation.receipt.fileText, { words: receiptWords(one, written).join(' '), code: receiptCode(one), address })
    const pasted = file.replaceAll('\n', lineBreak)
    assert.equal(read(pasted), one)
  }))
})

test('letters of other alphabets that look the same are read as what they look like', () => {
  const greek = { a: 'α', e: 'ε', i: 'ι', k: 'κ', o: 'ο', p: 'ρ', t: 'τ', u: 'υ', A: 'Α', N: 'Ν', H: 'Η', M: 'Μ', Y: 'Υ' }
  const cyrillic = { a: 'а', e: 'е', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р', c: 'с', t: 'т', y: 'у', A: 'А', H: 'Н', B: 'В', K: 'К' }
  const turkish = { i: 'ı', I: 'İ' }
  const swapped = fc.constantFrom<Record<string, string>>(greek, cyrillic, turkish)
  fc.assert(fc.property(receipt, language, swapped, fc.boolean(), (one, written, letters, upper) => {
    const text = receiptWords(one, written).join(' ')
    assert.equal(read((upper ? text.toUpperCase() : text).replace(/[a-z]/gi, (letter) => letters[letter] ?? letter)), one)
  }))
})

test('a code with one wrong character is known for a code', () => {
  const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZU'
  const wrong = fc.record({ one: receipt, at: fc.nat(13), by: fc.constantFrom(...alphabet), hyphens: fc.boolean(), led: fc.constantFrom('', 'Koodi: ') })
  fc.assert(fc.property(wrong, ({ one, at, by, hyphens, led }) => {
    const characters = [...receiptCode(one).replaceAll('-', '')]
    fc.pre(characters[at] !== by)
    const code = characters.with(at, by).join('').replace(/(.{4})(?=.)/g, hyphens ? '$1-' : '$1')
    const result = readReceipt(led + code)
    // One in sixteen has a checksum that holds; it opens nothing.
    if (result.ok) return assert.notEqual(result.receipt, one)
    assert.equal(result.reason, /\d/.test(code) ? 'code' : result.reason)
  }))
})

test('a wrong word is named and corrected also in a numbered list among other words', () => {
  fc.assert(fc.property(receipt, language, fc.nat(5), fc.constantFrom('1. ', '1) ', '1 '), (one, written, at, number) => {
    const words = receiptWords(one, written)
    const slipped = words.with(at, `${words[at]!.slice(0, -1)}q`)
    const result = readReceipt(`Kuittini: ${slipped.map((word, n) => number.replace('1', String(n + 1)) + word).join(' ')}`)
    assert.ok(!result.ok && result.reason === 'unknown-word')
    assert.equal(result.position, at + 1)
    if (result.corrected) assert.equal(result.corrected, words.join(' '))
    else assert.ok(result.suggestions.length > 1, 'left open only where two words would do')
  }))
})

test('seven words that all occur in receipts are too many, unless six of them are one', () => {
  const results = Array.from({ length: 40 }, (_, n) => {
    const words = receiptWords(receiptFor(keys, `seven ${n}`), 'fi')
    return readReceipt([...words.slice(0, 3), words[0], ...words.slice(3)].join(' '))
  })
  const unread = results.filter(({ ok }) => !ok)
  assert.ok(unread.length > 20)
  for (const result of unread) assert.deepEqual(result, { ok: false, reason: 'count', count: 7 })
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
  assert.deepEqual(readReceipt('12 3.'), { ok: false, reason: 'empty' })
  assert.deepEqual(readReceipt('1. koira 2. kissa'), { ok: false, reason: 'count', count: 2 })
  assert.deepEqual(readReceipt('koira kissa'), { ok: false, reason: 'count', count: 2 })
  const started = performance.now()
  readReceipt('aalto '.repeat(100_000))
  readReceipt('a'.repeat(100_000))
  assert.ok(performance.now() - started < 10_000)
})

test('a repeated token gives the same receipt, and the database sees only its keyed hash', () => {
  assert.equal(receiptFor(keys, 'token'), receiptFor(keys, 'token'))
  assert.notEqual(receiptFor(keys, 'token'), receiptFor(keys, 'token2'))
  const other = makeKeys(newKeyFile())
  const one = receiptFor(keys, 'token')
  assert.notDeepEqual(receiptHash(keys, one), receiptHash(other, one))
  assert.equal(receiptHash(keys, one).length, 32)
})
