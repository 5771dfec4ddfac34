// Codes of slips: the same from the same block, read in any language, looked up without being kept.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { languages } from '../text/language.ts'
import { makeKeys, newKeyFile } from './keys.ts'
import { readSlipCode, slipCode, slipHash, slipHashes, slipWords, type SlipCode } from './slip-code.ts'

const keys = makeKeys(newKeyFile())
const block = '6d0f4a80-0d0e-4d4a-9d53-0a1f6f2f3a11'

test('three words in every language read back to the same code, however they are typed', () => {
  fc.assert(fc.property(fc.bigInt({ min: 0n, max: (1n << 33n) - 1n }), fc.constantFrom(...languages), (number, language) => {
    const words = slipWords(number as SlipCode, language)
    assert.equal(words.length, 3)
    for (const typed of [words.join(' '), words.join('-').toUpperCase(), ` 1. ${words.join(', ')}. `]) assert.equal(readSlipCode(typed), number, typed)
  }))
})

test('a block can be printed again, another block or another key has other codes, and what looks one up is not the code', () => {
  const code = slipCode(keys, block, 7, 1)
  assert.equal(slipCode(keys, block, 7, 1), code)
  assert.ok(code < 1n << 33n)
  assert.notEqual(slipCode(keys, block, 8, 1), code)
  assert.notEqual(slipCode(makeKeys(newKeyFile()), block, 7, 1), code)
  assert.deepEqual(slipHashes(keys, code), [slipHash(keys, code, 1)])
  assert.notDeepEqual(slipHash(makeKeys(newKeyFile()), code, 1), slipHash(keys, code, 1))
})

test('what is no code is none: too few words, too many, and a word of no list', () => {
  const words = slipWords(slipCode(keys, block, 1, 1), 'fi')
  for (const typed of ['', words.slice(1).join(' '), [...words, words[0]].join(' '), `${words[0]} ${words[1]} qqqq`]) assert.equal(readSlipCode(typed), null, typed)
})
