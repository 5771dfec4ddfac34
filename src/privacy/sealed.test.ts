// Keys of what is sealed: what only the receipt opens is opened by nothing else, with every key of the key file at hand.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hmac, makeKeys, newKeyFile, type Purpose } from './keys.ts'
import { asReceipt, receiptFor, type Receipt } from './receipt.ts'
import { decrypt, newCaseKey } from './sealing.ts'
import { sealedMark, sealedMarks, slowReceipt, unwrapSealedKey, wrapSealedKey } from './sealed.ts'

const file = newKeyFile()
const keys = makeKeys(file)
const id = '0b0d2a63-6d1c-4b57-9d5a-0f6f3a1b2c3d'
const receipt = receiptFor(keys, 'one')
const slow = await slowReceipt(receipt)

test('with the key file alone a day opens it; with the receipt as well, what waits for that', () => {
  const key = newCaseKey()
  for (const by of [null, slow]) assert.deepEqual(unwrapSealedKey(keys, { id, wrapped: wrapSealedKey(keys, key, id, by), version: 1 }, by), key)
})

test('it cannot be moved to another piece, nor opened as another kind', () => {
  const [byDay, byReceipt] = [wrapSealedKey(keys, newCaseKey(), id, null), wrapSealedKey(keys, newCaseKey(), id, slow)]
  const other = crypto.randomUUID()
  for (const [wrapped, at, by] of [[byDay, other, null], [byReceipt, other, slow], [byDay, id, slow], [byReceipt, id, null]] as const) {
    assert.throws(() => unwrapSealedKey(keys, { id: at, wrapped, version: 1 }, by))
  }
})

test('whatever other receipt is tried, it does not open, and is not taken for the one', async () => {
  const wrapped = wrapSealedKey(keys, newCaseKey(), id, slow)
  const others = fc.bigInt(0n, (1n << 62n) - 1n).map((payload) => Array.from({ length: 16 }, (_, check) => asReceipt((payload << 4n) | BigInt(check))).find((one) => one !== null)!).filter((one) => one !== receipt)
  await fc.assert(fc.asyncProperty(others, async (other: Receipt) => {
    const tried = await slowReceipt(other)
    assert.throws(() => unwrapSealedKey(keys, { id, wrapped, version: 1 }, tried))
    assert.notDeepEqual(sealedMark(keys, tried), sealedMark(keys, slow))
  }), { numRuns: 6 })
})

test('neither any key of the key file nor the mark in the table nor what is made of them opens it', () => {
  const wrapped = wrapSealedKey(keys, newCaseKey(), id, slow)
  const purposes: Purpose[] = ['receipt', 'receipt-lookup', 'idempotency', 'form-token', 'pass', 'wrap', 'message', 'check', 'sealed', 'corrections']
  const mark = sealedMark(keys, slow)
  for (const purpose of purposes) {
    const key = keys.key(purpose, 1)
    for (const tried of [key, hmac(key, `come-back ${id} `), hmac(key, `come-back ${id} `, mark), hmac(key, mark), mark]) assert.throws(() => decrypt(tried, wrapped, `sealed-key ${id}`))
  }
})

test('the receipt without the key file opens nothing, and another installation knows it by another mark', () => {
  const other = makeKeys(newKeyFile())
  assert.throws(() => unwrapSealedKey(other, { id, wrapped: wrapSealedKey(keys, newCaseKey(), id, slow), version: 1 }, slow))
  assert.notDeepEqual(sealedMark(other, slow), sealedMark(keys, slow))
})

test('after a change of key it is found and opened by its own version', () => {
  const key = newCaseKey()
  const wrapped = wrapSealedKey(keys, key, id, slow)
  const rotated = makeKeys({ current: 2, keys: { ...file.keys, '2': newKeyFile().keys['1'] } })
  assert.ok(sealedMarks(rotated, slow).some((mark) => mark.equals(sealedMark(keys, slow))))
  assert.deepEqual(unwrapSealedKey(rotated, { id, wrapped, version: 1 }, slow), key)
})
