// Looks for the number that shows work, in a browser. The browser's own hashing answers by promise, and takes longer to begin than to hash: so
// SHA-256 (FIPS 180-4) stands here, for texts that fit into one block.

const constants = new Uint32Array(64)
const start = new Uint32Array(8)
for (let found = 0, candidate = 2; found < 64; candidate++) {
  let isPrime = true
  for (let by = 2; by * by <= candidate; by++) if (candidate % by === 0) isPrime = false
  if (!isPrime) continue
  if (found < 8) start[found] = fraction(Math.sqrt(candidate))
  constants[found++] = fraction(Math.cbrt(candidate))
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32)
}

const schedule = new Uint32Array(64)
const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/** The first 32 bits of the hash of a text of at most 55 characters of ASCII. */
export function beginOfHash(text: string): number {
  schedule.fill(0, 0, 16)
  for (let at = 0; at < text.length; at++) schedule[at >> 2]! |= text.charCodeAt(at) << (24 - (at % 4) * 8)
  schedule[text.length >> 2]! |= 0x80 << (24 - (text.length % 4) * 8)
  schedule[15] = text.length * 8
  for (let at = 16; at < 64; at++) {
    const a = schedule[at - 15]!, b = schedule[at - 2]!
    schedule[at] = schedule[at - 16]! + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + schedule[at - 7]! + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10))
  }
  let a = start[0]!, b = start[1]!, c = start[2]!, d = start[3]!, e = start[4]!, f = start[5]!, g = start[6]!, h = start[7]!
  for (let at = 0; at < 64; at++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constants[at]! + schedule[at]!) | 0
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0
  }
  return (start[0]! + a) >>> 0
}

/** Tries from a number on, so many times; null where none of them shows it. */
export function findWork(mark: string, bits: number, range: { from: number; tries: number }): number | null {
  for (let number = range.from; number < range.from + range.tries; number++) if (beginOfHash(`${mark} ${number}`) >>> (32 - bits) === 0) return number
  return null
}
