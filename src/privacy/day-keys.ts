// What a tablet keeps on a feedback day until there is a network it seals for the server alone: whoever takes the tablet away, or the file
// that was made of what it holds, reads none of it. Each record has a key of its own (AES-256-GCM), wrapped with the day's public key
// (RSA-OAEP, RFC 8017, SHA-256), as browsers have both without any library. days/kiosk seals; this opens.
import { constants, createDecipheriv, createPrivateKey, generateKeyPair, privateDecrypt } from 'node:crypto'
import { promisify } from 'node:util'
import type { Keys } from './keys.ts'
import { decrypt, encrypt } from './sealing.ts'

/** As SPKI, for the tablets; and as PKCS 8, sealed. */
export type DayKeys = { publicKey: Buffer; sealed: Buffer; keyVersion: number }
/** As a tablet sends it; each part in Base64. `id`: of the record, to which the rest is bound. */
export type SealedRecord = { id: string; key: string; nonce: string; text: string }

/** It takes a moment: not in a transaction in which somebody else waits. */
export async function makeDayKeys(keys: Keys, dayId: string): Promise<DayKeys> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048, publicExponent: 65537, publicKeyEncoding: { type: 'spki', format: 'der' }, privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  })
  return { publicKey, sealed: sealDayKey(keys, dayId, privateKey), keyVersion: keys.current }
}

const sealDayKey = (keys: Keys, dayId: string, privateKey: Buffer): Buffer => encrypt(keys.key('feedback-day', keys.current), privateKey, boundTo(dayId))

/** Under the current version. */
export const rewrapDayKey = (keys: Keys, { id, sealed, version }: { id: string; sealed: Buffer; version: number }): Buffer =>
  sealDayKey(keys, id, decrypt(keys.key('feedback-day', version), sealed, boundTo(id)))

/** Null where it was not sealed for this day, is cut off, or was changed on its way: then there is nothing to be read in it. */
export function openRecord(keys: Keys, dayId: string, { sealed, keyVersion }: Omit<DayKeys, 'publicKey'>, { id, key, nonce, text }: SealedRecord): string | null {
  const day = createPrivateKey({ key: decrypt(keys.key('feedback-day', keyVersion), sealed, boundTo(dayId)), format: 'der', type: 'pkcs8' })
  try {
    const own = privateDecrypt({ key: day, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }, Buffer.from(key, 'base64'))
    const bytes = Buffer.from(text, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', own, Buffer.from(nonce, 'base64')).setAAD(Buffer.from(id)).setAuthTag(bytes.subarray(-16))
    return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

const boundTo = (dayId: string): string => `day-key ${dayId}`
