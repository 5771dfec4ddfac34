// An answer that somebody has begun and keeps for later lies under four words, 44 bits, that they alone have. From the words come
// both what finds it and the key that opens it, slowly and under the key file: whoever has the database and the key file as well
// would still have to try the words one by one, at a fifth of a second each.
import { argon2 } from 'node:crypto'
import { hmac, type Keys } from './keys.ts'
import { latin } from './look-alikes.ts'
import { wordNumbers } from './receipt.ts'
import { wordsOfNumber } from './receipt-number.ts'
import { seal, unseal, type CaseKey } from './sealing.ts'
import type { Language } from '../text/language.ts'

/** A number of 44 bits. */
export type DraftCode = bigint & { readonly draftCode: unique symbol }

/** Where a draft lies, and what opens it. Lives only in memory. */
export type DraftKey = { lookup: Buffer; key: CaseKey }

const words = 4

/** Pressed twice the same form has the same words. The form's token is on the page of its giver and nowhere else. */
export const draftCodeFor = (keys: Keys, { id, version }: { id: string; version: number }): DraftCode =>
  (hmac(keys.key('survey-draft', version), 'code ', id).readBigUInt64BE() >> 20n) as DraftCode

export const draftWords = (code: DraftCode, language: Language): string[] => wordsOfNumber(code, words, language)

/** As people type it, in any of the languages. Null: these are not four words of ours. */
export function readDraftCode(typed: string): DraftCode | null {
  const numbers = latin(typed.slice(0, 200)).split(/[^a-z]+/).filter(Boolean).map((word) => wordNumbers.get(word))
  return numbers.length === words && numbers.every((number) => number !== undefined)
    ? numbers.reduce<bigint>((sum, number) => (sum << 11n) | number!, 0n) as DraftCode
    : null
}

/** Three times the memory that a password takes: it is done seldom, and the words are shorter than a receipt. */
const cost = { memory: 65_536, passes: 2, parallelism: 1 }

export async function draftKey(keys: Keys, code: DraftCode, version: number = keys.current): Promise<DraftKey> {
  const own = keys.key('survey-draft', version)
  const made = await new Promise<Buffer>((resolve, reject) => {
    argon2('argon2id', { message: Buffer.from(String(code)), nonce: hmac(own, 'salt').subarray(0, 16), tagLength: 64, ...cost }, (error, hash) => (error ? reject(error) : resolve(hash)))
  })
  return { lookup: hmac(own, 'look up ', made.subarray(0, 32)), key: made.subarray(32) as CaseKey }
}

export const sealDraft = ({ lookup, key }: DraftKey, text: string): Buffer => seal(key, lookup.toString('base64url'), 'survey-draft', text)

export const openDraft = ({ lookup, key }: DraftKey, sealed: Buffer): string => unseal(key, lookup.toString('base64url'), 'survey-draft', sealed)
