import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeKeys, newKeyFile } from './keys.ts'
import { hashOfRecovery, isRecoveryCode, newRecoveryCode } from './recovery-code.ts'

const keys = makeKeys(newKeyFile())
const owner = { personId: 'p', sessionId: 's' }
const kept = (code: string) => ({ hash: hashOfRecovery(keys, 1, code, owner), version: 1 })

test('a code has two groups of four signs that are not taken for one another', () => {
  for (let n = 0; n < 200; n++) assert.match(newRecoveryCode(), /^[34679ACDEFGHJKPQRTWXY]{4}-[34679ACDEFGHJKPQRTWXY]{4}$/)
  assert.notEqual(newRecoveryCode(), newRecoveryCode())
})

test('a code is known again however it was typed', () => {
  for (const typed of ['ACDE-3467', 'acde3467', ' acde 3467 ', 'Acde–3467']) assert.ok(isRecoveryCode(keys, kept('ACDE-3467'), typed, owner), typed)
})

test('another code, another person, another sign-in and another key do not fit', () => {
  const one = kept('ACDE-3467')
  for (const typed of ['', 'ACDE-3469', 'ACDE']) assert.ok(!isRecoveryCode(keys, one, typed, owner), typed)
  assert.ok(!isRecoveryCode(keys, one, 'ACDE-3467', { ...owner, personId: 'q' }))
  assert.ok(!isRecoveryCode(keys, one, 'ACDE-3467', { ...owner, sessionId: 't' }))
  assert.ok(!isRecoveryCode(keys, { ...one, version: 2 }, 'ACDE-3467', owner))
  assert.ok(!isRecoveryCode(makeKeys(newKeyFile()), one, 'ACDE-3467', owner))
})
