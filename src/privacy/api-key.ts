// The key that another system of the organisation shows: 256 random bits behind two letters by which a scanner of sources finds it. It is
// kept only as an HMAC under a key outside the database, and looked up by that: what a look-up takes says nothing of how near a guess was.
import { randomBytes } from 'node:crypto'
import { hmac, type Keys } from './keys.ts'

export type NewApiKey = { key: string; begins: string; hash: Buffer }

export function newApiKey(keys: Keys): NewApiKey {
  const key = `vk_${randomBytes(32).toString('base64url')}`
  return { key, begins: key.slice(0, 7), hash: hashUnder(keys, key, keys.current) }
}

/** Under every key that the file still holds; none for what cannot be one of ours. */
export const apiKeyHashes = (keys: Keys, key: string): Buffer[] => (/^vk_[A-Za-z0-9_-]{43}$/.test(key) ? keys.versions.map((version) => hashUnder(keys, key, version)) : [])

const hashUnder = (keys: Keys, key: string, version: number): Buffer => hmac(keys.key('api-key', version), key)
