// A text of which parts are struck out: what is left is what stood outside of them, in its order, whatever parts there are.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { struck } from './struck.ts'

test('nothing of what is struck out is left, and everything else is, in its order', () => {
  const text = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  fc.assert(fc.property(text, fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 6 }), (whole, pairs) => {
    const gone = pairs.map(([a, b]) => ({ from: Math.min(a, b) % whole.length, to: Math.max(a, b) % whole.length + 1, why: 'name' as const })).filter(({ from, to }) => from < to)
    const left = Array.from({ length: whole.length }, (_, at) => (gone.some(({ from, to }) => from <= at && at < to) ? '' : whole[at])).join('')
    const pieces = struck(whole, gone)
    assert.equal(pieces.map((piece) => ('text' in piece ? piece.text : '')).join(''), left)
  }))
})

test('what lies over one another goes as one, for the reason of the longest', () => {
  assert.deepEqual(struck('Liisa Korhonen soitti', [{ from: 0, to: 5, why: 'name' }, { from: 0, to: 14, why: 'passage', because: 'Toinen' }]), [{ struck: 'passage', because: 'Toinen' }, { text: ' soitti' }])
})

test('what is no part of the text is not struck out silently', () => {
  for (const [from, to] of [[-1, 2], [0, 5], [2, 2]] as const) assert.throws(() => struck('Hei!', [{ from, to, why: 'name' }]), RangeError)
})
