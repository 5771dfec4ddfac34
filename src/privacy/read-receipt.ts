// Reads a receipt as a person typed it: other case, extra or missing spaces, hyphens, umlauts, zeros for
// the letter o, words of another language, or the short code. Where it cannot be read, says which word.
import { asReceipt, codeNumber, wordNumbers, type Receipt } from './receipt.ts'

export type ReadReceipt =
  | { ok: true; receipt: Receipt }
  | { ok: false; reason: 'empty' | 'checksum' }
  | { ok: false; reason: 'count'; count: number }
  | { ok: false; reason: 'unknown-word'; position: number; word: string; suggestions: string[] }

export function readReceipt(typed: string): ReadReceipt {
  const parts = fold(typed).split(/[^a-z0-9]+/).filter(Boolean)
  if (parts.length === 0) return { ok: false, reason: 'empty' }

  const code = asCode(parts.join(''))
  if (code) return { ok: true, receipt: code }

  const words = parts.map(asLetters)
  const numbers = words.map((word) => wordNumbers.get(word))
  if (words.length === 6 && numbers.every((number) => number !== undefined)) {
    const receipt = asReceipt(numbers.reduce<bigint>((sum, number) => (sum << 11n) | number!, 0n))
    return receipt ? { ok: true, receipt } : { ok: false, reason: 'checksum' }
  }

  const found = words.join('').length <= 60 ? segment(words.join('')) : null
  if (found) return { ok: true, receipt: found }

  const unknown = numbers.findIndex((number) => number === undefined)
  if (unknown >= 0 && words.length >= 5 && words.length <= 7) {
    const word = words[unknown]!
    return { ok: false, reason: 'unknown-word', position: unknown + 1, word, suggestions: near(word) }
  }
  return { ok: false, reason: 'count', count: words.length }
}

const fold = (typed: string): string =>
  typed.slice(0, 400).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ø/g, 'o').replace(/æ/g, 'a')

/** In words, figures can only be letters that look like them. */
const asLetters = (part: string): string =>
  part.replace(/0/g, 'o').replace(/1/g, 'l').replace(/5/g, 's').replace(/3/g, 'e').replace(/[^a-z]/g, '')

function asCode(joined: string): Receipt | null {
  if (joined.length !== 14) return null
  const number = codeNumber(joined.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1'))
  return number === null ? null : asReceipt(number)
}

/** Finds six words written together or split in odd places. Two readings are possible; the checksum picks. */
function segment(letters: string): Receipt | null {
  const readings: bigint[] = []
  const read = (from: number, count: number, number: bigint): void => {
    if (count === 6) {
      if (from === letters.length) readings.push(number)
      return
    }
    for (let length = 4; length <= 8 && from + length <= letters.length; length++) {
      const word = wordNumbers.get(letters.slice(from, from + length))
      if (word !== undefined) read(from + length, count + 1, (number << 11n) | word)
    }
  }
  read(0, 0, 0n)
  const receipts = readings.map(asReceipt).filter((receipt) => receipt !== null)
  return receipts.length === 1 ? receipts[0]! : null
}

/** Words within one edit: the list has no two so near each other that a slip could be several. */
const near = (word: string): string[] =>
  [...wordNumbers.keys()].filter((candidate) => withinOneEdit(word, candidate)).slice(0, 3)

export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let endA = a.length, endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) { endA--; endB-- }
  return endA - start <= 1 && endB - start <= 1
}
