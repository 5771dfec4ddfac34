// Messages to other systems, against a real server: signed as the convention has it, sent until they are taken, and never lost.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { after, before, beforeEach, test } from 'node:test'
import { Webhook } from 'standardwebhooks'
import { person, world } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { status, webhookReceiver, type Receiver } from '../../test/webhook-receiver.ts'
import { transact } from '../db/db.ts'
import { newWebhookSecret, signatures } from '../privacy/webhook-secret.ts'
import { addEndpoint, changeEndpoint, lockEndpoint, pauseEndpoint, resumeEndpoint } from './endpoints.sql.ts'
import { sendAgain, takeDue } from './messages.sql.ts'
import { sendDue, type Sending } from './send-due.ts'
import { tellTest, tellWebhooks } from './tell.sql.ts'

let database: TestDatabase
let receiver: Receiver
let administrator: string
let now = wednesday
const secret = newWebhookSecret()
const endpointId = crypto.randomUUID()
before(async () => {
  database = await testDatabase()
  await world(database.db)
  administrator = await person(database.db, 'Paula Pelto', { role: 'administrator' })
  const { rows: [account] } = await database.pool.query<{ id: string }>(`insert into auth_user (name, email, created_at, updated_at) values ('P', 'p@x.example', now(), now()) returning id`)
  await database.db.updateTable('person').set({ account_id: account!.id }).where('id', '=', administrator).execute()
  receiver = await webhookReceiver()
  await transact(database.db, (tx) => addEndpoint(tx, database.context.keys, {
    id: endpointId, name: 'Intranet', host: '127.0.0.1', events: ['survey.round.closed', 'improvement.changed'], target: { address: `${receiver.url}/in?key=salainen`, secret, earlier: [] },
  }, { by: administrator, on: '2026-09-16' }))
})
after(async () => {
  await receiver.close()
  await database.close()
})
beforeEach(async () => {
  now = wednesday
  receiver.received.length = 0
  receiver.answer(status(204))
  await database.db.deleteFrom('webhook_message').execute()
  await database.db.updateTable('webhook_endpoint').set({ taken_at: null, stopped: null, stopped_on: null }).execute()
})

const sending = (): Sending => ({ db: database.db, keys: database.context.keys, now: () => now, publicUrl: 'https://palaute.example', allowed: { hosts: [], loopback: true }, mails: true, seconds: 1, chance: () => 0 })
const send = (rest: Partial<Sending> = {}) => sendDue({ ...sending(), ...rest })
const tell = () => transact(database.db, (tx) => tellWebhooks(tx, { type: 'survey.round.closed', on: '2026-09-16' }, now))
const only = () => database.db.selectFrom('webhook_message').selectAll().executeTakeFirstOrThrow()
const pass = (seconds: number) => { now = new Date(now.getTime() + seconds * 1000) }
const signed = (body: string, headers: object, by = secret) => new Webhook(by).verify(body, headers as Record<string, string>)
const endpoint = () => database.db.selectFrom('webhook_endpoint').selectAll().where('id', '=', endpointId).executeTakeFirstOrThrow()

test('a message says what happened and on which day, and the library of the convention finds its signature right', async () => {
  now = new Date()
  const reference = crypto.randomUUID()
  await transact(database.db, (tx) => tellWebhooks(tx, { type: 'improvement.changed', on: '2026-09-16', of: { reference, page: `/fi/muutokset/${reference}` } }, now))
  assert.equal(await send(), 1)
  const [{ path, headers, body }] = receiver.received as [(typeof receiver.received)[0]]
  assert.equal(path, '/in?key=salainen')
  assert.deepEqual(signed(body, headers), { type: 'improvement.changed', timestamp: '2026-09-16', data: { reference, page: `https://palaute.example/fi/muutokset/${reference}` } })
  assert.throws(() => signed(body.replace('changed', 'deleted'), headers))
  assert.throws(() => signed(body, { ...headers, 'webhook-id': 'msg_other' }))
  assert.throws(() => signed(body, headers, newWebhookSecret()))
  const { sent_at: sentAt, status: code, next_at: next } = await only()
  assert.deepEqual([sentAt, code, next], [now, 204, null])
  assert.equal(await send(), 0, 'what was taken is not sent twice')
})

test('it is written with what it tells of, or not at all, and only for whom it was chosen', async () => {
  await assert.rejects(transact(database.db, async (tx) => {
    await tellWebhooks(tx, { type: 'survey.round.closed', on: '2026-09-16' }, now)
    throw new Error('taken back')
  }))
  await transact(database.db, (tx) => tellWebhooks(tx, { type: 'minutes.published', on: '2026-09-16' }, now))
  assert.equal(await send(), 0)
})

test('what is not taken is tried again after 5 seconds, 5 minutes, and so on for three days, under the same id; then the address is stopped and administrators are told', async () => {
  receiver.answer(status(500))
  await tell()
  for (const pause of [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]) {
    assert.equal(await send(), 1)
    const { next_at: next } = await only()
    assert.equal((next!.getTime() - now.getTime()) / 1000, pause)
    pass(pause - 1)
    assert.equal(await send(), 0, `not before ${pause} seconds`)
    pass(1)
  }
  assert.equal((await endpoint()).stopped, null)
  assert.equal(await send(), 1)
  const { attempts, failed_at: failed, status: code, trouble } = await only()
  assert.deepEqual([attempts, failed, code, trouble, (await endpoint()).stopped], [10, now, 500, 'status', 'failing'])
  assert.deepEqual([new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size, new Set(receiver.received.map(({ body }) => body)).size, receiver.received.length], [1, 1, 10])
  assert.deepEqual((await database.db.selectFrom('outgoing_message').select(['kind', 'person_id']).execute()), [{ kind: 'webhook-stopped', person_id: administrator }])
  await tell()
  assert.equal(await send(), 0, 'what happens meanwhile waits')
  receiver.answer(status(200))
  await transact(database.db, (tx) => resumeEndpoint(tx, endpointId))
  assert.equal(await send(), 1)
})

test('one that fails for good stops no address that took something else meanwhile', async () => {
  receiver.answer(status(500))
  await tell()
  await database.db.updateTable('webhook_message').set({ attempts: 9 }).execute()
  await database.db.updateTable('webhook_endpoint').set({ taken_at: new Date(now.getTime() - 3_600_000) }).execute()
  await send()
  assert.deepEqual([(await only()).failed_at, (await endpoint()).stopped], [now, null])
})

test('whoever answers 410 is told nothing more', async () => {
  receiver.answer(status(410))
  await tell()
  await send()
  assert.deepEqual([(await only()).next_at, (await endpoint()).stopped], [null, 'gone'])
})

test('a redirect is not followed, and a body of any size is neither read nor kept', async () => {
  receiver.answer(status(301, { location: `${receiver.url}/elsewhere` }))
  await tell()
  await send()
  assert.deepEqual([receiver.received.length, (await only()).status], [1, 301])
  receiver.answer((response) => {
    response.writeHead(200)
    const pour = (): void => { while (!response.destroyed && response.write('x'.repeat(65_536))); response.once('drain', pour) }
    pour()
  })
  pass(5)
  await send()
  const { sent_at: sentAt, status: code } = await only()
  assert.deepEqual([sentAt, code], [now, 200])
  assert.ok(!JSON.stringify(await only()).includes('xxx'))
})

test('whoever is slow, dies midway or is not there at all is tried again', async () => {
  await tell()
  receiver.answer(() => {})
  await send()
  assert.equal((await only()).trouble, 'timeout')
  receiver.answer((response) => void response.socket!.end('HTTP/1.1 20'))
  pass(5)
  await send()
  assert.equal((await only()).trouble, 'unreachable')
  const { url, close } = await webhookReceiver()
  await close()
  await move(url)
  pass(300)
  await send()
  const { trouble, attempts, status: code } = await only()
  assert.deepEqual([trouble, attempts, code], ['unreachable', 3, null])
  await assert.rejects(once(connect(Number(new URL(url).port), '127.0.0.1'), 'connect'))
  await move(`${receiver.url}/in?key=salainen`)
})

test('into the own network nothing is sent, but to hosts that a setting names', async () => {
  await tell()
  await send({ allowed: { hosts: [], loopback: false } })
  assert.deepEqual([receiver.received.length, (await only()).trouble], [0, 'not-public'])
  await move(receiver.url.replace('127.0.0.1', 'localhost'))
  pass(5)
  await send({ allowed: { hosts: ['other.example'], loopback: false } })
  assert.deepEqual([receiver.received.length, (await only()).trouble], [0, 'not-public'], 'a name that leads there is looked up, and refused')
  pass(300)
  await send({ allowed: { hosts: ['localhost'], loopback: false } })
  assert.equal(receiver.received.length, 1)
  await move(`${receiver.url}/in?key=salainen`)
})

test('a program that was killed while it sent sends again, with the same id; two that send at once send nothing twice', async () => {
  await tell()
  const [taken] = await transact(database.db, (tx) => takeDue(tx, now))
  pass(59)
  assert.equal(await send(), 0, 'it may be under way')
  pass(1)
  assert.equal(await send(), 1)
  assert.equal(receiver.received[0]!.headers['webhook-id'], `msg_${taken!.id}`)
  receiver.received.length = 0
  for (let n = 0; n < 4; n++) await tell()
  await Promise.all([send(), send(), send()])
  assert.equal(receiver.received.length, 4)
  assert.equal(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size, 4)
})

test('one that is stopped while it waits for an answer leaves the message as it is', async () => {
  receiver.answer(() => stopping.abort())
  const stopping = new AbortController()
  await tell()
  await assert.rejects(sendDue({ ...sending(), seconds: 10 }, stopping.signal))
  const { attempts, trouble, next_at: next } = await only()
  assert.deepEqual([attempts, trouble, next], [0, null, new Date(now.getTime() + 60_000)])
})

test('a paused address gets nothing until it goes on; sent again, a message keeps its id', async () => {
  await transact(database.db, async (tx) => {
    await tellTest(tx, endpointId, { on: '2026-09-16' }, now)
    await pauseEndpoint(tx, endpointId, '2026-09-16')
  })
  assert.equal(await send(), 0)
  await transact(database.db, (tx) => resumeEndpoint(tx, endpointId))
  await send()
  const { id } = await only()
  assert.ok(await transact(database.db, (tx) => sendAgain(tx, endpointId, id, now)))
  await send()
  assert.deepEqual(receiver.received.map(({ headers }) => headers['webhook-id']), [`msg_${id}`, `msg_${id}`])
})

test('a clock that is far off is refused by whoever checks, and sent again it is signed anew', async () => {
  await tell()
  receiver.answer((response, { body, headers }) => {
    try {
      signed(body, headers)
      response.writeHead(204).end()
    } catch {
      response.writeHead(401).end()
    }
  })
  await send()
  assert.equal((await only()).status, 401)
  now = new Date()
  await send()
  assert.equal((await only()).status, 204)
})

test('after a change of the secret both are good for a day, and the new one alone afterwards', () => {
  const earlier = newWebhookSecret()
  const headers = (until: number) => {
    const seconds = Math.floor(Date.now() / 1000)
    return { 'webhook-id': 'msg_1', 'webhook-timestamp': String(seconds), 'webhook-signature': signatures({ address: '', secret, earlier: [{ secret: earlier, until }] }, { id: 'msg_1', seconds, body: '{}' }) }
  }
  const during = headers(Date.now() + 60_000)
  assert.doesNotThrow(() => [signed('{}', during), signed('{}', during, earlier)])
  const later = headers(Date.now() - 60_000)
  assert.doesNotThrow(() => signed('{}', later))
  assert.throws(() => signed('{}', later, earlier))
})

test('address and secret are sealed for their row', async () => {
  const row = await endpoint()
  assert.ok(!['salainen', secret.slice(6, 20)].some((said) => row.sealed!.includes(said)))
  const other = crypto.randomUUID()
  await database.db.insertInto('webhook_endpoint').values({ ...row, id: other }).execute()
  await assert.rejects(transact(database.db, (tx) => lockEndpoint(tx, database.context.keys, other)))
  await database.db.updateTable('webhook_endpoint').set({ ended_on: '2026-09-16', ended_by: administrator, sealed: null }).where('id', '=', other).execute()
})

const move = (address: string) => transact(database.db, async (tx) => {
  const { target, name, host, events } = (await lockEndpoint(tx, database.context.keys, endpointId))!
  await changeEndpoint(tx, database.context.keys, endpointId, { name, host, events, target: { ...target, address } })
})
