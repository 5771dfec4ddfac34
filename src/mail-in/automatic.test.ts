// What a machine wrote is told from what a person did, and our own addresses from others.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { automatic, isForged, isSame, tagIn } from './automatic.ts'

const ours = ['palaute@koivuranta.example', 'ei-vastata@koivuranta.example']
const of = (headers: Record<string, string>, from = 'aino@posti.example') => automatic(Object.entries(headers).map(([key, value]) => ({ key, value })), { from, ours })

test('absence notices, notices of delivery, lists and our own mail are nobody’s feedback', () => {
  for (const headers of [
    { 'auto-submitted': 'auto-replied' }, { 'auto-submitted': 'auto-generated (rejected)' }, { 'x-autoreply': 'yes' }, { 'x-autorespond': '' }, { precedence: 'auto_reply' },
    { 'return-path': '<>' }, { 'content-type': 'multipart/report; report-type=delivery-status' }, { 'x-loop': 'palaute' },
  ] as Record<string, string>[]) assert.equal(of(headers), 'automatic', JSON.stringify(headers))
  for (const from of ['mailer-daemon@posti.example', 'postmaster@posti.example', 'noreply@kauppa.example', 'no-reply+7@kauppa.example', 'ei-vastata@muualla.example']) assert.equal(of({}, from), 'automatic', from)
  for (const headers of [{ 'list-id': '<uutiset.posti.example>' }, { precedence: 'bulk' }, { precedence: 'List' }, { 'list-unsubscribe': '<mailto:x@y.example>' }] as Record<string, string>[]) assert.equal(of(headers), 'list')
  for (const from of [...ours, 'palaute+k7m4xp@koivuranta.example']) assert.equal(of({}, from), 'own', from)
})

test('what a person sends is theirs, whatever their program adds', () => {
  for (const headers of [{}, { 'auto-submitted': 'no' }, { precedence: 'normal' }, { 'return-path': '<aino@posti.example>' }, { 'x-mailer': 'Apple Mail', 'x-auto-response-suppress': 'DR' }] as Record<string, string>[]) assert.equal(of(headers), null)
  for (const from of ['nora.eply@posti.example', 'postimies@posti.example', '']) assert.equal(of({}, from), null, from)
})

test('a mail that some server found forged is told apart, and an address is ours whatever stands after its plus', () => {
  assert.equal(isForged([{ key: 'authentication-results', value: 'mx.example; dkim=fail; dmarc=fail (p=reject)' }]), true)
  assert.equal(isForged([{ key: 'authentication-results', value: 'mx.example; dmarc=pass' }]), false)
  assert.equal(isSame('palaute+x@koivuranta.example', ours[0]!), true)
  assert.equal(isSame('palaute@muualla.example', ours[0]!), false)
  assert.equal(tagIn(['Aino@posti.example', 'Palaute+K7M4XP@Koivuranta.example'], ours[0]!), 'k7m4xp')
  for (const none of [['palaute@koivuranta.example'], ['palaute+x@muualla.example'], ['muu+x@koivuranta.example'], []]) assert.equal(tagIn(none, ours[0]!), '')
})
