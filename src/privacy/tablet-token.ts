// What a tablet of a feedback day is known by. While it waits to be let in it has a secret of 256 random bits; the code that it shows, and
// the token that it gets once somebody at the desk has typed that code, are made from the secret under a key outside the database. So it
// shows the same code however often it asks, gets the same token again where an answer to it was lost, and the database, which holds
// hashes under that key alone, opens nothing.
import { randomBytes } from 'node:crypto'
import { hmac, type Keys } from './keys.ts'
import { newShortCode, type ShortCode } from './short-code.ts'

export type TabletPairing = { version: number; code: ShortCode; codeHash: Buffer; secretHash: Buffer }

export const newTabletSecret = (): string => randomBytes(32).toString('base64url')

/** What it is under each key that the file still holds, the likeliest first. */
export const pairingsOf = (keys: Keys, secret: string): TabletPairing[] => keys.versions.map((version) => {
  const code = codeOf(keys, secret, version)
  return { version, code, codeHash: under(keys, version, 'code', code), secretHash: under(keys, version, 'secret', secret) }
})

/** What looks up a code that somebody typed. */
export const tabletCodeHashes = (keys: Keys, code: ShortCode): { version: number; hash: Buffer }[] =>
  keys.versions.map((version) => ({ version, hash: under(keys, version, 'code', code) }))

/** Of a tablet that has been let in. */
export const tabletToken = (keys: Keys, { version, secretHash }: Pick<TabletPairing, 'version' | 'secretHash'>): string =>
  under(keys, version, 'token', secretHash).toString('base64url')

/** What the database keeps of it; to look one up, under every key that the file still holds. */
export const tabletTokenHash = (keys: Keys, token: string, version: number): Buffer => under(keys, version, 'look up', token)
export const tabletTokenHashes = (keys: Keys, token: string): Buffer[] => keys.versions.map((version) => tabletTokenHash(keys, token, version))

/** Drawn from bytes that the secret decides; what would make some signs likelier than others is passed over. */
function codeOf(keys: Keys, secret: string, version: number): ShortCode {
  let bytes: Buffer = Buffer.alloc(0), used = 0, times = 0
  const draw = (below: number): number => {
    for (;;) {
      if (used === bytes.length) [bytes, used] = [under(keys, version, `draw ${times++}`, secret), 0]
      const byte = bytes[used++]!
      if (byte < 256 - (256 % below)) return byte % below
    }
  }
  return newShortCode(draw)
}

const under = (keys: Keys, version: number, use: string, what: string | Buffer): Buffer => hmac(keys.key('tablet', version), `${use} `, what)
