// What comes out of a file that somebody sent is what is seen or heard, and nothing that a device wrote beside it; what is no such file comes out as a reason.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import sharp from 'sharp'
import { blankPng, photograph, pretenders, recording, secrets, soundFiles, type SoundFile } from '../../../test/media.ts'
import { bounded } from '../../apart.ts'
import { clean } from './clean.ts'
import { lookAt } from './kinds.ts'

const limits = { mostSeconds: 180 }

async function cleaned(file: Buffer): Promise<{ type: string; bytes: Buffer }> {
  const made = await clean(file, limits)
  assert.ok(made !== 'busy' && !('why' in made), JSON.stringify(made))
  return made
}
async function why(file: Buffer, mostSeconds = limits.mostSeconds): Promise<string> {
  const made = await clean(file, { mostSeconds })
  assert.ok(made !== 'busy' && 'why' in made)
  return made.why
}

test('a photograph comes out as JPEG the right way up, without where, when and with what it was taken', async () => {
  const taken = await photograph()
  assert.match(taken.toString('latin1'), /Salapuhelin/)
  assert.match(taken.toString('latin1'), /xmpmeta/)
  const { type, bytes } = await cleaned(taken)
  assert.equal(type, 'image/jpeg')
  assert.doesNotMatch(bytes.toString('latin1'), secrets)
  const { format, width, height, exif, xmp, icc, iptc, orientation } = await sharp(bytes).metadata()
  assert.deepEqual({ format, width, height }, { format: 'jpeg', width: 200, height: 320 })
  assert.deepEqual([exif, xmp, icc, iptc, orientation], Array(5).fill(undefined))
})

test('PNG and WebP come out as JPEG too, without texts, and on white where nothing was', async () => {
  const clear = sharp({ create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
  for (const file of [blankPng(40, 30), await clear.webp().toBuffer()]) {
    const { type, bytes } = await cleaned(file)
    assert.equal(type, 'image/jpeg')
    assert.doesNotMatch(bytes.toString('latin1'), secrets)
  }
  const { data } = await sharp((await cleaned(await clear.png().toBuffer())).bytes).raw().toBuffer({ resolveWithObject: true })
  assert.ok(data.every((value) => value > 250))
})

test('a very large picture is made smaller, and keeps its shape', async () => {
  const { width, height } = await sharp((await cleaned(blankPng(4000, 2000))).bytes).metadata()
  assert.deepEqual([width, height], [2560, 1280])
})

test('what hangs behind a picture stays behind: a file that is a picture and a page or an archive at once comes out as a picture only', async () => {
  for (const tail of [pretenders['html']!, pretenders['zip']!]) {
    const { bytes } = await cleaned(Buffer.concat([await photograph(), tail]))
    assert.ok(!bytes.includes(tail.subarray(0, 4)))
    assert.deepEqual([...bytes.subarray(-2)], [0xff, 0xd9])
  }
})

test('a picture of 20 000 by 20 000 points in 50 kB, one that is cut off and one with a broken head are refused, and the next one is not', async () => {
  const bomb = blankPng(20_000, 20_000)
  assert.ok(bomb.length < 60_000)
  assert.equal(await why(bomb), 'pixels')
  const taken = await photograph()
  assert.equal(await why(taken.subarray(0, taken.length >> 1)), 'broken')
  assert.equal(await why(Buffer.concat([taken.subarray(0, 4), Buffer.alloc(200, 7)])), 'broken')
  assert.equal((await cleaned(taken)).type, 'image/jpeg')
})

test('what a file is is told by what is in it: pages, drawings, archives and documents are opened by nobody', async () => {
  for (const [name, file] of Object.entries(pretenders)) assert.equal(await why(file), 'type', name)
  assert.equal(lookAt(Buffer.alloc(0)), 'empty')
  for (const brand of ['heic', 'heix', 'mif1']) assert.equal(lookAt(Buffer.from(`\0\0\0\x18ftyp${brand}`, 'latin1')), 'heic')
  assert.equal(lookAt(Buffer.from('\0\0\0\x18ftypavif', 'latin1')), 'type')
})

const outOf: Record<SoundFile, string> = { webm: 'audio/webm', ogg: 'audio/webm', m4a: 'audio/mp4', mp3: 'audio/mpeg', wav: 'audio/wav' }

for (const as of soundFiles) {
  test(`a recording as ${as} keeps its sound and loses who made it, of what and with what`, async () => {
    const file = await recording(as)
    assert.match(file.toString('latin1').replaceAll('\0', ''), secrets)
    const { type, bytes } = await cleaned(file)
    assert.equal(type, outOf[as])
    assert.doesNotMatch(bytes.toString('latin1').replaceAll('\0', ''), secrets)
    assert.equal(lookAt(bytes), 'sound')
    // Seconds since 1904, and so since 1970: nothing says when it was made (ISO/IEC 14496-12, 8.2.2).
    if (as === 'm4a') for (const ahead of [8, 12]) assert.equal(bytes.readUInt32BE(bytes.indexOf('mvhd') + ahead), 2_082_844_800)
    assert.deepEqual((await cleaned(file)).bytes, bytes)
  })
}

test('a recording that lasts too long, or is cut off before any sound, is refused', async () => {
  assert.equal(await why(await recording('webm', { seconds: 12 }), 10), 'long')
  assert.equal((await clean(await recording('webm', { seconds: 9 }), { mostSeconds: 10 }) as { type: string }).type, 'audio/webm')
  assert.equal(await why((await recording('m4a')).subarray(0, 200)), 'broken')
  assert.equal(await why(Buffer.concat([Buffer.from('\x1aE\xdf\xa3', 'latin1'), Buffer.alloc(500, 9)])), 'broken')
})

test('whatever a file makes of a decoder may read no file of ours and write none, starts nothing, knows no setting, and dies of too much memory', () => {
  const inside = (code: string) => spawnSync(...bounded('clean', ['-e', code]), { env: { ...process.env, SECRET: 'x' } })
  assert.equal(inside('process.exit(0)').status, 0)
  for (const code of [
    'require("fs").readFileSync("/etc/hostname")', 'require("fs").readdirSync(process.cwd())', 'require("fs").writeFileSync("/tmp/vk-never", "x")',
    'require("child_process").spawnSync("true").error && process.exit(1)', 'new (require("worker_threads").Worker)("0", { eval: true })',
  ]) assert.notEqual(inside(code).status, 0, code)
  assert.notEqual(inside('const held = []; for (let n = 0; n < 40; n++) held.push(Buffer.alloc(50_000_000, 1))').status, 0)
})
