import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TOTP, Secret } from 'otpauth'
import { makeKeys, newKeyFile } from './keys.ts'
import { appAddress, newOneTimeSecret, openNewSecret, openSecret, sealNewSecret, sealSecret, stepOf, type OneTimeSecret } from './one-time-code.ts'

/** "12345678901234567890", the secret of the test vectors in RFC 6238, appendix B, for SHA-1. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' as OneTimeSecret
/** The RFC shows eight digits; six of them are the last six. */
const vectors: [seconds: number, code: string][] = [
  [59, '287082'], [1_111_111_109, '081804'], [1_111_111_111, '050471'], [1_234_567_890, '005924'], [2_000_000_000, '279037'], [20_000_000_000, '353130'],
]
const at = (seconds: number) => new Date(seconds * 1000)
const keys = makeKeys(newKeyFile())
const now = at(1_700_000_000)

test('the codes of RFC 6238 are read as what they are, with or without a blank between the groups', () => {
  for (const [seconds, code] of vectors) {
    assert.equal(stepOf(secret, code, at(seconds)), Math.floor(seconds / 30), code)
    assert.equal(stepOf(secret, ` ${code.slice(0, 3)} ${code.slice(3)}`, at(seconds)), Math.floor(seconds / 30), code)
  }
})

test('a code is taken half a minute early or late, and not a whole minute', () => {
  for (const [off, taken] of [[-2, false], [-1, true], [0, true], [1, true], [2, false]] as const) {
    const step = Math.floor(1_234_567_890 / 30)
    assert.equal(stepOf(secret, '005924', at(1_234_567_890 + off * 30)), taken ? step : null, String(off))
  }
})

test('what is no code is none', () => {
  for (const typed of ['', '00592', '0059241', '99924', 'abcdef', '005925', '١٢٣٤٥٦']) assert.equal(stepOf(secret, typed, at(1_234_567_890)), null, typed)
})

test('an app that reads the picture shows the codes that we take', () => {
  const made = newOneTimeSecret()
  assert.equal(made.length, 32)
  const address = new URL(appAddress(made, { issuer: 'Vastakaiku: testi', label: 'veera@koivuranta.example' }))
  assert.equal(`${address.protocol}${address.host}`, 'otpauth:totp')
  const code = TOTP.generate({ secret: Secret.fromBase32(address.searchParams.get('secret')!), timestamp: now.getTime() })
  assert.notEqual(stepOf(made, code, now), null)
})

test('a sealed secret opens for its own row and person, and for no other', () => {
  const owner = { id: 'a', personId: 'p' }
  const sealed = sealSecret(keys, secret, owner)
  assert.ok(!sealed.includes(secret))
  assert.equal(openSecret(keys, sealed, keys.current, owner), secret)
  for (const other of [{ id: 'b', personId: 'p' }, { id: 'a', personId: 'q' }]) assert.throws(() => openSecret(keys, sealed, keys.current, other))
})

test('a secret that is not confirmed yet is of its sign-in, for half an hour', () => {
  const asker = { personId: 'p', sessionId: 's' }
  const sealed = sealNewSecret(keys, { id: 'a', secret }, asker, now)
  const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
  assert.deepEqual(openNewSecret(keys, sealed, asker, later(29)), { id: 'a', secret })
  assert.equal(openNewSecret(keys, sealed, asker, later(30)), null)
  assert.equal(openNewSecret(keys, sealed, { ...asker, sessionId: 't' }, now), null)
  assert.equal(openNewSecret(keys, sealed, { ...asker, personId: 'q' }, now), null)
  for (const none of ['', 'abc', sealed.slice(1)]) assert.equal(openNewSecret(keys, none, asker, now), null)
})
