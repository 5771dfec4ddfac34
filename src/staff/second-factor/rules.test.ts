import assert from 'node:assert/strict'
import { test } from 'node:test'
import { relyingParty } from '../../privacy/passkey.ts'
import { mayBeRemoved, nameTrouble } from './factor.ts'
import { owed } from './owed.ts'
import { mayGoOn, secondStepOf } from './way.ts'

test('a sign-in owes a proof where there is a second factor, setting one up where a role requires one, and nothing once it is proved', () => {
  const all = [true, false].flatMap((has) => [true, false].flatMap((required) => [true, false].map((proved) => ({ has, required, proved }))))
  for (const standing of all) {
    const { has, required, proved } = standing
    assert.equal(owed(standing), proved ? 'nothing' : has ? 'proof' : required ? 'set-up' : 'nothing', JSON.stringify(standing))
  }
})

test('whoever owes goes to the second step and out, and nowhere else', () => {
  for (const path of ['/desk/sign-out', '/desk/sign-in/second', '/desk/sign-in/second/lost', '/desk/sign-in/second/set-up/app']) assert.ok(mayGoOn(path), path)
  for (const path of ['/desk', '/desk/cases', '/desk/account/second-factors', '/desk/sign-in/seconds', '/desk/recoveries']) assert.ok(!mayGoOn(path), path)
})

test('the way to the second step remembers where somebody wanted to go', () => {
  assert.equal(secondStepOf('proof', '/desk/cases?state=open'), '/desk/sign-in/second?next=%2Fdesk%2Fcases%3Fstate%3Dopen')
  assert.equal(secondStepOf('set-up', null), '/desk/sign-in/second/set-up')
  assert.equal(secondStepOf('set-up', '/desk/sign-in/second?next=/desk'), '/desk/sign-in/second/set-up')
})

test('a second factor has a name of its own, and the last one stays where one is required', () => {
  const others = [{ name: 'Työpuhelin' }]
  assert.equal(nameTrouble('', others), 'missing')
  assert.equal(nameTrouble('x'.repeat(61), others), 'long')
  assert.equal(nameTrouble('työpuhelin', others), 'taken')
  assert.equal(nameTrouble('Avain', others), null)
  assert.deepEqual([mayBeRemoved([1], true), mayBeRemoved([1], false), mayBeRemoved([1, 2], true)], [false, true, true])
})

test('passkeys are bound to the name of the host, and a bare number has none', () => {
  assert.deepEqual(relyingParty('https://palaute.koivuranta.example/', 'K'), { id: 'palaute.koivuranta.example', name: 'K', origin: 'https://palaute.koivuranta.example' })
  assert.equal(relyingParty('http://localhost:3127/desk', 'K')?.origin, 'http://localhost:3127')
  for (const address of ['http://127.0.0.1:3000', 'http://[::1]:3000']) assert.equal(relyingParty(address, 'K'), null, address)
})
