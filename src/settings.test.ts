// What is wrong among the settings is named; what is secret among them is not repeated.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSettings } from './settings.ts'

const provider = { OIDC_ISSUER: 'https://login.example.fi/realms/koivuranta', OIDC_CLIENT_ID: 'vastakaiku' }
const wrong = (environment: Record<string, string>, words: RegExp) => assert.throws(() => readSettings(environment), (error: Error) => {
  assert.match(error.message, words)
  assert.doesNotMatch(error.message, /hyvin-salainen/)
  return true
})

test('single sign-on takes an issuer and a client, a secret or none, and has sensible defaults', () => {
  const settings = readSettings(provider)
  assert.equal(settings.OIDC_ISSUER, provider.OIDC_ISSUER)
  assert.deepEqual([settings.OIDC_SCOPES, settings.OIDC_GROUPS_CLAIM, settings.OIDC_SECOND_FACTOR, settings.OIDC_CLIENT_SECRET], ['openid profile email', 'groups', 'mfa', undefined])
})

test('a provider is believed over TLS only, or on the same machine', () => {
  for (const issuer of ['http://127.0.0.1:3130', 'http://localhost:3130', 'http://[::1]:3130']) readSettings({ ...provider, OIDC_ISSUER: issuer })
  for (const issuer of ['http://login.example.fi', 'http://127.0.0.1.example.fi', 'ftp://login.example.fi', 'login.example.fi', 'https://a:hyvin-salainen@login.example.fi', 'https://login.example.fi/?a=b']) {
    wrong({ ...provider, OIDC_ISSUER: issuer }, /OIDC_ISSUER must be an https address/)
  }
})

test('what single sign-on needs besides is named', () => {
  wrong({ OIDC_ISSUER: provider.OIDC_ISSUER, OIDC_CLIENT_SECRET: 'hyvin-salainen' }, /OIDC_CLIENT_ID is needed with OIDC_ISSUER/)
  wrong({ OIDC_CLIENT_ID: 'vastakaiku', OIDC_CLIENT_SECRET: 'hyvin-salainen' }, /OIDC_ISSUER is needed/)
  wrong({ ...provider, HOST: '0.0.0.0' }, /PUBLIC_URL is needed with OIDC_ISSUER/)
  readSettings({ ...provider, HOST: '0.0.0.0', PUBLIC_URL: 'https://palaute.example.fi' })
  wrong({ ...provider, OIDC_SCOPES: 'profile email' }, /OIDC_SCOPES must name openid/)
  wrong({ LOCAL_SIGN_IN: 'never' }, /LOCAL_SIGN_IN must be always/)
})
