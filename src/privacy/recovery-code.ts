// The code that somebody who has lost their second factor reads to an administrator: two groups of four characters, without
// those that are taken for one another when they are read aloud or from a screen. Kept as a keyed hash, for one person and
// for the one sign-in that waits: a dump of the database gives no code away.
import { randomInt, timingSafeEqual } from 'node:crypto'
import { hmac, type Keys } from './keys.ts'

/** No 0 and O, no 1, I and L, no 5 and S, no 2 and Z, no 8 and B, no U and V, no M and N. */
const signs = '34679ACDEFGHJKPQRTWXY'

export type RecoveryOwner = { personId: string; sessionId: string }

/** 21 to the power of 8: 35 bits, and five tries in ten minutes. */
export function newRecoveryCode(): string {
  const one = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('')
  return `${one()}-${one()}`
}

export const hashOfRecovery = (keys: Keys, version: number, code: string, { personId, sessionId }: RecoveryOwner): Buffer =>
  hmac(keys.key('recovery', version), `${personId} ${sessionId} ${written(code)}`)

/** In either case, with whatever stands between the groups. */
export const isRecoveryCode = (keys: Keys, { hash, version }: { hash: Buffer; version: number }, code: string, owner: RecoveryOwner): boolean =>
  keys.versions.includes(version) && timingSafeEqual(hash, hashOfRecovery(keys, version, code, owner))

const written = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '')
