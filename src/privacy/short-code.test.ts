// Short codes: how they are made, and how they are read from what people type.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyCharacter } from '../../test/any-character.ts'
import { newShortCode, readShortCode, spells, type ShortCode } from './short-code.ts'

const many = Array.from({ length: 3000 }, newShortCode)

test('a code is six signs that do not look alike, and spells nothing', () => {
  for (const code of many) {
    assert.match(code, /^[0-9FHJKMPRVX]{6}$/)
    assert.ok(!spells(code), code)
  }
  for (const word of ['V1M7X5', 'H0M0X7', 'PRK7X5', '7KKX52', 'X88524', '5P3R72']) assert.ok(spells(word), word)
})

test('codes do not come in a row', () => {
  assert.ok(new Set(many).size > 2990)
  const first = new Map(Map.groupBy(many, (code) => code[0]!).entries())
  assert.ok([...first.values()].every((of) => of.length > 60), 'every sign begins some of them')
})

test('however it is typed, it is the same code', () => {
  const between = fc.constantFrom('', ' ', '-', '–', ' . ', '  ')
  const slips: Record<string, string> = { 0: '0OoQ', 1: '1IlL', 2: '2zZ', 5: '5sS', 8: '8bB', M: 'MmNn', V: 'VvWwUu', K: 'KkК', P: 'PpР', X: 'XxХ' }
  fc.assert(fc.property(fc.constantFrom(...many.slice(0, 200)), fc.array(fc.tuple(between, fc.nat()), { minLength: 6, maxLength: 6 }), (code, how) => {
    const typed = [...code].map((sign, n) => {
      const same = slips[sign] ?? sign + sign.toLowerCase()
      return how[n]![0] + [...same][how[n]![1] % [...same].length]
    }).join('')
    assert.equal(readShortCode(typed), code, typed)
  }))
  for (const code of many.slice(0, 50)) assert.equal(readShortCode(`${code.slice(0, 3)} ${code.slice(3)}`), code)
})

test('a whole address is a code too', () => {
  for (const typed of ['https://palaute.example.fi/q/K7M4XP', 'palaute.example.fi/Q/k7m-4xp?x=1', '/q/K7M 4XP/']) assert.equal(readShortCode(typed), 'K7M4XP', typed)
})

test('what is no code is none, whatever it is', () => {
  for (const typed of ['', ' ', 'K7M4X', 'K7M4XP2', 'kotihoito', '😀😀😀😀😀😀', '%00%00', 'K7M4X\u0000', '/q/', 'x'.repeat(100_000)]) assert.equal(readShortCode(typed), null, typed.slice(0, 30))
  fc.assert(fc.property(fc.string({ unit: anyCharacter }), (typed) => {
    const code: ShortCode | null = readShortCode(typed)
    assert.ok(code === null || /^[0-9FHJKMPRVX]{6}$/.test(code))
  }))
})
