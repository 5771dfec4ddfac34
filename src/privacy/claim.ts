// A claim ties a form token or an Idempotency-Key to what was sent with it: the same again is the same
// case, and something else under the same key is refused. Hashed under the key file, so that a thief of
// the database cannot try texts against it.
import { hmac, type Keys } from './keys.ts'

export const claimKey = (keys: Keys, token: string, version: number = keys.current): Buffer =>
  hmac(keys.key('idempotency', version), 'key ', token)

export const claimKeys = (keys: Keys, token: string): { version: number; hash: Buffer }[] =>
  keys.versions.map((version) => ({ version, hash: claimKey(keys, token, version) }))

export const claimBody = (keys: Keys, version: number, canonical: string): Buffer =>
  hmac(keys.key('idempotency', version), 'body ', canonical)

/** That the form of a survey was sent. It is tied to nothing that was sent with it. */
export const surveyClaim = (keys: Keys, { id, version }: { id: string; version: number }): Buffer =>
  hmac(keys.key('idempotency', version), 'survey ', id)
