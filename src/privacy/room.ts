// The keys and marks of the identified room, under a purpose of their own: whoever had the keys of every piece of feedback could open nothing
// of it, and the other way round. Each request has a random key of its own, wrapped under the key file, as a case has.
import { createHash, randomBytes } from 'node:crypto'
import { hmac, type Keys } from './keys.ts'
import { decrypt, encrypt, type CaseKey } from './sealing.ts'

const purpose = 'corrections'

export const wrapRequestKey = (keys: Keys, key: CaseKey, requestId: string): Buffer =>
  encrypt(keys.key(purpose, keys.current), key, `correction-key ${requestId}`)

export const unwrapRequestKey = (keys: Keys, wrapped: Buffer, version: number, requestId: string): CaseKey =>
  decrypt(keys.key(purpose, version), wrapped, `correction-key ${requestId}`) as CaseKey

/** The same key under the current version of the key file. */
export const rewrapRequestKey = (keys: Keys, { id, sealed, version }: { id: string; sealed: Buffer; version: number }): Buffer =>
  wrapRequestKey(keys, unwrapRequestKey(keys, sealed, version, id), id)

/** Who somebody is at the broker: theirs for good, and together with its issuer nobody else's. */
export type Subject = { issuer: string; subject: string }

/** By what requests are somebody's, under each key that the file still holds, the current one first. */
export const marksOf = (keys: Keys, who: Subject): Buffer[] =>
  [keys.current, ...keys.versions.filter((version) => version !== keys.current)].map((version) => hmac(keys.key(purpose, version), `mark ${JSON.stringify([who.issuer, who.subject])}`))

/** The secret that a browser keeps while somebody is signed in. */
export const newRoomToken = (): string => randomBytes(32).toString('base64url')
export const hashOfRoomToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** The key of who is signed in. Neither the database nor the key file makes it without the browser. */
export const roomSessionKey = (keys: Keys, token: string, version: number): CaseKey => hmac(keys.key(purpose, version), `session ${token}`) as CaseKey
