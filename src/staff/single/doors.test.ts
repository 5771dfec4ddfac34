// Which ways in there are, for every setting and decision.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { doorsOf } from './doors.ts'

const issuer = { OIDC_ISSUER: 'https://login.example.fi/realm', OIDC_NAME: undefined, LOCAL_SIGN_IN: undefined }

test('there is always a way in, and passwords close only while there is another', () => {
  const without = { ...issuer, OIDC_ISSUER: undefined }
  assert.deepEqual(doorsOf(without, false), { single: null, passwords: true })
  assert.deepEqual(doorsOf(without, true), { single: null, passwords: true })
  assert.deepEqual(doorsOf(issuer, false), { single: 'login.example.fi', passwords: true })
  assert.deepEqual(doorsOf(issuer, true), { single: 'login.example.fi', passwords: false })
  assert.deepEqual(doorsOf({ ...issuer, OIDC_NAME: 'Tunnus', LOCAL_SIGN_IN: 'always' }, true), { single: 'Tunnus', passwords: true })
})
