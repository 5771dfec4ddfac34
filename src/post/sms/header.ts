// The header of an SMS that is one part of several (GSM 03.40, 9.2.3.24): which long SMS, of how many parts, and which of them.

export type Part = { set: number; number: number; count: number }

/** More would be longer than feedback may be. */
export const mostParts = 60

/** What stands before each part. `set` is from 0 to 255. */
export const headerOf = ({ set, number, count }: Part): Buffer => Buffer.from([5, 0, 3, set, count, number])

/** `marked`: whether whoever sent it says that there is a header. A header that cannot be one is a part of the text. */
export function readHeader(bytes: Buffer, marked: boolean): { part: Part | null; body: Buffer; headerBytes: number } {
  const end = (bytes[0] ?? 0) + 1
  if (!marked || !bytes.length || end > bytes.length) return { part: null, body: bytes, headerBytes: 0 }
  let part: Part | null = null
  for (let at = 1; at + 2 <= end;) {
    const [kind, length] = [bytes[at]!, bytes[at + 1]!]
    const own = bytes.subarray(at + 2, Math.min(at + 2 + length, end))
    if (kind === 0x00 && own.length === 3) part = { set: own[0]!, count: own[1]!, number: own[2]! }
    if (kind === 0x08 && own.length === 4) part = { set: own.readUInt16BE(), count: own[2]!, number: own[3]! }
    at += 2 + length
  }
  return { part: part && isPart(part) && part.count > 1 ? part : null, body: bytes.subarray(end), headerBytes: end }
}

/** What cannot be put together is taken for an SMS of its own. */
export const isPart = ({ number, count }: Part): boolean => number >= 1 && number <= count && count <= mostParts
