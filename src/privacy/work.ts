// Work that whoever sends has to show while very much is being sent: a number with which a mark hashes to so many zero bits (Hashcash). To look for it
// takes a telephone a second or some, to check it one hash. It tells nothing of anybody, and is good for the one piece that it was done for.
import { createHash } from 'node:crypto'

/** `mark`: of the one form. `found`: a number in figures. False for anything else. */
export function isWorkDone(mark: string, found: string, bits: number): boolean {
  if (!/^\d{1,15}$/.test(found)) return false
  return createHash('sha256').update(`${mark} ${found}`).digest().readUInt32BE() >>> (32 - bits) === 0
}
