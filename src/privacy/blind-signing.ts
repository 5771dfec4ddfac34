// Blind signatures, the part of whoever signs: a key for each round of a survey, what it signs unseen, and whether a token was
// signed with it. OpenSSL does the reckoning: in constant time, and in less than a millisecond.
import { constants, createHash, createPrivateKey, createPublicKey, generateKeyPair, privateDecrypt, publicEncrypt, timingSafeEqual, verify } from 'node:crypto'
import { promisify } from 'node:util'
import { roundMessage, shortened } from './blind-rsa.ts'
import type { Keys } from './keys.ts'
import { decrypt, encrypt } from './sealing.ts'

/** What everybody may know, and what nobody may, sealed. As SPKI and PKCS 8. */
export type RoundKeys = { publicKey: Buffer; sealed: Buffer; keyVersion: number }

const keyBits = 2048, prefixBytes = 32, saltBytes = 48

/** It takes a moment, though nobody waits for it meanwhile: not in a transaction in which somebody else does. */
export async function makeRoundKeys(keys: Keys, roundId: string): Promise<RoundKeys> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: keyBits, publicExponent: 65537, publicKeyEncoding: { type: 'spki', format: 'der' }, privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  })
  return { publicKey, ...sealRoundKey(keys, roundId, privateKey) }
}

export const sealRoundKey = (keys: Keys, roundId: string, privateKey: Buffer): Omit<RoundKeys, 'publicKey'> =>
  ({ sealed: encrypt(keys.key('blind-signing', keys.current), privateKey, boundTo(roundId)), keyVersion: keys.current })

/** Under the current version. */
export const rewrapRoundKey = (keys: Keys, { id, sealed, version }: { id: string; sealed: Buffer; version: number }): Buffer =>
  sealRoundKey(keys, id, decrypt(keys.key('blind-signing', version), sealed, boundTo(id))).sealed

/** Null where nobody could have blinded it so. Signs the same the same way, so that a repeat needs nothing kept. */
export function signBlinded(keys: Keys, roundId: string, { publicKey, sealed, keyVersion }: RoundKeys, blinded: Uint8Array): Buffer | null {
  if (!canBeSigned(publicKey, blinded)) return null
  const key = createPrivateKey({ key: decrypt(keys.key('blind-signing', keyVersion), sealed, boundTo(roundId)), format: 'der', type: 'pkcs8' })
  const signed = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, blinded)
  // A signature in which the processor erred would give the key away (D. Boneh, R. DeMillo, R. Lipton, 1997).
  const back = publicEncrypt({ key: readKey(publicKey), padding: constants.RSA_NO_PADDING }, signed)
  if (!timingSafeEqual(back, blinded)) throw new Error('the signature is wrong')
  return signed
}

/** As many bytes as the key has, and a number below it. Of nought and one the signature tells itself, and of the last number too. */
export function canBeSigned(publicKey: Buffer, blinded: Uint8Array): boolean {
  const n = Buffer.from(readKey(publicKey).export({ format: 'jwk' }).n!, 'base64url')
  if (blinded.length !== n.length) return false
  const number = toNumber(blinded)
  return number > 1n && number < toNumber(n) - 1n
}

/** `message`: of the round, behind so much chance that no two are the same. */
export type Token = { message: Buffer; signature: Buffer }

export function isToken(publicKey: Buffer, roundId: string, { message, signature }: Token): boolean {
  if (!message.subarray(prefixBytes).equals(roundMessage(roundId))) return false
  return verify('sha384', message, { key: readKey(publicKey), padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: saltBytes }, signature)
}

/** What is kept of a token that was used. Under no key: the chance in it cannot be guessed, and a change of keys must not let it in again. */
export const tokenHash = ({ message }: Pick<Token, 'message'>): Buffer => createHash('sha256').update('vastakaiku token').update(message).digest()

/** What is kept of what a slip was exchanged for. */
export const blindedHash = (blinded: Uint8Array): Buffer => createHash('sha256').update('vastakaiku blinded').update(blinded).digest()

/** A key as it stands on paper. */
export const fingerprintOf = (publicKey: Buffer): string => shortened(createHash('sha256').update(publicKey).digest())

const boundTo = (roundId: string): string => `round-key ${roundId}`
const readKey = (publicKey: Buffer) => createPublicKey({ key: publicKey, format: 'der', type: 'spki' })
const toNumber = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
