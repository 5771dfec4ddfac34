// What a browser seals for a feedback day the server opens, and nobody else; a changed record, one of another day or with another's id opens nothing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeDayKeys, openRecord, type SealedRecord } from './day-keys.ts'
import { makeKeys, newKeyFile } from './keys.ts'

const keys = makeKeys(newKeyFile())
const id = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff'

/** As a browser does it, by its own cryptography. */
async function sealed(publicKey: Buffer, text: string): Promise<SealedRecord> {
  const [day, own] = await Promise.all([
    crypto.subtle.importKey('spki', new Uint8Array(publicKey), { name: 'RSA-OAEP', hash: 'SHA-256' }, false, ['encrypt']),
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']),
  ])
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(id) }, own, new TextEncoder().encode(text))
  const key = await crypto.subtle.encrypt({ name: 'RSA-OAEP' }, day, await crypto.subtle.exportKey('raw', own))
  return { id, key: base64(key), nonce: base64(nonce.buffer), text: base64(bytes) }
}
const base64 = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64')

test('what a browser has sealed is opened for its day, and for no other', async () => {
  const { publicKey, ...own } = await makeDayKeys(keys, 'a')
  const record = await sealed(publicKey, 'Kahvi oli hyvää ☕')
  assert.equal(openRecord(keys, 'a', own, record), 'Kahvi oli hyvää ☕')
  const { publicKey: _, ...another } = await makeDayKeys(keys, 'b')
  assert.equal(openRecord(keys, 'b', another, record), null)
})

test('what was changed, cut off or put under another id opens nothing', async () => {
  const { publicKey, ...own } = await makeDayKeys(keys, 'a')
  const record = await sealed(publicKey, 'x'.repeat(100))
  const wrong: Partial<SealedRecord>[] = [{ id: crypto.randomUUID() }, { text: record.text.slice(0, -8) }, { text: '' }, { nonce: 'AAAAAAAAAAAAAAAA' }, { key: record.key.slice(4) }, { key: '' }]
  for (const part of wrong) assert.equal(openRecord(keys, 'a', own, { ...record, ...part }), null, JSON.stringify(Object.keys(part)))
})
