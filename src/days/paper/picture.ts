// A photograph as it is kept: what it is is told by its first bytes, and what a camera writes into it besides the picture (where, when, with
// which telephone) is left out. Of that only which way is up stays.
import type { PhotoType } from './paper.sql.ts'

export type Picture = { type: PhotoType; bytes: Buffer }

/** Null: neither JPEG (ITU-T T.81) nor PNG (ISO/IEC 15948), or cut off. */
export function readPicture(given: Uint8Array): Picture | null {
  const file = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  const [type, bytes] = file.subarray(0, 3).equals(jpegStart) ? ['image/jpeg' as const, jpegAlone(file)] : file.subarray(0, 8).equals(pngStart) ? ['image/png' as const, pngAlone(file)] : ['image/png' as const, null]
  return bytes && { type, bytes }
}

const jpegStart = Buffer.from([0xff, 0xd8, 0xff]), pngStart = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

/** APP0 says that it is JFIF, APP14 how its colours are meant; the other APPn and comments are not the picture. */
function jpegAlone(file: Buffer): Buffer | null {
  const kept: Buffer[] = []
  let at = 2, way = 0
  while (at + 4 <= file.length && file[at] === 0xff) {
    const marker = file[at + 1]!
    if (marker === 0xff) { at++; continue }
    if (marker === 0xd9) return Buffer.concat([file.subarray(0, 2), ...(way > 1 ? [wayUp(way)] : []), ...kept, file.subarray(at, at + 2)])
    const end = at + 2 + file.readUInt16BE(at + 2)
    if (end > file.length || end < at + 4) return null
    const isBeside = (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe
    if (marker === 0xe1) way ||= wayOf(file.subarray(at + 4, end))
    const next = marker === 0xda ? afterScan(file, end) : end
    if (!isBeside) kept.push(file.subarray(at, next))
    at = next
  }
  // The last marker of all may be the last two bytes.
  return at + 2 === file.length && file[at] === 0xff && file[at + 1] === 0xd9 ? Buffer.concat([file.subarray(0, 2), ...(way > 1 ? [wayUp(way)] : []), ...kept, file.subarray(at)]) : null
}

/** Where the next marker is: within a scan 0xff stands before 0, and before the markers by which it is begun anew. */
function afterScan(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at >= 0 && at + 1 < file.length; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1]!
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return file.length
}

/** Tag 0x0112 of the first directory of Exif, from 1 to 8; 0 where it is not said. */
function wayOf(exif: Buffer): number {
  if (exif.length < 14 || exif.toString('latin1', 0, 6) !== 'Exif\0\0') return 0
  const tiff = exif.subarray(6)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const two = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const first = tiff.length < 8 ? 0 : little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let n = 0; n < Math.min(two(first), 100); n++) {
    const entry = first + 2 + n * 12
    if (two(entry) === 0x0112) return two(entry + 8) <= 8 ? two(entry + 8) : 0
  }
  return 0
}

/** A segment of Exif that says that and nothing else. */
const wayUp = (way: number): Buffer => Buffer.concat([
  Buffer.from([0xff, 0xe1, 0, 34]), Buffer.from('Exif\0\0MM', 'latin1'), Buffer.from([0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, way, 0, 0, 0, 0, 0, 0]),
])

/** What is needed to draw it, and how its colours are meant. */
const ofPicture = /^([A-Z]\w{3}|tRNS|gAMA|cHRM|sRGB)$/

function pngAlone(file: Buffer): Buffer | null {
  const kept: Buffer[] = [pngStart]
  for (let at = 8; at + 12 <= file.length;) {
    const [end, name] = [at + 12 + file.readUInt32BE(at), file.toString('latin1', at + 4, at + 8)]
    if (end > file.length) return null
    if (ofPicture.test(name)) kept.push(file.subarray(at, end))
    if (name === 'IEND') return Buffer.concat(kept)
    at = end
  }
  return null
}
