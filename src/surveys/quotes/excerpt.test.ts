// A quote is a part of a text, word for word.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { excerptOf, sentencesOf } from './excerpt.ts'

const said = (text: string) => sentencesOf(text).map(({ from, to }) => text.slice(from, to))

test('a text is split into its sentences and lines, and nothing of it is lost but the spaces between', () => {
  assert.deepEqual(said('Odotin. Kukaan ei tullut!\nSoitin\nja lähdin. '), ['Odotin.', 'Kukaan ei tullut!', 'Soitin', 'ja lähdin.'])
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'Å', ' ', '.', '\n', '?', '…', '👵'), maxLength: 80 }), (text) => {
    assert.equal(said(text).join('').replace(/\s/g, ''), text.replace(/\s/g, ''))
  }))
})

test('what is chosen stands as it was written; what is left out between is marked, and numbers that are no sentence are nothing', () => {
  const text = 'Yksi. Kaksi.\nKolme. Neljä.'
  const of = (...picked: number[]) => excerptOf(text, sentencesOf(text), picked)
  assert.equal(of(0, 1, 2, 3), text)
  assert.equal(of(1, 2), 'Kaksi.\nKolme.')
  assert.equal(of(3, 0, 0), 'Yksi. […] Neljä.')
  assert.deepEqual([of(), of(9), of(-1, 1.5)], ['', '', ''])
  fc.assert(fc.property(fc.string({ maxLength: 60 }), fc.array(fc.nat({ max: 8 })), (any, picked) => {
    for (const part of excerptOf(any, sentencesOf(any), picked).split(' […] ')) assert.ok(any.includes(part))
  }))
})
