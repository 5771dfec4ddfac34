// Reads a receipt as a person typed or pasted it: other case, extra or missing spaces, hyphens, umlauts, zeros
// for the letter o, letters of another alphabet that look the same, words of another language, words in a
// numbered list or among other words, or the short code. Where it cannot be read, says what is wrong.
import { latin } from './look-alikes.ts'
import { looksLikeCode, readCodes } from './receipt-code.ts'
import { asReceipt, wordNumbers, type Receipt } from './receipt.ts'

export type ReadReceipt =
  | { ok: true; receipt: Receipt }
  /** `code`: what was typed is a short code, and one of its characters is wrong. */
  | { ok: false; reason: 'empty' | 'checksum' | 'code' }
  | { ok: false; reason: 'count'; count: number }
  /** `corrected`: the six words, where one word alone makes a receipt in the place of the unknown one. */
  | { ok: false; reason: 'unknown-word'; position: number; word: string; suggestions: string[]; corrected?: string }

/** The file that the receipt page saves, pasted whole, is shorter. */
const longestTyped = 1000

export function readReceipt(typed: string): ReadReceipt {
  const text = latin(typed.slice(0, longestTyped))
  const parts = text.split(/[^a-z0-9]+/).filter(Boolean)
  if (parts.length === 0) return { ok: false, reason: 'empty' }

  // What is only figures is the number of a word in a list.
  const words = parts.filter((part) => !/^\d+$/.test(part)).map(asLetters)
  // Before the receipt stands what it is called, which is in no list; after it anything may stand.
  const receipt = sixes(words).map(receiptOf).find((one) => one !== null) ?? segment(words.join('')) ?? readCodes(text)[0]
  if (receipt) return { ok: true, receipt }
  if (looksLikeCode(text) && knownIn(words) < 3) return { ok: false, reason: 'code' }
  return words.length ? whatIsWrong(words) : { ok: false, reason: 'empty' }
}

/** In words, figures can only be letters that look like them; a figure before a word is its number in a list. */
const asLetters = (part: string): string =>
  (wordNumbers.has(part.replace(/^\d/, '')) ? part.replace(/^\d/, '') : part)
    .replace(/0/g, 'o').replace(/1/g, 'l').replace(/5/g, 's').replace(/3/g, 'e').replace(/[^a-z]/g, '')

/** Every run of six: the words of the receipt may stand among others. */
const sixes = (words: string[]): string[][] =>
  words.slice(0, Math.max(0, words.length - 5)).map((_, from) => words.slice(from, from + 6))

function receiptOf(words: string[]): Receipt | null {
  const numbers = words.map((word) => wordNumbers.get(word))
  return words.length === 6 && numbers.every((number) => number !== undefined)
    ? asReceipt(numbers.reduce<bigint>((sum, number) => (sum << 11n) | number!, 0n))
    : null
}

/** Finds six words written together or split in odd places. Two readings are possible; the checksum picks. */
function segment(letters: string): Receipt | null {
  if (letters.length > 60) return null
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

function whatIsWrong(words: string[]): ReadReceipt {
  // Among other words, the six that are most likely meant; of five or seven, all.
  const most = Math.max(0, ...sixes(words).map(knownIn))
  const meant = words.length === 6 || most >= 4 ? sixes(words).filter((six) => knownIn(six) === most) : [words]
  if (meant[0]!.every(isKnown) && knownIn(words) === 6) return { ok: false, reason: 'checksum' }
  const slips = meant.filter((some) => some.length >= 5 && some.length <= 7 && !some.every(isKnown)).map(slipIn)
  return slips.find(({ corrected }) => corrected) ?? slips.find(({ suggestions }) => suggestions.length)
    ?? slips[0] ?? { ok: false, reason: 'count', count: words.length }
}

/** The first word that is in no list, and what it may be: what makes a receipt, or else what is near it. */
function slipIn(words: string[]): Extract<ReadReceipt, { reason: 'unknown-word' }> {
  const at = words.findIndex((one) => !isKnown(one))
  const word = words[at]!
  const near = [...wordNumbers.keys()].filter((candidate) => withinOneEdit(word, candidate))
  const right = near.filter((candidate) => receiptOf(words.with(at, candidate)))
  return {
    ok: false, reason: 'unknown-word', position: at + 1, word, suggestions: (right.length ? right : near).slice(0, 3),
    ...(right.length === 1 ? { corrected: words.with(at, right[0]!).join(' ') } : {}),
  }
}

const isKnown = (word: string): boolean => wordNumbers.has(word)
const knownIn = (words: string[]): number => words.filter(isKnown).length

export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let endA = a.length, endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) { endA--; endB-- }
  return endA - start <= 1 && endB - start <= 1
}
