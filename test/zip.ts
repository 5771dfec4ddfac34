// Reads a zip file by its directory, as the programs do that open one; checks sums and lengths.
import assert from 'node:assert/strict'
import { crc32 } from 'node:zlib'

/** By name. `inflate`: zlib's inflateRawSync. */
export function filesIn(zip: Buffer, inflate: (packed: Buffer) => Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  assert.ok(end >= 0, 'it has an end')
  const files = new Map<string, Buffer>()
  let at = zip.readUInt32LE(end + 16)
  for (let n = 0; n < zip.readUInt16LE(end + 10); n++) {
    assert.equal(zip.readUInt32LE(at), 0x02014b50)
    const [method, sum, packedLength, length] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)]
    const [nameLength, extraLength, commentLength, local] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32), zip.readUInt32LE(at + 42)]
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    assert.equal(zip.readUInt32LE(local), 0x04034b50, name)
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(from, from + packedLength)
    const file = method === 8 ? inflate(packed) : Buffer.from(packed)
    assert.deepEqual([file.length, crc32(file)], [length, sum], name)
    files.set(name, file)
    at += 46 + nameLength + extraLength + commentLength
  }
  return files
}
