// SMS through a gateway: what it is handed, and what becomes of each of its answers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gatewayServer } from '../../../test/sms-gateway.ts'
import { wednesday } from '../../../test/database.ts'
import { readSettings } from '../../settings.ts'
import { troubleOf } from '../message.ts'
import { smsGateway } from './http.ts'

const sms = { id: 'i1', to: '+358401234567', subject: '', text: 'Hei äö', now: wednesday }
const sending = (url: string, more: { token?: string | undefined; timeoutMs?: number } = {}) => smsGateway({ url, token: 'salaisuus', sender: 'Koivuranta', markOf: (id) => `mark-${id}`, ...more })

test('the gateway gets a number, a text, a sender and a name that stays the same, and no id of ours', async () => {
  const gateway = await gatewayServer()
  assert.deepEqual(await sending(gateway.url)(sms), { ids: ['mark-i1'] })
  assert.deepEqual(gateway.taken, [{ id: 'mark-i1', from: 'Koivuranta', to: '+358401234567', text: 'Hei äö' }])
  await gateway.close()
})

test('what it says of the number is final; what it says of us, of itself or of now is not; no reason holds a number, a text or a secret', async () => {
  for (const [status, permanent] of [[400, true], [410, true], [422, true], [401, false], [403, false], [404, false], [408, false], [429, false], [302, false], [500, false], [503, false]] as const) {
    const gateway = await gatewayServer({ answer: () => status })
    assert.deepEqual(await sending(gateway.url)(sms), { reason: `HTTP ${status}`, permanent })
    await gateway.close()
  }
  const gateway = await gatewayServer({ token: 'toinen' })
  assert.deepEqual(await sending(gateway.url)(sms), { reason: 'HTTP 401', permanent: false })
  await gateway.close()
})

test('one that is away, or that never answers, is tried again later', async () => {
  const gateway = await gatewayServer({ answer: () => null })
  assert.deepEqual(await sending(gateway.url, { timeoutMs: 100 })(sms), { reason: 'TimeoutError', permanent: false })
  await gateway.close()
  assert.deepEqual(await sending(gateway.url)(sms), { reason: 'ECONNREFUSED', permanent: false })
})

test('what can be done about it is told from its answer', () => {
  const told = (status: number) => troubleOf(`HTTP ${status}`)
  assert.deepEqual([400, 422, 401, 403, 404, 429, 503].map(told), ['refused', 'refused', 'sign-in', 'sign-in', 'unreachable', 'later', 'unreachable'])
})

test('a gateway is reached over TLS, or on the same machine; it needs the address for links, and its sender is one', () => {
  const read = (given: Record<string, string>) => () => readSettings({ PUBLIC_URL: 'https://p.example.fi', ...given })
  assert.equal(read({ SMS_GATEWAY_URL: 'https://sms.example.fi/v1?project=2' })().SMS_SENDER, 'Vastakaiku')
  assert.equal(read({ SMS_GATEWAY_URL: 'http://127.0.0.1:9/x', SMS_SENDER: '+35840123' })().SMS_SENDER, '+35840123')
  for (const url of ['http://sms.example.fi', 'https://user:secret@sms.example.fi', 'sms.example.fi', 'https://sms.example.fi/#x']) {
    assert.throws(read({ SMS_GATEWAY_URL: url }), (error: Error) => error.message.includes('SMS_GATEWAY_URL') && !error.message.includes('secret'), url)
  }
  assert.throws(read({ SMS_SENDER: 'Koivurannan hyvinvointialue' }), /SMS_SENDER/)
  assert.throws(() => readSettings({ SMS_GATEWAY_URL: 'https://sms.example.fi' }), /PUBLIC_URL is needed with SMS_GATEWAY_URL/)
})
