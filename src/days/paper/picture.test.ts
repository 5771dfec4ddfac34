// Of a photograph the picture is kept, and which way is up: nothing of where, when and with what it was taken.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPicture } from './picture.ts'

const segment = (marker: number, body: Buffer) => Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body])
const start = Buffer.from([0xff, 0xd8]), end = Buffer.from([0xff, 0xd9])
// A scan with a 0xff of its own, begun anew once, and a second scan after it.
const picture = Buffer.concat([segment(0xdb, Buffer.from([1, 2])), segment(0xda, Buffer.from([1])), Buffer.from([7, 0xff, 0, 8, 0xff, 0xd3, 9]), segment(0xda, Buffer.from([2])), Buffer.from([5, 6])])

/** Exif, with which way is up, and where. */
function exif(way: number, little: boolean): Buffer {
  const tiff = Buffer.alloc(38)
  const two = (value: number, at: number) => (little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at))
  const four = (value: number, at: number) => (little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at))
  tiff.write(little ? 'II' : 'MM', 'latin1')
  two(42, 2); four(8, 4); two(2, 8); two(0x8825, 10); two(4, 12); four(1, 14); four(60_1699, 18); two(0x0112, 22); two(3, 24); four(1, 26); two(way, 30)
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]))
}

test('a JPEG loses its Exif, its comment and what stands after its end, and keeps its scans and which way is up', () => {
  for (const little of [true, false]) {
    const file = Buffer.concat([start, segment(0xe0, Buffer.from('JFIF\0')), exif(6, little), segment(0xfe, Buffer.from('Koivuranta')), picture, end, Buffer.from('MotionPhoto')])
    const kept = readPicture(file)!.bytes
    assert.ok(!kept.includes('Koivuranta') && !kept.includes('MotionPhoto') && kept.includes(picture) && kept.subarray(-2).equals(end))
    assert.equal(kept.subarray(0, 38).toString('hex'), 'ffd8ffe100224578696600004d4d002a00000008000101120003000000010006000000000000')
    assert.deepEqual(readPicture(kept)!.bytes, kept, 'what is kept stays as it is')
  }
  const upright = readPicture(Buffer.concat([start, exif(1, true), picture, end]))!.bytes
  assert.deepEqual(upright, Buffer.concat([start, picture, end]))
})

test('a PNG loses its texts and its time, and keeps what is drawn', () => {
  const chunk = (name: string, body = 'x') => { const length = Buffer.alloc(4); length.writeUInt32BE(body.length); return Buffer.concat([length, Buffer.from(name + body, 'latin1'), Buffer.from('crc4')]) }
  const begins = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const file = Buffer.concat([begins, chunk('IHDR'), chunk('tEXt', 'Author Veera'), chunk('eXIf'), chunk('gAMA'), chunk('tIME'), chunk('IDAT'), chunk('IEND', ''), Buffer.from('after')])
  assert.deepEqual(readPicture(file), { type: 'image/png', bytes: Buffer.concat([begins, chunk('IHDR'), chunk('gAMA'), chunk('IDAT'), chunk('IEND', '')]) })
})

test('what is cut off, or is another kind of file, is none', () => {
  const jpeg = Buffer.concat([start, exif(6, true), picture, end])
  for (const file of [jpeg.subarray(0, 20), jpeg.subarray(0, -2), Buffer.from('%PDF-1.7'), Buffer.from('GIF89a'), Buffer.alloc(0), Buffer.from([0xff, 0xd8, 0xff])]) assert.equal(readPicture(file), null, file.toString('hex'))
})
