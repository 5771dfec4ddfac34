// What is kept of numbers from which SMS come: marks under a key outside the database, so that nobody is answered too often or against their
// wish and nothing is taken twice; and, sealed, what goes back to a number until it has gone.
import { timingSafeEqual } from 'node:crypto'
import { hmac, type Keys } from './keys.ts'
import { seal, unseal, type CaseKey } from './sealing.ts'

const keyOf = (keys: Keys, version: number) => keys.key('sms', version)

/** Of a number in its one way of being written. */
export const numberMark = (keys: Keys, number: string, version: number = keys.current): Buffer => hmac(keyOf(keys, version), `number ${number}`)

/** Under every key that the file still holds. */
export const numberMarks = (keys: Keys, number: string): Buffer[] => keys.versions.map((version) => numberMark(keys, number, version))

/** By which an SMS that comes again is known: all that there is of it, with what its gateway calls it where it does. */
export const comingMarks = (keys: Keys, known: string): Buffer[] => keys.versions.map((version) => hmac(keyOf(keys, version), `in ${known}`))

/** By which the parts of a long SMS find each other. Under the oldest key: a change of key must not part them. */
export const setMark = (keys: Keys, set: string): Buffer => hmac(keyOf(keys, keys.versions.at(-1)!), `set ${set}`)

/** Of what a gateway calls a part that it took from us, by which it tells later what became of it. */
export const goingMark = (keys: Keys, gatewayId: string): Buffer => hmac(keyOf(keys, keys.versions.at(-1)!), `out ${gatewayId}`)

const sealKey = (keys: Keys, version: number): CaseKey => hmac(keyOf(keys, version), 'seal') as CaseKey

/** `of`: the id of its row, or what else it is tied to. Whatever it is goes through JSON, which keeps half an emoji that stands at the end of a part. */
export const sealSms = (keys: Keys, of: string, value: unknown): Buffer => seal(sealKey(keys, keys.current), of, 'sms', JSON.stringify(value))

export const unsealSms = <T>(keys: Keys, of: string, { ciphertext, keyVersion }: { ciphertext: Buffer; keyVersion: number }): T =>
  JSON.parse(unseal(sealKey(keys, keyVersion), of, 'sms', ciphertext)) as T

/** Takes as long for a wrong secret as for the right one. */
export const isSameSecret = (keys: Keys, given: string, secret: string): boolean => {
  const key = keyOf(keys, keys.current)
  return timingSafeEqual(hmac(key, `secret ${given}`), hmac(key, `secret ${secret}`))
}

/** What all parts of one SMS have in common, the same each time it is tried: a telephone that gets a part twice shows it once. */
export const setOf = (mark: string): number => Number.parseInt(mark.slice(0, 2), 16)
