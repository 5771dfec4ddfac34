// What a tablet at a feedback day does with the cryptography of its browser: it seals for the day alone what it keeps (day-keys.ts opens it),
// draws receipts, and knows the host's PIN again. It runs in browsers, and needs a page that came by a secure connection.
import { checkedBytes, withChecksum } from './receipt-number.ts'
import type { SealedRecord } from './day-keys.ts'

/** Whether this browser can do all of it here. */
export const canSeal = (): boolean => typeof crypto !== 'undefined' && !!crypto.subtle && typeof BigInt !== 'undefined'

/** An id by chance (RFC 9562, version 4), also where the browser has no function for it. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** `publicKey`: of the day, as SPKI in Base64. Nobody can open it here again. */
export async function sealForDay(publicKey: string, id: string, text: string): Promise<SealedRecord> {
  const day = await crypto.subtle.importKey('spki', bytesOf(publicKey), { name: 'RSA-OAEP', hash: 'SHA-256' }, false, ['encrypt'])
  const own = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt'])
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(id) }, own, new TextEncoder().encode(text))
  const key = await crypto.subtle.encrypt({ name: 'RSA-OAEP' }, day, await crypto.subtle.exportKey('raw', own))
  return { id, key: base64(new Uint8Array(key)), nonce: base64(nonce), text: base64(new Uint8Array(sealed)) }
}

/** The number of a new receipt: 62 bits by chance and their checksum. */
export async function drawReceipt(): Promise<bigint> {
  const drawn = crypto.getRandomValues(new Uint8Array(8))
  const payload = drawn.reduce((number, byte) => (number << BigInt(8)) | BigInt(byte), BigInt(0)) >> BigInt(2)
  return withChecksum(payload, new Uint8Array(await crypto.subtle.digest('SHA-256', checkedBytes(payload))))
}

/** `salt`, `hash`: in Base64. */
export type KeptPin = { salt: string; hash: string; rounds: number }

/** As many as OWASP asks for of PBKDF2 with SHA-256. */
const rounds = 600_000

/** Four to six digits are soon tried out by whoever has taken the tablet apart: the PIN keeps visitors out of the host's page, and no secret. */
export async function keepPin(pin: string): Promise<KeptPin> {
  const salt = base64(crypto.getRandomValues(new Uint8Array(16)))
  return { salt, rounds, hash: await hashOf(pin, salt, rounds) }
}

export const isPin = async (pin: string, kept: KeptPin): Promise<boolean> => (await hashOf(pin, kept.salt, kept.rounds)) === kept.hash

async function hashOf(pin: string, salt: string, iterations: number): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits'])
  return base64(new Uint8Array(await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations }, key, 256)))
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

function base64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
