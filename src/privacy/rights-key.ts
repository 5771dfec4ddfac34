// The key of a request about what feedback says of somebody, wrapped under the key file: who asked, what was found for them, and copies of it.
import type { Keys } from './keys.ts'
import { decrypt, encrypt, type CaseKey } from './sealing.ts'

const purpose = 'rights'

export const wrapRightsKey = (keys: Keys, key: CaseKey, requestId: string): Buffer => encrypt(keys.key(purpose, keys.current), key, `rights-key ${requestId}`)

export const unwrapRightsKey = (keys: Keys, wrapped: Buffer, version: number, requestId: string): CaseKey =>
  decrypt(keys.key(purpose, version), wrapped, `rights-key ${requestId}`) as CaseKey

/** The same key under the current version of the key file. */
export const rewrapRightsKey = (keys: Keys, { id, sealed, version }: { id: string; sealed: Buffer; version: number }): Buffer =>
  wrapRightsKey(keys, unwrapRightsKey(keys, sealed, version, id), id)
