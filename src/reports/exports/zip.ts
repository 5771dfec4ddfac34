// A zip file that is written piece by piece (APPNOTE.TXT 6.3.10, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT), by whichever process is
// free: between two pieces all that has to be known is a few numbers. Each piece ends where deflate can begin anew, so that the next one
// needs nothing of it. Sizes and sums stand after each file and in the directory at the end.
import { constants, crc32, deflateRaw } from 'node:zlib'
import { promisify } from 'node:util'

type File = { name: string; sum: number; packed: number; length: number; at: number }

/** `written`: bytes so far. The last file is the open one, where there is one. */
export type Zip = { written: number; files: File[]; isOpen: boolean; time: number; day: number }

/** Without the extension for more (Zip64), which not everything can open. */
export const mostBytes = 4_000_000_000

export function newZip(now: Date): Zip {
  const year = Math.max(1980, now.getUTCFullYear())
  return {
    written: 0, files: [], isOpen: false,
    time: (now.getUTCHours() << 11) | (now.getUTCMinutes() << 5) | (now.getUTCSeconds() >> 1), day: ((year - 1980) << 9) | ((now.getUTCMonth() + 1) << 5) | now.getUTCDate(),
  }
}

/** These three change the zip and return what comes next in the file. */
export function beginFile(zip: Zip, name: string): Buffer {
  if (zip.isOpen) throw new Error('a file is open')
  const file = { name, sum: 0, packed: 0, length: 0, at: zip.written }
  zip.files.push(file)
  zip.isOpen = true
  const bytes = Buffer.from(name, 'utf8')
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50)
  writeCommon(head, 4, zip)
  head.writeUInt16LE(bytes.length, 26)
  return wrote(zip, Buffer.concat([head, bytes]))
}

export async function addTo(zip: Zip, content: Buffer): Promise<Buffer> {
  const file = openIn(zip)
  const packed = await pack(content, { finishFlush: constants.Z_FULL_FLUSH })
  file.sum = crc32(content, file.sum)
  file.length += content.length
  file.packed += packed.length
  if (zip.written + packed.length > mostBytes || file.length > mostBytes) throw new RangeError('too large for a zip file')
  return wrote(zip, packed)
}

export function endFile(zip: Zip): Buffer {
  const file = openIn(zip)
  // An empty block that says that it is the last one.
  const last = Buffer.of(0x03, 0x00)
  file.packed += last.length
  zip.isOpen = false
  const sums = Buffer.alloc(16)
  sums.writeUInt32LE(0x08074b50)
  writeSums(sums, 4, file)
  return wrote(zip, Buffer.concat([last, sums]))
}

/** What stands at the end, by which programs find the files. */
export function endZip(zip: Zip): Buffer {
  if (zip.isOpen) throw new Error('a file is open')
  const directory = zip.files.map((file) => {
    const name = Buffer.from(file.name, 'utf8')
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50)
    entry.writeUInt16LE(version, 4)
    writeCommon(entry, 6, zip)
    writeSums(entry, 16, file)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(file.at, 42)
    return Buffer.concat([entry, name])
  })
  const all = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(zip.files.length, 8)
  end.writeUInt16LE(zip.files.length, 10)
  end.writeUInt32LE(all.length, 12)
  end.writeUInt32LE(zip.written, 16)
  return wrote(zip, Buffer.concat([all, end]))
}

const pack = promisify<Buffer, { finishFlush: number }, Buffer>(deflateRaw)

/** 2.0: deflate. */
const version = 20
/** Sizes come after the file; names are UTF-8. */
const flags = 0x0008 | 0x0800
const deflated = 8

function writeCommon(buffer: Buffer, at: number, { time, day }: Zip): void {
  for (const [n, value] of [version, flags, deflated, time, day].entries()) buffer.writeUInt16LE(value, at + 2 * n)
}

function writeSums(buffer: Buffer, at: number, { sum, packed, length }: File): void {
  for (const [n, value] of [sum, packed, length].entries()) buffer.writeUInt32LE(value, at + 4 * n)
}

function openIn(zip: Zip): File {
  const file = zip.files.at(-1)
  if (!zip.isOpen || !file) throw new Error('no file is open')
  return file
}

function wrote(zip: Zip, bytes: Buffer): Buffer {
  zip.written += bytes.length
  return bytes
}
