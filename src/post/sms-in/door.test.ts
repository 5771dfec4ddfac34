// The door by which a gateway hands over SMS and tells what became of those that went out: with its secret, in two forms, and for nobody else.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { world } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { smsIn } from '../../../test/sms-in.ts'

const secret = 'salaisuus-jota-kukaan-ei-arvaa'
let database: TestDatabase
let it: ReturnType<typeof smsIn>
let request: ReturnType<typeof testApp>['request']
before(async () => {
  database = await testDatabase({ SMS_IN_SECRET: secret, SMS_GATEWAY_URL: 'http://127.0.0.1:9/x', PUBLIC_URL: 'https://palaute.example.fi', BUDGET_SMS_PER_NUMBER: 5 })
  await world(database.db)
  it = smsIn(database)
  ;({ request } = testApp(database))
})
after(() => database.close())
beforeEach(async () => {
  database.setNow(wednesday)
  await it.clear()
})

const bearer = { authorization: `Bearer ${secret}` }
const json = (body: unknown, headers: Record<string, string> = bearer, path = '/sms/in') =>
  request(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } })
const sms = { id: 'g1', from: '+358401234567', to: '17777', text: 'PALAUTE Ovi on raskas.' }

test('an SMS is taken as JSON or as a form, by either way of showing the secret, and once', async () => {
  assert.equal((await json(sms)).status, 204)
  assert.equal((await json(sms, { authorization: `Basic ${Buffer.from(`kuka:${secret}`).toString('base64')}` })).status, 204)
  const form = await request('/sms/in', { method: 'POST', body: new URLSearchParams({ ...sms, id: 'g2', text: 'Palaute: toinen' }).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', ...bearer } })
  assert.equal(form.status, 204)
  assert.deepEqual((await it.cases()).map(({ text }) => text).sort(), ['Ovi on raskas.', 'toinen'])
})

test('a form in the letters of Latin-1 is read as well as one in UTF-8, whether it says so or not', async () => {
  const type = { 'content-type': 'application/x-www-form-urlencoded', ...bearer }
  for (const [n, text] of ['PALAUTE+Yli%E4inen+p%F6yt%E4', 'PALAUTE%20Yli%C3%A4inen%20p%C3%B6yt%C3%A4', Buffer.from('PALAUTE+Yliäinen+pöytä', 'latin1'), Buffer.from('PALAUTE+Yliäinen+pöytä')].entries()) {
    const body = Buffer.concat([Buffer.from(`id=l${n}&from=%2B358401234567&text=`), Buffer.from(text)])
    assert.equal((await request('/sms/in', { method: 'POST', body, headers: type })).status, 204)
  }
  assert.deepEqual((await it.cases()).map(({ text }) => text), Array.from({ length: 4 }, () => 'Yliäinen pöytä'))
})

test('parts come by it too', async () => {
  await json({ ...sms, id: 'a', text: 'raskas. 👍', part: { set: 3, number: 2, count: 2 } })
  await json({ ...sms, id: 'b', text: 'PALAUTE Ovi on ', part: { set: '3', number: '1', count: '2' } })
  assert.deepEqual((await it.cases()).map(({ text }) => text), ['Ovi on raskas. 👍'])
})

test('without the secret, or with another, nothing is taken and nothing is told', async () => {
  for (const authorization of ['', 'Bearer', 'Bearer x', `Bearer ${secret}x`, `Bearer ${secret.slice(1)}`, `bearer${secret}`, `Basic ${secret}`, `Digest ${secret}`]) {
    for (const path of ['/sms/in', '/sms/receipts']) {
      const answer = await json(sms, authorization ? { authorization } : {}, path)
      assert.deepEqual([answer.status, answer.headers.get('www-authenticate')], [401, 'Bearer'], authorization)
    }
  }
  assert.deepEqual(await it.cases(), [])
})

test('what is not in its form is refused without repeating it, and nothing of it is taken', async () => {
  const wrong: [unknown, number][] = [
    ['{', 400], ['[]', 422], [{ ...sms, from: 'x'.repeat(41) }, 422], [{ ...sms, text: 5 }, 422], [{ ...sms, text: 'a'.repeat(9001) }, 422], [{ ...sms, id: '' }, 422], [{ from: sms.from }, 422],
    [{ ...sms, part: { set: 1, number: 3, count: 2 } }, 422], [{ ...sms, part: { set: 1, number: 1, count: 1000 } }, 422], ['"'.padEnd(300_000, 'a'), 413],
  ]
  for (const [body, status] of wrong) {
    const answer = await json(body)
    assert.equal(answer.status, status, JSON.stringify(body).slice(0, 80))
    assert.doesNotMatch(answer.text, /4012345|raskas/)
  }
  assert.equal((await json(sms, { ...bearer, 'content-type': 'text/plain' })).status, 415)
  assert.deepEqual(await it.cases(), [])
})

test('too many at once are asked to come later', async () => {
  for (let times = 0; times < 5; times++) assert.equal((await json({ ...sms, id: `n${times}` })).status, 204)
  const answer = await json({ ...sms, id: 'n6' })
  assert.deepEqual([answer.status, answer.headers.get('retry-after')], [429, '600'])
})

test('where no secret is set there is no door', async () => {
  const other = testApp({ ...database, context: { ...database.context, settings: { ...database.context.settings, SMS_IN_SECRET: undefined } } })
  for (const path of ['/sms/in', '/sms/receipts']) assert.equal((await other.request(path, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json', ...bearer } })).status, 404)
})
