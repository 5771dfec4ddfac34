// Systems that have too much to do, or that answer what nobody expects: the first are left alone for as long as they say, and none of them holds up
// what others are told.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { actor, person, world } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { status, webhookReceiver, type Receiver } from '../../test/webhook-receiver.ts'
import { transact } from '../db/db.ts'
import { newWebhookSecret } from '../privacy/webhook-secret.ts'
import { addEndpoint, resumeEndpoint } from './endpoints.sql.ts'
import { saveEndpoint } from './keep-endpoint.ts'
import { sendDue } from './send-due.ts'
import { tellTest } from './tell.sql.ts'

let database: TestDatabase
let busy: Receiver, other: Receiver
let administrator: string
let now = wednesday
const [busyId, otherId] = [crypto.randomUUID(), crypto.randomUUID()]
before(async () => {
  database = await testDatabase()
  await world(database.db)
  administrator = await person(database.db, 'Paula Pelto', { role: 'administrator' })
  busy = await webhookReceiver()
  other = await webhookReceiver()
  for (const [id, { url }] of [[busyId, busy], [otherId, other]] as const) {
    await transact(database.db, (tx) => addEndpoint(tx, database.context.keys, { id, name: url, host: '127.0.0.1', events: ['improvement.changed'], target: { address: url, secret: newWebhookSecret(), earlier: [] } }, { by: administrator, on: '2026-09-16' }))
  }
})
after(async () => {
  await Promise.all([busy.close(), other.close()])
  await database.close()
})
beforeEach(async () => {
  now = wednesday
  for (const one of [busy, other]) {
    one.received.length = 0
    one.answer(status(204))
  }
  await database.db.deleteFrom('webhook_message').execute()
  await database.db.updateTable('webhook_endpoint').set({ waits_until_at: null }).execute()
})

const send = () => sendDue({ db: database.db, keys: database.context.keys, now: () => now, publicUrl: 'https://palaute.example', allowed: { hosts: [], loopback: true }, mails: true, seconds: 2, chance: () => 0 })
const tell = (id: string) => transact(database.db, (tx) => tellTest(tx, id, { on: '2026-09-16' }, now))
const pass = (seconds: number) => { now = new Date(now.getTime() + seconds * 1000) }
const only = (id: string) => database.db.selectFrom('webhook_message').selectAll().where('endpoint_id', '=', id).executeTakeFirstOrThrow()

test('who answers 429 or 503 with Retry-After gets nothing before then, neither the same message nor another; others do', async () => {
  for (const code of [429, 503]) {
    await database.db.deleteFrom('webhook_message').execute()
    busy.received.length = 0
    busy.answer(status(code, { 'retry-after': '3600' }))
    await tell(busyId)
    await send()
    assert.deepEqual([(await only(busyId)).status, (await only(busyId)).next_at], [code, new Date(now.getTime() + 3_600_000)])
    await tell(busyId)
    await tell(otherId)
    pass(3599)
    assert.equal(await send(), 1)
    assert.deepEqual([busy.received.length, (await only(otherId)).status], [1, 204])
    busy.answer(status(204))
    pass(1)
    assert.equal(await send(), 2)
    assert.equal(busy.received.length, 3)
  }
})

test('whoever looks after it need not wait: it goes on at their word, and another address was asked nothing', async () => {
  const { keys } = database.context
  const by = { actor: actor(administrator, 'administrator'), now, keys }
  busy.answer(status(503, { 'retry-after': '86400' }))
  await tell(busyId)
  await send()
  await tell(busyId)
  assert.equal(await send(), 0)
  await transact(database.db, (tx) => resumeEndpoint(tx, busyId))
  assert.equal(await send(), 1)
  await tell(busyId)
  assert.equal(await send(), 0)
  const read = { name: 'Intranet', events: ['improvement.changed' as const], place: { address: `${busy.url}/other`, host: '127.0.0.1' } }
  await transact(database.db, (tx) => saveEndpoint(tx, busyId, read, by))
  assert.equal(await send(), 1)
  assert.equal(busy.received.at(-1)!.path, '/other')
})

test('an answer that HTTP does not know is noted like every other, tried again, and holds up nobody', { timeout: 30_000 }, async () => {
  const answers = ['HTTP/1.1 999 No', 'HTTP/1.1 600 No', 'HTTP/1.1 099 No', 'HTTP/1.1 000 No', 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: other']
  for (const answer of answers) {
    await database.db.deleteFrom('webhook_message').execute()
    busy.answer((response) => void response.socket!.end(`${answer}\r\n\r\n`))
    await tell(busyId)
    await tell(otherId)
    assert.equal(await send(), 2, answer)
    const { attempts, trouble, status: code, next_at: next } = await only(busyId)
    assert.deepEqual([attempts, trouble, code, next], [1, 'status', Number(answer.slice(9, 12)), new Date(now.getTime() + 5000)], answer)
    assert.equal((await only(otherId)).status, 204)
  }
})
