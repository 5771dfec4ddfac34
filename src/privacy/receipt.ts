// A receipt (kuittitunnus) is the giver's only way back: six words, 66 bits, of which the last four are
// a checksum, so that most slips of the pen are noticed before anything is looked up. The number is the
// receipt; the words of any language and the short code are ways to write it.
import { createHash } from 'node:crypto'
import { hmac, type Keys } from './keys.ts'
import { wordsEn } from './words.en.ts'
import { wordsFi } from './words.fi.ts'
import { wordsSv } from './words.sv.ts'
import type { Language } from '../text/language.ts'

/** A number of 66 bits whose checksum holds. Only this file makes one. */
export type Receipt = bigint & { readonly receipt: unique symbol }

const lists: Record<Language, readonly string[]> = { fi: wordsFi, sv: wordsSv, en: wordsEn }

/** No two lists share a word, so a word tells its number whatever the language of the page. */
export const wordNumbers: ReadonlyMap<string, bigint> = new Map(
  Object.values(lists).flatMap((list) => list.map((word, number) => [word, BigInt(number)] as const)),
)

/** The same token under the same key gives the same receipt: a form sent twice is one case. */
export function receiptFor(keys: Keys, token: string, version: number = keys.current): Receipt {
  const payload = hmac(keys.key('receipt', version), token).readBigUInt64BE() >> 2n
  return ((payload << 4n) | checksum(payload)) as Receipt
}

/** What the database keeps of a receipt. A fast hash is enough, since its key is not in the database. */
export const receiptHash = (keys: Keys, receipt: Receipt, version: number = keys.current): Buffer =>
  hmac(keys.key('receipt-lookup', version), bytes(receipt))

/** The hashes under every key that the file still holds. */
export const receiptHashes = (keys: Keys, receipt: Receipt): Buffer[] =>
  keys.versions.map((version) => receiptHash(keys, receipt, version))

export const receiptWords = (receipt: Receipt, language: Language): string[] => wordsOfNumber(receipt, 6, language)

/** A number in words of eleven bits each, the highest first. */
export const wordsOfNumber = (number: bigint, count: number, language: Language): string[] =>
  Array.from({ length: count }, (_, at) => lists[language][Number((number >> BigInt(11 * (count - 1 - at))) & 0x7ffn)]!)

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Fourteen characters of Crockford's base 32 in groups, for a QR picture: 0X7K-M2QD-81VA-TZ. */
export const receiptCode = (receipt: Receipt): string =>
  Array.from({ length: 14 }, (_, at) => alphabet[Number((receipt >> BigInt(5 * (13 - at))) & 31n)])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-')

/** The receipt with this number, or null where its checksum does not hold. */
export function asReceipt(number: bigint): Receipt | null {
  if (number < 0n || number >= 1n << 66n) return null
  return checksum(number >> 4n) === (number & 15n) ? (number as Receipt) : null
}

export const codeNumber = (code: string): bigint | null =>
  [...code].reduce<bigint | null>((number, character) => {
    const value = alphabet.indexOf(character)
    return number === null || value < 0 ? null : (number << 5n) | BigInt(value)
  }, 0n)

const checksum = (payload: bigint): bigint =>
  BigInt(createHash('sha256').update('vastakaiku receipt').update(bytes(payload)).digest()[0]! >> 4)

const bytes = (number: bigint): Buffer => Buffer.from(number.toString(16).padStart(18, '0'), 'hex')
