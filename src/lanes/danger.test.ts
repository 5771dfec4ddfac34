// What the word lists find, what they miss and what they take for danger that is none: measured, not claimed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dangerous, harmless, unseenDangerous, unseenHarmless } from '../../test/danger-texts.ts'
import { signalsDanger } from './danger.ts'

const found = (texts: string[]) => texts.filter(signalsDanger)

test('of the texts that the lists were mended with, all but one are found, and nothing harmless is', () => {
  assert.ok(dangerous.length + harmless.length >= 120)
  assert.deepEqual(dangerous.filter((text) => !signalsDanger(text)), ['Äiti ei vastaa puhelimeen ja pelkään että jotain on sattunut.'])
  assert.deepEqual(found(harmless), [])
})

test('of texts that the lists had not seen, two of three are found: the numbers in docs/testing.md are these', () => {
  assert.deepEqual([found(unseenDangerous).length, unseenDangerous.length], [16, 24])
  assert.deepEqual([found(unseenHarmless).length, unseenHarmless.length], [1, 16])
})

test('words that only look like danger are none', () => {
  for (const text of ['Melkein kuolin häpeästä.', 'Tapan aikaa.', 'Itsenäisyyspäivä', 'It hit me that I was late.', 'Det slår mig att ingen frågar.', '']) assert.equal(signalsDanger(text), false, text)
})

test('a harmless phrase hides no danger that stands beside it', () => {
  assert.equal(signalsDanger('Tapan aikaa odottaessani. Mieheni lyö minua.'), true)
  assert.equal(signalsDanger('Kuolin nauruun, ja sitten halusin kuolla.'), true)
})

test('a phrase does not reach over the end of a sentence', () => {
  assert.equal(signalsDanger('Lapsi on iloinen. Vaarassa on vain aikataulu.'), false)
})

test('neither letters nor blanks nor what stands around it hide a sign of danger', () => {
  const filler = fc.string({ unit: fc.constantFrom('x', ' ', '.', ',', '\n', 'ä', '!', '1'), maxLength: 60 })
  fc.assert(fc.property(filler, filler, fc.boolean(), (before, after, loud) => {
    const text = loud ? 'EN JAKSA ENÄÄ  ELÄÄ' : 'en jaksa\nenää elää'.replace('\n', ' ')
    return signalsDanger(`${before}\n${text}\n${after}`)
  }))
})

test('the longest text is looked through in a moment', () => {
  const started = performance.now()
  for (const text of ['lapsi on '.repeat(4000), 'en '.repeat(12_000), 'a'.repeat(40_000)]) signalsDanger(text)
  assert.ok(performance.now() - started < 1500)
})
