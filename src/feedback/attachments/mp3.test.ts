// What is kept of an MP3: every frame of it, and nothing of the tags around them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { recording, secrets } from '../../../test/media.ts'
import { clean } from './clean.ts'
import { framesOnly } from './mp3.ts'

const head = Buffer.of(0xff, 0xfb, 0x90, 0x64)
const frame = Buffer.concat([head, Buffer.alloc(413, 7)])
const sound = Buffer.concat(Array(20).fill(frame))
const name = Buffer.from('SalainenNimi '.repeat(60))
/** What looks like a frame, in a picture of a cover, say. */
const alike = Buffer.concat([name, head, name])
const id3v1 = Buffer.concat([Buffer.from('TAG'), name.subarray(0, 125)])
const id3v2 = (inside: Buffer) => Buffer.concat([Buffer.from('ID3\x03\0\0', 'latin1'), Buffer.of(0, 0, (inside.length >> 7) & 127, inside.length & 127), inside])
const ape = Buffer.concat([Buffer.from('APETAGEX'), alike])

test('whatever hangs before and behind it, all frames are kept and no tag is, also where the last one was cut off', () => {
  const cut = sound.subarray(0, sound.length - 100)
  for (const before of [Buffer.alloc(0), id3v2(alike), Buffer.concat([id3v2(name), id3v2(alike)])]) {
    for (const behind of [Buffer.alloc(0), id3v1, id3v2(alike), ape, Buffer.concat([ape, id3v1])]) {
      assert.ok(framesOnly(Buffer.concat([before, sound, behind])).equals(sound))
      if (behind.length) assert.ok(framesOnly(Buffer.concat([before, cut, behind])).equals(sound.subarray(frame.length)))
    }
  }
})

test('where something is broken in between, what comes after is kept', () => {
  const kept = framesOnly(Buffer.concat([sound, name, sound]))
  assert.equal(kept.length, 39 * frame.length)
})

test('frames of each kind have the length that their head says, and what is none has none', () => {
  const lengths: [number[], number][] = [[[0xff, 0xfb, 0x90, 0], 417], [[0xff, 0xfb, 0x92, 0], 418], [[0xff, 0xfb, 0xe4, 0], 960], [[0xff, 0xf3, 0x80, 0], 208], [[0xff, 0xe3, 0x18, 0], 72]]
  for (const [bytes, length] of lengths) {
    const one = Buffer.concat([Buffer.from(bytes), Buffer.alloc(length - 4)])
    assert.equal(framesOnly(Buffer.concat([one, one])).length, 2 * length, bytes.join())
    assert.equal(framesOnly(Buffer.concat([one, Buffer.of(1)])).length, 0)
  }
  for (const bytes of [[0xff, 0xfb, 0x00, 0], [0xff, 0xfb, 0xf0, 0], [0xff, 0xfb, 0x9c, 0], [0xff, 0xeb, 0x90, 0], [0xff, 0xfd, 0x90, 0], [0xff]]) assert.equal(framesOnly(Buffer.from([...bytes, 0, 0])).length, 0)
})

test('any bytes are read to their end', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => { assert.ok(framesOnly(Buffer.from(bytes)).length <= bytes.length) }))
  assert.equal(framesOnly(Buffer.alloc(3_000_000, 0xff)).length, 0)
})

test('made clean, a recording has none of what was in its tags', async () => {
  const whole = await recording('mp3')
  for (const file of [Buffer.concat([whole, ape]), Buffer.concat([whole.subarray(0, whole.length - 100), id3v1]), Buffer.concat([whole, id3v2(alike)])]) {
    const made = await clean(file, { mostSeconds: 60 })
    assert.ok(made !== 'busy' && 'bytes' in made && made.type === 'audio/mpeg' && made.bytes.length > 25_000 && !secrets.test(made.bytes.toString('latin1')))
  }
})
