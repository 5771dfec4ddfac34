import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { gathered } from './gathered.ts'

test('whatever the pieces, the same bytes come out in the same order', () => {
  fc.assert(fc.property(fc.array(fc.uint8Array({ maxLength: 5000 }), { maxLength: 40 }), (pieces) => {
    const one = gathered()
    for (const piece of pieces) one.add(piece)
    assert.ok(one.whole().equals(Buffer.concat(pieces)))
  }))
})

test('a million bytes that come one by one lie in as few blocks as if they had come at once, and a piece that is used again changes nothing', () => {
  const one = gathered()
  const piece = new Uint8Array(1)
  for (let n = 0; n < 1_000_000; n++) {
    piece[0] = n
    one.add(piece)
  }
  assert.ok(one.blocks() < 30, String(one.blocks()))
  const whole = one.whole()
  assert.deepEqual([whole.length, whole[0], whole[257], whole[999_999]], [1_000_000, 0, 1, 999_999 & 255])
})
