// What is read from what a provider says, and what is not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readClaims } from './claims.ts'

const names = { groups: 'groups', emailVerified: 'email_verified', secondFactor: 'mfa, urn:taso:2' }
const read = (said: Record<string, unknown>, more = {}) => readClaims({ iss: 'https://login.example.fi', sub: '7', ...said }, { ...names, ...more })

test('an address counts as theirs only where the provider says so in so many words', () => {
  for (const yes of [true, 'true', 1, '1']) assert.equal(read({ email_verified: yes }).emailIsVerified, true)
  for (const no of [undefined, null, false, 'false', 0, '0', 'yes', [true], {}]) assert.equal(read({ email_verified: no }).emailIsVerified, false, String(no))
  assert.equal(read({ email_verified: true }, { emailVerified: 'xms_edov' }).emailIsVerified, false)
})

test('a second factor is what was agreed to be one, in acr or amr, whole and not as part of a word', () => {
  for (const said of [{ amr: ['pwd', 'mfa'] }, { acr: 'mfa' }, { acr: 'urn:taso:2' }]) assert.equal(read(said).secondFactor, true)
  for (const said of [{}, { amr: ['pwd'] }, { acr: 'mfa-no' }, { amr: 'pwd mfa' }, { acr: '' }]) assert.equal(read(said).secondFactor, false, JSON.stringify(said))
  assert.equal(read({ acr: '' }, { secondFactor: '' }).secondFactor, false)
})

test('groups are a list or one text; where they are told elsewhere nothing is known of them', () => {
  assert.deepEqual(read({ groups: ['b', 'a', 'b', 7, null] }).groups, ['b', 'a'])
  assert.deepEqual(read({ groups: 'a' }).groups, ['a'])
  assert.deepEqual(read({}).groups, [])
  assert.equal(read({ _claim_names: { groups: 'src1' }, _claim_sources: {} }).groups, null)
  assert.deepEqual(read({ _claim_names: { other: 'src1' } }).groups, [])
})

test('a name is put together where there is none, a language is one of ours, and what is no address is none', () => {
  assert.equal(read({ given_name: 'Uuno', family_name: 'Uusi' }).name, 'Uuno Uusi')
  assert.equal(read({ name: '  ' }).name, null)
  assert.deepEqual([read({ locale: 'sv-FI' }), read({ locale: 'EN_us' }), read({ locale: 'de' }), read({})].map(({ language }) => language), ['sv', 'en', null, null])
  assert.deepEqual([read({ email: ' uuno@example.fi ' }), read({ email: 'uuno' }), read({ email: ['a@b.fi'] })].map(({ email }) => email), ['uuno@example.fi', null, null])
  assert.equal(read({ name: 'x'.repeat(300) }).name!.length, 200)
})
