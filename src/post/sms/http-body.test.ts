// The body that a gateway wants: whatever goes in stays where it belongs.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { gatewayServer } from '../../../test/sms-gateway.ts'
import { readSettings } from '../../settings.ts'
import { wednesday } from '../../../test/database.ts'
import { bodyAsSet, readBody, readHeaders } from './http-body.ts'
import { smsGateway } from './http.ts'

const values = { id: 'm1', from: 'Alue', to: '+358401234567', text: 'Hei "&to=+358500000000 {to} ä' }

test('a form and JSON are filled, and no text becomes a field or an end of a string', () => {
  const form = new URLSearchParams(bodyAsSet(readBody('user=a&dest={to}&msg={text}&ref=x-{id}')!, values))
  assert.deepEqual([...form], [['user', 'a'], ['dest', values.to], ['msg', values.text], ['ref', 'x-m1']])
  assert.deepEqual(JSON.parse(bodyAsSet(readBody('{"messages":[{"to":"{to}","text":"{text}","flash":false}]}')!, values)), { messages: [{ to: values.to, text: values.text, flash: false }] })
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    assert.equal((JSON.parse(bodyAsSet(readBody('{"a":"{to}","b":"{text}"}')!, { ...values, text })) as { b: string }).b, text)
    assert.deepEqual([...new URLSearchParams(bodyAsSet(readBody('a={to}&b={text}')!, { ...values, text }))].length, 2)
  }))
})

test('what is neither, or says neither to whom nor what, is refused when the program starts, without repeating it', () => {
  for (const wrong of ['{to}', '{"to":"{to}"', 'to={to}', '{"a":"{text}"}', 'x{to}{text}']) assert.equal(readBody(wrong), null, wrong)
  assert.throws(() => readSettings({ SMS_GATEWAY_BODY: 'secret={to}' }), (error: Error) => error.message.includes('SMS_GATEWAY_BODY') && !error.message.includes('secret='))
  for (const wrong of ['x', '[]', '{"A b":"c"}', '{"A":1}', '{"A":"b\\r\\nC: d"}']) assert.equal(readHeaders(wrong), null, wrong)
  assert.deepEqual(readHeaders('{"X-Api-Key":"k"}'), { 'X-Api-Key': 'k' })
})

test('the gateway gets that body with those headers', async () => {
  const gateway = await gatewayServer()
  const send = smsGateway({ url: gateway.url, token: 'salaisuus', sender: 'Alue', markOf: (id) => `m-${id}`, body: readBody('{"to":"{to}","text":"{text}","id":"{id}","from":"{from}"}')!, headers: { 'X-Api-Key': 'k' } })
  assert.deepEqual(await send({ id: '1', to: values.to, subject: '', text: values.text, now: wednesday }), { ids: ['m-1'] })
  assert.deepEqual(gateway.taken[0], { to: values.to, text: values.text, id: 'm-1', from: 'Alue' })
  await gateway.close()
})

test('there is one way out, it needs the address for links, and the door in needs a way out', () => {
  const read = (given: Record<string, string>) => () => readSettings({ PUBLIC_URL: 'https://p.example.fi', ...given })
  const centre = 'smpps://palaute:salaisuus@sms.example.fi:3550'
  assert.equal(read({ SMPP_URL: centre })().SMPP_URL, centre)
  assert.throws(() => readSettings({ SMPP_URL: centre }), /PUBLIC_URL is needed with SMPP_URL/)
  assert.throws(read({ SMPP_URL: centre, SMS_GATEWAY_URL: 'https://sms.example.fi' }), /two ways/)
  assert.throws(read({ SMS_IN_SECRET: 'x'.repeat(24) }), /is needed with SMS_IN_SECRET/)
  for (const [name, value] of [['SMPP_URL', 'smpp://sms.example.fi'], ['SMS_HOURS', '20-8'], ['SMS_HOURS', '8:00'], ['SMS_CODE_WORDS', 'PALAUTE'], ['SMS_CODE_WORDS', 'OK,OK,OK'], ['SMS_COUNTRIES', '+358'], ['SMS_IN_SECRET', 'short']]) {
    assert.throws(read({ [name!]: value! }), new RegExp(name!), `${name} ${value}`)
  }
})
