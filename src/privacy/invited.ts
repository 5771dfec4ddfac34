// What is kept of the address of somebody who was asked: a mark under a key outside the database, so that nobody is asked too often, or
// against their wish. And three words, good for saying "do not ask me again" without typing an address.
import { randomUUID } from 'node:crypto'
import { hmac, type Keys } from './keys.ts'
import { wordsOfNumber } from './receipt-number.ts'
import { readSlipCode } from './slip-code.ts'
import type { Language } from '../text/language.ts'

/** Of an address in its one way of being written. */
export const addressMark = (keys: Keys, address: string, version: number = keys.current): Buffer => hmac(keys.key('invitation', version), `address ${address}`)

/** Under every key that the file still holds. */
export const addressMarks = (keys: Keys, address: string): Buffer[] => keys.versions.map((version) => addressMark(keys, address, version))

export const newInvitationId = (): string => randomUUID()

/** The words that refuse what comes after this invitation. They lead to no answer, and the words of an answer lead to none of these. */
export const refusalWords = (keys: Keys, id: string, version: number, language: Language): string[] =>
  wordsOfNumber(refusal(keys, id, version), 3, language)

export const refusalMark = (keys: Keys, id: string, version: number): Buffer => markOf(keys, refusal(keys, id, version), version)

/** As typed; null where it is no three words of ours. */
export function typedRefusalMarks(keys: Keys, typed: string): Buffer[] | null {
  const number = readSlipCode(typed)
  return number === null ? null : keys.versions.map((version) => markOf(keys, number, version))
}

const refusal = (keys: Keys, id: string, version: number): bigint => hmac(keys.key('invitation', version), `refuse ${id}`).readBigUInt64BE() >> 31n

const markOf = (keys: Keys, number: bigint, version: number): Buffer => hmac(keys.key('invitation', version), `refusal ${number}`)
