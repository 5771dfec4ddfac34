// The code of a slip (tapaamislappu): three words, 33 bits, in any of the languages. Weaker than a receipt, and good for one
// answer only: there is nothing behind it to be read. It is derived from the key file, so that a block can be printed again
// while the database holds only what looks it up.
import { hmac, type Keys } from './keys.ts'
import { latin } from './look-alikes.ts'
import { wordNumbers } from './receipt.ts'
import { wordsOfNumber } from './receipt-number.ts'
import type { Language } from '../text/language.ts'

/** A number of 33 bits. */
export type SlipCode = bigint & { readonly slipCode: unique symbol }

const words = 3

export const slipCode = (keys: Keys, block: string, number: number, version: number): SlipCode =>
  (hmac(keys.key('slip', version), `slip ${block} ${number}`).readBigUInt64BE() >> 31n) as SlipCode

/** What the database keeps of it. */
export const slipHash = (keys: Keys, code: SlipCode, version: number): Buffer => hmac(keys.key('slip', version), `look up ${code}`)

/** Under every key that the file still holds. */
export const slipHashes = (keys: Keys, code: SlipCode): Buffer[] => keys.versions.map((version) => slipHash(keys, code, version))

export const slipWords = (code: SlipCode, language: Language): string[] => wordsOfNumber(code, words, language)

/** As people type it: in either case, with anything between, with dots or without. Null: these are not three words of ours. */
export function readSlipCode(typed: string): SlipCode | null {
  const given = latin(typed.slice(0, 200)).split(/[^a-z]+/).filter(Boolean)
  const numbers = given.map((word) => wordNumbers.get(word))
  return given.length === words && numbers.every((number) => number !== undefined)
    ? numbers.reduce<bigint>((sum, number) => (sum << 11n) | number!, 0n) as SlipCode
    : null
}
