// From a list to the letter box and the telephone: once each, at a decent hour, with mail servers and gateways that are away and come back.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { world } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { invitations } from '../../../test/invitations.ts'
import { mailServer } from '../../../test/mail-server.ts'
import { postOf, publicUrl, startPost } from '../../../test/post.ts'
import { gatewayServer } from '../../../test/sms-gateway.ts'
import { until } from '../../../test/until.ts'
import { openPool, transact } from '../../db/db.ts'
import { messageMark } from '../../privacy/message-mark.ts'
import { enqueue, queueWaiting } from '../../post/outbox.sql.ts'
import { smsGateway } from '../../post/sms/http.ts'
import { useSlip } from '../slips/use-slip.ts'

let database: TestDatabase
let it: ReturnType<typeof invitations>
let roundId: string
let mail: Awaited<ReturnType<typeof mailServer>>
let gateway: Awaited<ReturnType<typeof gatewayServer>>
let running: ReturnType<typeof startPost>[] = []
const refused = new Map<string, number>()
const statuses = new Map<string, number>()

before(async () => {
  database = await testDatabase()
  it = invitations(database, await world(database.db))
  ;({ roundId } = await it.round())
})
after(() => database.close())
beforeEach(async () => {
  database.setNow(new Date('2026-09-08T06:00:00Z'))
  mail = await mailServer({ refuse: (to) => refused.get(to) })
  gateway = await gatewayServer({ answer: (to) => statuses.get(to) ?? 200 })
})
afterEach(async () => {
  for (const one of running) await one.stop()
  running = []
  await mail.close()
  await gateway.close()
  refused.clear()
  statuses.clear()
  await it.clear()
})

const send = () => smsGateway({ url: gateway.url, token: 'salaisuus', sender: 'Koivuranta', markOf: messageMark(database.context.keys) })
const run = (more: object = {}, pool?: TestDatabase['pool']) => running.push(startPost(database, postOf(database, mail.url, { sendSms: send(), ...more }), pool ? { pool } : {}))
const list = 'osoite;kieli\naino@posti.example;fi\nbengt@posti.example;sv\n0401234567;fi'
const wednesday = '2026-09-09T09:30:00Z'
const tried = () => database.pool.query('update graphile_worker._private_jobs set run_at = now() where locked_at is null')
const sent = async () => (await it.counts())[0]![0]
/** From an address with words behind the #. */
const wordsIn = (text: string, page: string) => new RegExp(`${page}[^#\\s]*#([a-z-]+)`).exec(text)![1]!.replaceAll('-', ' ')

test('each on the list gets one message with a code that is good for an answer, in their language; two processes send no two', async () => {
  assert.deepEqual(await it.take(roundId, list, { fi: 'Kiitos, että kävit.' }), { ok: true, taken: 3 })
  const second = openPool({ ...database.pool.options, user: database.pool.options.user! } as never, 3)
  run()
  run({}, second)
  await it.pass('2026-09-09T08:00:00Z')
  assert.deepEqual((await it.rows()).map(({ state }) => state), ['waiting', 'waiting', 'waiting'])
  await Promise.all([it.pass(wednesday), it.pass(wednesday)])
  await until('all are sent', async () => await sent() === 3)
  await pause(1500)
  assert.deepEqual(mail.mails.map(({ to }) => to[0]).sort(), ['aino@posti.example', 'bengt@posti.example'])
  assert.deepEqual(gateway.taken.map(({ to, from }) => [to, from]), [['+358401234567', 'Koivuranta']])
  const aino = mail.mails.find(({ to }) => to[0] === 'aino@posti.example')!.parsed.text!
  assert.ok(aino.includes('Kiitos, että kävit.') && aino.includes(`${publicUrl}/fi/kyselyt/`))
  assert.ok(mail.mails.find(({ to }) => to[0] === 'bengt@posti.example')!.parsed.text!.includes(`${publicUrl}/sv/enkater/`))
  const codes = [...mail.mails.map(({ parsed }) => wordsIn(parsed.text!, '/(?:kyselyt|enkater)/')), wordsIn(gateway.taken[0]!.text, '/kyselyt/')]
  for (const code of codes) assert.equal((await transact(database.db, (tx) => useSlip(tx, database.context.keys, code, '2026-09-10'))).ok, true)
  assert.equal(new Set(codes).size, 3)
  for (const one of running) await one.stop()
  running = []
  await second.end()
})

test('a long list keeps no other mail waiting: its messages come after all others', async () => {
  await it.take(roundId, list)
  await it.pass(wednesday)
  await transact(database.db, async (tx) => {
    const { coordinator_id: personId } = await tx.selectFrom('organisation').select('coordinator_id').executeTakeFirstOrThrow()
    await queueWaiting(tx)
    await enqueue(tx, { kind: 'password-changed', personId: personId!, language: 'fi', now: database.context.now() })
  })
  const { rows } = await database.pool.query('select kind from outgoing_message m join graphile_worker.jobs j on j.key = m.id::text order by j.priority, j.run_at limit 1')
  assert.deepEqual(rows, [{ kind: 'password-changed' }])
})

test('only those whose code was not used are reminded, once; then no address is left, and a count', async () => {
  await it.take(roundId, list)
  run()
  await it.pass(wednesday)
  await until('all are sent', async () => await sent() === 3)
  const code = wordsIn(mail.mails.find(({ to }) => to[0] === 'aino@posti.example')!.parsed.text!, '/kyselyt/')
  await transact(database.db, (tx) => useSlip(tx, database.context.keys, code, '2026-09-10'))
  await it.pass('2026-09-16T08:59:00Z')
  assert.equal((await it.rows()).length, 3)
  await it.pass('2026-09-16T09:01:00Z')
  await until('both are reminded', async () => (await it.counts())[0]![3] === 2)
  for (const moment of ['2026-09-23T12:00:00Z', '2026-09-30T12:00:00Z']) await it.pass(moment)
  await pause(1500)
  assert.deepEqual(mail.mails.map(({ to }) => to[0]).sort(), ['aino@posti.example', 'bengt@posti.example', 'bengt@posti.example'])
  assert.equal(gateway.taken.length, 2)
  assert.deepEqual(await it.rows(), [])
  assert.deepEqual(await it.counts(), [[3, 0, 0, 2]])
  // Of the reminders the outbox has nothing left either: how many they were would tell how many had not answered.
  assert.deepEqual(await database.db.selectFrom('outgoing_message').select('kind').where('kind', 'like', '%again').execute(), [])
})

test('a code that is used while its reminder waits is not reminded of', async () => {
  await it.take(roundId, 'aino@posti.example')
  run()
  await it.pass(wednesday)
  await until('it is sent', async () => await sent() === 1)
  for (const one of running) await one.stop()
  running = []
  await it.pass('2026-09-16T09:01:00Z')
  assert.deepEqual((await it.rows()).map(({ state }) => state), ['reminding'])
  await transact(database.db, (tx) => useSlip(tx, database.context.keys, wordsIn(mail.mails[0]!.parsed.text!, '/kyselyt/'), '2026-09-16'))
  run()
  await until('it is erased', async () => (await it.rows()).length === 0)
  assert.equal(mail.mails.length, 1)
  assert.deepEqual(await it.counts(), [[1, 0, 0, 0]])
})

test('what waits in the evening goes out in the morning, and nothing on a weekend', async () => {
  await it.take(roundId, list)
  await it.pass(wednesday)
  database.setNow(new Date('2026-09-09T15:00:00Z'))
  run()
  await pause(2500)
  database.setNow(new Date('2026-09-12T09:00:00Z'))
  await pause(1500)
  assert.equal(mail.mails.length + gateway.taken.length, 0)
  assert.ok((await it.rows()).every(({ state }) => state === 'sending'))
  database.setNow(new Date('2026-09-14T06:00:00Z'))
  await until('all are sent', async () => await sent() === 3)
})

test('a mail server and a gateway that are away are waited for, and then each goes out once', async () => {
  await it.take(roundId, list)
  const [mailPort, gatewayPort] = [mail.port, gateway.port]
  await mail.close()
  statuses.set('+358401234567', 503)
  run()
  await it.pass(wednesday)
  await until('all were tried', async () => (await database.db.selectFrom('outgoing_message').select('attempts').where('attempts', '>', 0).execute()).length === 3)
  assert.deepEqual(await it.counts(), [[0, 0, 0, 0]])
  mail = await mailServer({ port: mailPort })
  statuses.clear()
  assert.equal(gateway.port, gatewayPort)
  await tried()
  await until('all are sent', async () => {
    await tried()
    return await sent() === 3
  })
  await pause(1200)
  assert.equal(mail.mails.length, 2)
  assert.equal(gateway.taken.length, 1)
})

test('what is refused for good is erased at once and counted, and its address may be asked again', async () => {
  refused.set('aino@posti.example', 550)
  statuses.set('+358401234567', 422)
  await it.take(roundId, list)
  run()
  await it.pass(wednesday)
  await until('all are settled', async () => {
    const [[done = 0, failed = 0] = []] = await it.counts()
    return done + failed === 3
  })
  assert.deepEqual(await it.counts(), [[1, 2, 0, 0]])
  assert.equal((await it.rows()).length, 1)
  assert.equal((await it.quiet()).length, 1)
  const failed = await database.db.selectFrom('outgoing_message').select(['last_error', 'invitation_id']).where('failed_at', 'is not', null).orderBy('last_error').execute()
  assert.deepEqual(failed, [{ last_error: '550 EENVELOPE', invitation_id: null }, { last_error: 'HTTP 422', invitation_id: null }])
})

test('without a server or a gateway what waits is not tried, and in a demonstration it counts as sent', async () => {
  await it.take(roundId, list)
  run({ send: null, sendSms: null })
  await it.pass(wednesday)
  await pause(1500)
  assert.deepEqual(await it.counts(), [[0, 0, 0, 0]])
  await running.pop()!.stop()
  run({ send: null, sendSms: null, demo: true })
  await until('all are shown', async () => await sent() === 3)
})
