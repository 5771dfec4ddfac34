// What was decided to go has gone, and everything else stands as it was.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findingKinds } from './finding.ts'
import { redact, type Decision } from './redact.ts'

const text = 'Hoitaja Liisa soitti numerosta 040 123 4567.'

test('a plain word in brackets stands in its place, in the language of the text', () => {
  const decisions: Decision[] = [{ kind: 'worker', from: 8, to: 13, goes: true }, { kind: 'phone', from: 31, to: 43, goes: true }]
  assert.equal(redact(text, { decisions, language: 'fi' }), 'Hoitaja [työntekijän nimi] soitti numerosta [puhelinnumero].')
  assert.equal(redact(text, { decisions, language: 'sv' }), 'Hoitaja [medarbetarens namn] soitti numerosta [telefonnummer].')
  assert.equal(redact(text, { decisions, language: 'so' }), 'Hoitaja [worker’s name] soitti numerosta [telephone number].')
})

test('what a person keeps stays, and what they marked themselves goes', () => {
  const decisions: Decision[] = [{ kind: 'name', from: 8, to: 13, goes: false }]
  assert.equal(redact(text, { decisions, language: 'fi' }), text)
  assert.equal(redact(text, { decisions, passages: [{ from: 14, to: 43 }], language: 'fi' }), 'Hoitaja Liisa [poistettu].')
})

test('what lies over one another goes as one, under the word of the longest', () => {
  const decisions: Decision[] = [{ kind: 'name', from: 8, to: 13, goes: true }]
  assert.equal(redact(text, { decisions, passages: [{ from: 0, to: 20 }], language: 'fi' }), '[poistettu] numerosta 040 123 4567.')
  assert.equal(redact(text, { decisions, passages: [{ from: 12, to: 14 }], language: 'fi' }), 'Hoitaja [nimi]soitti numerosta 040 123 4567.')
})

test('what is no part of the text is refused', () => {
  for (const [from, to] of [[-1, 3], [3, 3], [5, 2], [0, 1000], [NaN, 3]]) assert.throws(() => redact('abc def', { decisions: [{ kind: 'name', from: from!, to: to!, goes: true }], language: 'fi' }), RangeError)
})

const spans = (length: number) => fc.array(
  fc.record({ kind: fc.constantFrom(...findingKinds), a: fc.nat(length), b: fc.nat(length), goes: fc.boolean() }).map(({ a, b, ...rest }): Decision => ({ ...rest, from: Math.min(a, b), to: Math.max(a, b) })).filter(({ from, to }) => from < to),
  { maxLength: 8 })

test('whatever is decided, no sign of what goes is left, and every other sign is, in its order', () => {
  // Each sign stands once, and no word in brackets has any of them.
  const signs = Array.from({ length: 60 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('')
  fc.assert(fc.property(spans(60), spans(60), (decisions, marked) => {
    const redacted = redact(signs, { decisions, passages: marked, language: 'fi' })
    const gone = [...decisions.filter(({ goes }) => goes), ...marked]
    const left = [...signs].filter((_, at) => !gone.some(({ from, to }) => from <= at && at < to)).join('')
    assert.equal([...redacted].filter((sign) => signs.includes(sign)).join(''), left)
    // Once more, with nothing left to decide, changes nothing.
    assert.equal(redact(redacted, { decisions: [], language: 'fi' }), redacted)
  }))
})
