import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyCharacter } from '../../test/any-character.ts'
import { issueFormToken, readFormToken } from './form-token.ts'
import { ensureKeyFile, makeKeys, newKeyFile, readKeyFile } from './keys.ts'
import { issuePass, openPass } from './pass.ts'
import { receiptFor } from './receipt.ts'
import { newCaseKey, seal, unseal, unwrapCaseKey, wrapCaseKey } from './sealing.ts'

const keys = makeKeys(newKeyFile())
const now = new Date('2026-09-16T09:00:00Z')
const first = { number: 1, purpose: 'feedback', writtenBy: null }
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

test('whatever is sealed comes back the same', () => {
  fc.assert(fc.property(fc.string({ unit: anyCharacter, maxLength: 2000 }), (text) => {
    const key = newCaseKey()
    assert.equal(unseal(key, 'case', first, seal(key, 'case', first, text)), text.toWellFormed())
  }))
})

test('the length of a sealed text tells little of the length of the text', () => {
  const key = newCaseKey()
  assert.equal(seal(key, 'case', first, 'hei').length, seal(key, 'case', first, 'x'.repeat(250)).length)
})

test('a sealed text cannot be moved to another case or place, put into another mouth, used as another thing, or altered', () => {
  const key = newCaseKey()
  const sealed = seal(key, 'case-1', first, 'salaisuus')
  assert.throws(() => unseal(key, 'case-2', first, sealed))
  for (const other of ['contact', { ...first, number: 2 }, { ...first, purpose: 'reply' }, { ...first, writtenBy: 'someone' }] as const) {
    assert.throws(() => unseal(key, 'case-1', other, sealed))
  }
  const altered = Buffer.from(sealed)
  altered[20]! ^= 1
  assert.throws(() => unseal(key, 'case-1', first, altered))
  assert.throws(() => unseal(key, 'case-1', first, Buffer.concat([Buffer.of(2), sealed.subarray(1)])), /unknown way/)
})

test('a wrapped key opens under the version that wrapped it, also after a new key was made current', () => {
  const file = newKeyFile()
  const key = newCaseKey()
  const wrapped = wrapCaseKey(makeKeys(file), key, 'case')
  const rotated = makeKeys({ current: 2, keys: { ...file.keys, ...{ '2': newKeyFile().keys['1'] } } })
  assert.deepEqual(unwrapCaseKey(rotated, wrapped, 1, 'case'), key)
  assert.throws(() => unwrapCaseKey(rotated, wrapped, 2, 'case'))
})

test('a key file is made once, readable by its owner alone, and two starts at once share it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vk-keys-'))
  const path = join(folder, 'deep', 'keys.json')
  const made = await Promise.all(Array.from({ length: 8 }, async () => makeKeys(ensureKeyFile(path)).staffSecret))
  assert.equal(new Set(made).size, 1)
  assert.equal(statSync(path).mode & 0o777, 0o600)
  assert.throws(() => readKeyFile(join(folder, 'none.json')), /cannot be read/)
  assert.ok(!readFileSync(path, 'utf8').includes(made[0]!))
  rmSync(folder, { recursive: true })
})

test('a form token is ours or nothing, and tells how long the form was open', () => {
  const token = issueFormToken(keys, now)
  assert.equal(readFormToken(keys, token, later(2))?.secondsOpen, 120)
  assert.equal(readFormToken(keys, `${token.slice(0, -8)}${token.at(-8) === 'A' ? 'B' : 'A'}${token.slice(-7)}`, now), null)
  assert.equal(readFormToken(makeKeys(newKeyFile()), token, now), null)
  for (const wrong of ['', 'x', token.repeat(2)]) assert.equal(readFormToken(keys, wrong, now), null)
})

test('a pass opens for its own use, for its time, and holds no readable receipt', () => {
  const receipt = receiptFor(keys, 'one')
  const pass = issuePass(keys, 'receipt', receipt, now)
  assert.equal(openPass(keys, 'receipt', pass)?.receipt, receipt)
  assert.deepEqual(openPass(keys, 'receipt', pass)?.expiresAt, later(30))
  assert.equal(openPass(keys, 'conversation', pass), null)
  assert.equal(openPass(keys, 'receipt', `${pass.slice(0, 20)}AAAA${pass.slice(24)}`), null)
  assert.ok(!pass.includes(receipt.toString(16)))
})
