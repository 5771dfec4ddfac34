// A text with a place in it, as it goes out by SMS.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { septetsOf } from './gsm.ts'
import { asSms } from './sms-around.ts'

const around = { before: 'Muistutus (Alue): ke 16.9.2026 klo 14–16, ', after: '' }

test('what is filled in is counted with what stands around it, and letters that telephones have not are named', () => {
  assert.deepEqual(asSms(around, ' Kirjasto – 2. kerros '), { text: 'Muistutus (Alue): ke 16.9.2026 klo 14-16, Kirjasto - 2. kerros', letters: 62, parts: 1, changed: ['–'] })
  assert.equal(asSms(around, '').text, 'Muistutus (Alue): ke 16.9.2026 klo 14-16')
  assert.equal(asSms(around, 'k'.repeat(200)).parts, 2)
})

test('whatever is filled in, what goes out is in the alphabet of telephones', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (filled) => {
    const { text, letters } = asSms(around, filled)
    assert.equal(septetsOf(text), letters)
  }))
})
