// A receipt (kuittitunnus) is the giver's only way back: six words, 66 bits, of which the last four are
// a checksum, so that most slips of the pen are noticed before anything is looked up. The number is the
// receipt; the words of any language and the short code are ways to write it.
import { createHash } from 'node:crypto'
import { hmac, type Keys } from './keys.ts'
import { checkedBytes, codeAlphabet, codeOfNumber, numberBytes, withChecksum, wordLists, wordsOfNumber } from './receipt-number.ts'
import type { Language } from '../text/language.ts'

/** A number of 66 bits whose checksum holds. Only this file makes one. */
export type Receipt = bigint & { readonly receipt: unique symbol }

/** No two lists share a word, so a word tells its number whatever the language of the page. */
export const wordNumbers: ReadonlyMap<string, bigint> = new Map(
  Object.values(wordLists).flatMap((list) => list.map((word, number) => [word, BigInt(number)] as const)),
)

/** The same token under the same key gives the same receipt: a form sent twice is one case. */
export function receiptFor(keys: Keys, token: string, version: number = keys.current): Receipt {
  const payload = hmac(keys.key('receipt', version), token).readBigUInt64BE() >> 2n
  return withChecksum(payload, checkHash(payload)) as Receipt
}

/** What the database keeps of a receipt. A fast hash is enough, since its key is not in the database. */
export const receiptHash = (keys: Keys, receipt: Receipt, version: number = keys.current): Buffer =>
  hmac(keys.key('receipt-lookup', version), Buffer.from(numberBytes(receipt)))

/** The hashes under every key that the file still holds. */
export const receiptHashes = (keys: Keys, receipt: Receipt): Buffer[] =>
  keys.versions.map((version) => receiptHash(keys, receipt, version))

export const receiptWords = (receipt: Receipt, language: Language): string[] => wordsOfNumber(receipt, 6, language)

export const receiptCode = (receipt: Receipt): string => codeOfNumber(receipt)

/** The receipt with this number, or null where its checksum does not hold. */
export function asReceipt(number: bigint): Receipt | null {
  if (number < 0n || number >= 1n << 66n) return null
  return withChecksum(number >> 4n, checkHash(number >> 4n)) === number ? (number as Receipt) : null
}

export const codeNumber = (code: string): bigint | null =>
  [...code].reduce<bigint | null>((number, character) => {
    const value = codeAlphabet.indexOf(character)
    return number === null || value < 0 ? null : (number << 5n) | BigInt(value)
  }, 0n)

const checkHash = (payload: bigint): Buffer => createHash('sha256').update(checkedBytes(payload)).digest()
