// A body that goes out in pieces.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { streamOf } from './stream.ts'

test('no piece of a file is made before the ones in front of it have gone out, and what breaks off is no whole file', async () => {
  let made = 0
  async function* pieces(breaksAt: number) {
    for (let n = 0; n < 100; n++) {
      if (n === breaksAt) throw new Error('the database is away')
      made++
      yield `${n}\r\n`
    }
  }
  const reader = streamOf(pieces(100)).getReader()
  for (let n = 0; n < 3; n++) await reader.read()
  assert.ok(made <= 5, `${made}`)
  await reader.cancel()
  await assert.rejects(new Response(streamOf(pieces(2))).text(), /away/)
})
