import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashPassword, longestPassword, passwordProblem, shortestPassword, verifyPassword } from './passwords.ts'

// From the tests of the reference implementation (P-H-C/phc-winner-argon2, test.c).
const reference = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'

test('a hash made by the reference implementation is verified', async () => {
  assert.equal(await verifyPassword(reference, 'password'), true)
  assert.equal(await verifyPassword(reference, 'Password'), false)
})

test('a password is verified against its own hash only, and each hash has a salt of its own', async () => {
  const hash = await hashPassword('seitsemän veljestä')
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  assert.equal(await verifyPassword(hash, 'seitsemän veljestä'), true)
  assert.equal(await verifyPassword(hash, 'seitseman veljesta'), false)
  assert.notEqual(await hashPassword('seitsemän veljestä'), hash)
})

test('a password is the same whichever way the keyboard composes its letters', async () => {
  const hash = await hashPassword('p\u00e4\u00e4sky lent\u00e4\u00e4')
  assert.equal(await verifyPassword(hash, 'pa\u0308a\u0308sky lenta\u0308a\u0308'), true)
})

test('what is not an Argon2id hash verifies nothing', async () => {
  for (const hash of ['', 'password', '$2b$12$abcdefghijklmnopqrstuv', reference.replace('argon2id', 'argon2i'), `${reference}=`]) {
    assert.equal(await verifyPassword(hash, 'password'), false)
  }
})

test('a password is judged by its length, in characters, and by no kinds of signs', () => {
  assert.equal(passwordProblem('a'.repeat(shortestPassword - 1), []), 'too-short')
  assert.equal(passwordProblem('🌲'.repeat(shortestPassword - 1), []), 'too-short')
  assert.equal(passwordProblem('kolme kuusta', []), null)
  assert.equal(passwordProblem(`${'🌲'.repeat(longestPassword - 1)}🌳`, []), null)
  assert.equal(passwordProblem('a'.repeat(longestPassword + 1), []), 'too-long')
})

test('a password that is little more than words that are tried first is refused, however they are written', () => {
  const names = ['Koivurannan hyvinvointialue', 'Veera Kanervasuo', 'veera.kanervasuo@koivuranta.example']
  for (const given of ['vastakaiku2026', 'SALASANA-1234', 'passwordpassword', 'Lo\u0308senord 2026', 'Koivuranta2026!', 'VeeraKanervasuo1', 'KoivurannanPalaute']) {
    assert.equal(passwordProblem(given, names), 'tried-first', given)
  }
  for (const given of ['kolme kuusta kalliolla', 'oikein-pitka-salasana', 'Veera keräsi mustikoita', 'en kerro salasanaa']) assert.equal(passwordProblem(given, names), null, given)
  assert.equal(passwordProblem('Koivuranta2026!', ['Saarisuon kunta']), null, 'where nobody is called so it is a word like any other')
})

test('what is tried first is refused, whatever is put around it; a long one of plain words is not', () => {
  for (const common of ['passwordpassword', 'Password1234!', 'SALASANA2026!!', 'Lösenord1234', 'salasana salasana', 'qwertyuiopasdf', '123456789012', '1qaz2wsx3edc', 'aaaaaaaaaaaa', 'kissakissakissa', 'Kesä2026Kesä2026', 'vastakaiku123', '🌲🌲🌲🌲🌲🌲🌲🌲🌲🌲🌲🌲', 'abababababab1'.slice(0, 12)]) {
    assert.equal(passwordProblem(common, []), 'tried-first', common)
  }
  for (const fine of ['kolme kuusta kalliolla', 'oikein-pitka-salasana', 'kesä tuli taas myöhässä', 'kaiku-2026-demo', 'salasana on kissan nimi', 'qwerty on vanha ukko', 'kissakissakoira!']) assert.equal(passwordProblem(fine, []), null, fine)
})

test('an overlong password is refused before any work is done for it', async () => {
  assert.equal(await verifyPassword(reference, 'a'.repeat(1_000_000)), false)
})
