// Codes of an authenticator app (TOTP, RFC 6238): six digits of every half minute, from a secret that the app and we share.
// The secret is kept sealed: for its row and its person, so that a row put in another's place opens nothing; and until it is
// confirmed, for the sign-in in which it was made, in the form itself and nowhere else.
import { Secret, TOTP } from 'otpauth'
import type { Keys } from './keys.ts'
import { decrypt, encrypt } from './sealing.ts'

/** In Base32, as it is typed into an app. Never in a log, an address or an error. */
export type OneTimeSecret = string & { readonly oneTimeSecret: unique symbol }

/** Which row, and whose. */
export type SecretOwner = { id: string; personId: string }

/** In which sign-in, and whose. */
export type SecretAsker = { personId: string; sessionId: string }

export type NewSecret = { id: string; secret: OneTimeSecret }

/** A clock that is off by half a minute is forgiven. */
const stepsOff = 1
const secondsOfStep = 30
const minutesToConfirm = 30

/** 160 bits, as RFC 4226 recommends. */
export const newOneTimeSecret = (): OneTimeSecret => new Secret({ size: 20 }).base32 as OneTimeSecret

/** The half minute whose code this is, counted from 1970; null for any other code. */
export function stepOf(secret: OneTimeSecret, code: string, now: Date): number | null {
  const typed = code.replace(/[\s-]/g, '')
  if (!/^\d{6}$/.test(typed)) return null
  const off = TOTP.validate({ token: typed, secret: Secret.fromBase32(secret), timestamp: now.getTime(), window: stepsOff, period: secondsOfStep, digits: 6 })
  return off === null ? null : Math.floor(now.getTime() / 1000 / secondsOfStep) + off
}

/** What an app reads from the picture. */
export const appAddress = (secret: OneTimeSecret, { issuer, label }: { issuer: string; label: string }): string =>
  new TOTP({ issuer: issuer.replaceAll(':', ' '), label: label.replaceAll(':', ' '), secret: Secret.fromBase32(secret), period: secondsOfStep, digits: 6 }).toString()

export const sealSecret = (keys: Keys, secret: OneTimeSecret, owner: SecretOwner): Buffer =>
  encrypt(keys.key('second-factor', keys.current), Buffer.from(secret), boundTo(owner))

/** Throws when the row is not the one, or not the person's, that it was sealed for. */
export const openSecret = (keys: Keys, sealed: Buffer, version: number, owner: SecretOwner): OneTimeSecret =>
  decrypt(keys.key('second-factor', version), sealed, boundTo(owner)).toString() as OneTimeSecret

/** Travels in the form until a code has shown that the app has it. `id`: of the row that it will be. */
export function sealNewSecret(keys: Keys, { id, secret }: NewSecret, asker: SecretAsker, now: Date): string {
  const plain = JSON.stringify({ id, secret, until: now.getTime() + minutesToConfirm * 60_000 })
  return encrypt(keys.key('second-factor', keys.current), Buffer.from(plain), waitsFor(asker)).toString('base64url')
}

/** Null when it is too old, or of another sign-in, or none of ours. */
export function openNewSecret(keys: Keys, sealed: string, asker: SecretAsker, now: Date): NewSecret | null {
  for (const version of keys.versions) {
    try {
      const plain = decrypt(keys.key('second-factor', version), Buffer.from(sealed, 'base64url'), waitsFor(asker)).toString()
      const { id, secret, until } = JSON.parse(plain) as NewSecret & { until: number }
      return until > now.getTime() ? { id, secret } : null
    } catch {
      // Sealed under another version of the key, or not by us.
    }
  }
  return null
}

const boundTo = ({ id, personId }: SecretOwner): string => `second-factor ${id} ${personId}`

const waitsFor = ({ personId, sessionId }: SecretAsker): string => `new second-factor ${personId} ${sessionId}`
