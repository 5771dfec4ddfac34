// What ties a sign-in at a provider to the browser that began it. The browser keeps one secret of 256 random bits; the state, the
// nonce and the proof of PKCE are made from it. So the database holds nothing by which anybody could finish it.
import { createHash, createHmac, randomBytes } from 'node:crypto'

export type Attempt = { secret: string; state: string; nonce: string; verifier: string }

export const newAttempt = (): Attempt => attemptOf(randomBytes(32).toString('base64url'))

export const attemptOf = (secret: string): Attempt => {
  const made = (what: string) => createHmac('sha256', secret).update(`vastakaiku ${what}`).digest('base64url')
  return { secret, state: made('state'), nonce: made('nonce'), verifier: made('verifier') }
}

export const hashOfState = (state: string): Buffer => createHash('sha256').update(state).digest()

/** For PKCE (RFC 7636), S256. */
export const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url')
