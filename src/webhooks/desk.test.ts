// Addresses of other systems at the desk: added by an administrator, their secret shown once; tested, paused, sent again and ended.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Fields } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { status, webhookReceiver, type Receiver } from '../../test/webhook-receiver.ts'
import { transact } from '../db/db.ts'
import { webhookPath } from '../door-paths.ts'
import { desk } from '../paths.ts'
import { signatures } from '../privacy/webhook-secret.ts'
import { texts } from '../text/texts.ts'
import { forgetMessages } from './messages.sql.ts'
import { readAddress } from './address.ts'
import { sendDue } from './send-due.ts'

const { webhooks: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let admin: string
let receiver: Receiver
let first: string
before(async () => {
  database = await testDatabase({ WEBHOOK_HOSTS: ['intra.example'] })
  database.context.demo = true
  w = await world(database.db)
  app = testApp(database)
  admin = await app.signIn(await person(database.db, 'Paula Pelto', { role: 'administrator' }))
  receiver = await webhookReceiver()
})
after(async () => {
  await receiver.close()
  await database.close()
})

const secretOn = (html: string) => />(whsec_[A-Za-z0-9+/=]{44})</.exec(html)?.[1] ?? ''
const rows = () => database.db.selectFrom('webhook_endpoint').selectAll().orderBy('name').execute()
const one = async () => (await rows())[0]!
const press = async (fields: Fields, cookie = admin) => app.post(webhookPath((await one()).id), fields, cookie)
const page = async () => (await app.get(webhookPath((await one()).id), admin)).text
const steps = async () => (await database.db.selectFrom('audit').select('detail').where('what', '=', 'webhook-changed').execute()).map(({ detail }) => (detail as { webhook: string }).webhook).sort()
const send = () => sendDue({ db: database.db, keys: database.context.keys, now: database.context.now, publicUrl: 'https://palaute.example', allowed: { hosts: [], loopback: true }, mails: true, seconds: 2 })
const messages = () => database.db.selectFrom('webhook_message').selectAll().execute()

test('what is missing or cannot be is said, and what was typed stays', async () => {
  const fields = { name: 'Intranet', address: 'https://intranet.example.fi/in', event: 'minutes.published' }
  const wrong: [Fields, string][] = [
    [{ ...fields, name: '' }, words.form.nameMissing], [{ ...fields, event: [] }, words.form.eventsMissing], [{ ...fields, event: 'webhook.test' }, words.form.eventsMissing],
    [{ ...fields, address: '' }, words.form.addressProblems.none], [{ ...fields, address: 'http://intranet.example.fi/in' }, words.form.addressProblems['not-https']],
    [{ ...fields, address: 'https://10.0.0.5/in' }, words.form.addressProblems['not-public']],
  ]
  for (const [typed, said] of wrong) {
    const { status: code, text } = await app.post(desk.webhooks, typed, admin)
    assert.equal(code, 422, JSON.stringify(typed))
    assert.ok(text.includes(said.replaceAll('&', '&amp;')), said)
    if (typed['address']) assert.ok(text.includes(`value="${String(typed['address'])}"`))
  }
  assert.deepEqual(await rows(), [])
})

test('an address is https, of the internet or of a host that a setting names, and has no password', () => {
  const strict = { hosts: ['intra.example'], loopback: false }
  const wrong = {
    'not-public': ['https://127.0.0.1/', 'https://localhost/', 'https://[::1]/', 'https://0x7f.1/', 'https://2130706433/', 'https://169.254.169.254/latest', 'https://192.168.1.1/', 'https://[fd00::1]/', 'https://[::ffff:10.0.0.1]/'],
    'not-https': ['http://example.fi/', 'ftp://example.fi/', 'file:///etc/passwd', 'javascript:alert(1)', 'http://127.0.0.1/'],
    none: ['', 'example.fi', 'https://', 'https://a:b@example.fi/', 'https://example.fi/#x', `https://example.fi/${'x'.repeat(500)}`],
  }
  for (const [problem, addresses] of Object.entries(wrong)) for (const address of addresses) assert.equal(readAddress(address, strict), problem, address)
  assert.deepEqual(readAddress('https://INTRA.example:8443/a?b', strict), { address: 'https://intra.example:8443/a?b', host: 'intra.example:8443' })
  assert.deepEqual(readAddress('http://127.0.0.1:99/', { hosts: [], loopback: true }), { address: 'http://127.0.0.1:99/', host: '127.0.0.1:99' })
})

test('it is added, and its secret is shown once, in an answer that nobody keeps', async () => {
  const made = await app.post(desk.webhooks, { name: 'Intranet', address: `${receiver.url}/in?key=salainen`, event: ['minutes.published', 'survey.round.closed'] }, admin)
  const secret = secretOn(made.text)
  first = secret
  assert.deepEqual([made.status, made.headers.get('cache-control'), secret.length], [200, 'no-store', 50])
  for (const path of [desk.webhooks, webhookPath((await one()).id)]) {
    const { text } = await app.get(path, admin)
    assert.ok(text.includes('Intranet') && text.includes(new URL(receiver.url).host) && !text.includes('salainen') && !text.includes(secret))
  }
  assert.ok(!JSON.stringify(await rows()).includes('salainen'))
  assert.deepEqual(await steps(), ['made'])
  const audit = await app.get(desk.audit, await app.signIn(await person(database.db, 'Outi Ohje', { role: 'data-protection' })))
  assert.ok(audit.text.includes(`Lisättiin. ${new URL(receiver.url).host}`), audit.text)
})

test('a test is sent, seen to fail, and sent again once it is mended', async () => {
  receiver.answer(status(503))
  assert.equal((await press({ step: 'test' })).location, `${webhookPath((await one()).id)}?done=test`)
  await send()
  assert.ok((await page()).includes(words.log.troubles.status.replace('{status}', '503')))
  assert.ok(!(await page()).includes('pyysi odottamaan'))
  await database.db.updateTable('webhook_message').set({ next_at: null, failed_at: database.context.now() }).execute()
  assert.ok((await page()).includes(words.failed.one))
  receiver.answer(status(204))
  const [message] = await messages()
  assert.equal((await press({ step: 'resend', message: message!.id })).location, `${webhookPath((await one()).id)}?done=resend`)
  await send()
  assert.ok((await page()).includes(words.log.sent))
  assert.equal((await press({ step: 'resend', message: crypto.randomUUID() })).location, `${webhookPath((await one()).id)}?done=nothing`)
})

test('all that failed since a day are sent again, and those before are not', async () => {
  const [message] = await messages()
  const failed = (on: string) => ({ ...message!, id: crypto.randomUUID(), written_at: new Date(`${on}T09:00:00Z`), sent_at: null, failed_at: new Date(`${on}T09:00:00Z`), status: 500, trouble: 'status' })
  await database.db.insertInto('webhook_message').values([failed('2026-09-01'), failed('2026-09-10'), failed('2026-09-12')]).execute()
  assert.equal((await press({ step: 'resend-failed', since: 'eilen' })).status, 422)
  assert.equal((await press({ step: 'resend-failed', since: '10.9.2026' })).status, 303)
  assert.equal(await send(), 2)
  assert.equal((await messages()).filter(({ failed_at: at }) => at).length, 1)
  await transact(database.db, (tx) => forgetMessages(tx, new Date('2026-09-11T00:00:00Z')))
  assert.equal((await messages()).length, 2)
})

test('a log of many has pages', async () => {
  const [message] = await messages()
  await database.db.insertInto('webhook_message').values(Array.from({ length: 60 }, () => ({ ...message!, id: crypto.randomUUID() }))).execute()
  const rowsOn = (html: string) => [...html.matchAll(/value="resend"/g)].length
  assert.deepEqual([rowsOn(await page()), rowsOn((await app.get(`${webhookPath((await one()).id)}?page=2`, admin)).text)], [50, 12])
})

test('another secret signs beside the one before, and another address is where it goes from then on', async () => {
  const rotated = await press({ step: 'rotate' })
  assert.ok(secretOn(rotated.text) && rotated.text.includes(words.made.replaced))
  const again = await press({ step: 'rotate' })
  await press({ step: 'test' })
  receiver.received.length = 0
  assert.equal((await press({ step: 'save', name: 'Toinen', address: `${receiver.url}/new`, event: 'minutes.published' })).status, 303)
  await send()
  assert.equal(receiver.received[0]!.path, '/new')
  const { body, headers } = receiver.received[0]!
  assert.equal(String(headers['webhook-signature']).split(' ').length, 3)
  const signedBy = (secret: string) => signatures({ address: '', secret, earlier: [] }, { id: String(headers['webhook-id']), seconds: Number(headers['webhook-timestamp']), body })
  for (const secret of [first, secretOn(rotated.text), secretOn(again.text)]) assert.ok(String(headers['webhook-signature']).includes(signedBy(secret)), 'pressed twice, none that the other system may have is lost')
  assert.equal((await press({ step: 'save', name: 'Kolmas', address: '', event: 'minutes.published' })).status, 303)
  assert.equal((await press({ step: 'save', name: 'Kolmas', address: 'http://muu.example', event: 'minutes.published' })).status, 422)
  assert.deepEqual((await rows()).map(({ name, events }) => [name, events]), [['Kolmas', ['minutes.published']]])
})

test('that a system asked to wait is said, until when, and an administrator need not wait', async () => {
  receiver.answer(status(429, { 'retry-after': '7200' }))
  await press({ step: 'test' })
  await send()
  receiver.answer(status(204))
  const html = await page()
  assert.ok(html.includes('pyysi odottamaan. Lähettäminen jatkuu 16.9.2026 klo 14') && html.includes(words.press.resume), html)
  await press({ step: 'resume' })
  assert.ok(!(await page()).includes('pyysi odottamaan'))
})

test('nobody but an administrator sees that there are such addresses, or does anything with one', async () => {
  const others = [w.coordinatorId, w.supervisorId, await person(database.db, 'Tiina Tieto', { role: 'data-protection' })]
  for (const cookie of await Promise.all(others.map((id) => app.signIn(id)))) {
    for (const path of [desk.webhooks, webhookPath((await one()).id)]) assert.equal((await app.get(path, cookie)).status, 404)
    for (const step of ['test', 'rotate', 'end', 'save', 'pause']) assert.equal((await press({ step }, cookie)).status, 404)
  }
  for (const path of [webhookPath(crypto.randomUUID()), webhookPath('x')]) assert.deepEqual([(await app.get(path, admin)).status, (await app.post(path, { step: 'test' }, admin)).status], [404, 404])
  assert.equal((await press({ step: 'other' })).status, 404)
})

test('it pauses, goes on and ends; once ended nothing is left of its address, its secret and its log', async () => {
  await press({ step: 'pause' })
  assert.ok((await page()).includes(words.states.paused))
  await press({ step: 'resume' })
  const { id } = await one()
  assert.equal((await press({ step: 'end' })).location, `${desk.webhooks}?done=end`)
  assert.deepEqual([(await one()).sealed, await messages(), (await app.get(webhookPath(id), admin)).status], [null, [], 404])
  assert.deepEqual(await steps(), ['made', 'rotated', 'rotated', 'changed', 'changed', 'resume', 'pause', 'resume', 'end'].sort())
  assert.equal((await app.post(webhookPath(id), { step: 'end' }, admin)).status, 404)
})
