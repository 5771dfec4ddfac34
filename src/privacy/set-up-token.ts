// The secret in a set-up link. It has 256 random bits, so a plain hash is enough to keep it by.
import { createHash, randomBytes } from 'node:crypto'

export function newSetUpToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOfSetUpToken(token) }
}

export const hashOfSetUpToken = (token: string): Buffer => createHash('sha256').update(token).digest()
