// SMS on their way out: what a gateway tells of them afterwards, numbers that want none, hours of rest, and numbers that are erased.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { invitations } from '../../../test/invitations.ts'
import { postOf, startPost } from '../../../test/post.ts'
import { gatewayServer } from '../../../test/sms-gateway.ts'
import { smsIn } from '../../../test/sms-in.ts'
import { until } from '../../../test/until.ts'
import { transact } from '../../db/db.ts'
import { messageMark } from '../../privacy/message-mark.ts'
import { goingMark } from '../../privacy/sms.ts'
import { hoursOf } from '../quiet-hours.ts'
import { smsGateway } from './http.ts'
import { noteDelivery, noteSent } from './sent.sql.ts'

const secret = 'salaisuus-jota-kukaan-ei-arvaa'
let database: TestDatabase
let w: World
let lists: ReturnType<typeof invitations>
let it: ReturnType<typeof smsIn>
let roundId: string
let gateway: Awaited<ReturnType<typeof gatewayServer>>
let running: ReturnType<typeof startPost>[] = []
let status = 200

before(async () => {
  database = await testDatabase({ SMS_IN_SECRET: secret, SMS_GATEWAY_URL: 'http://127.0.0.1:9/x', PUBLIC_URL: 'https://palaute.example.fi' })
  w = await world(database.db)
  lists = invitations(database, w)
  it = smsIn(database)
  ;({ roundId } = await lists.round())
})
after(() => database.close())
beforeEach(async () => {
  status = 200
  gateway = await gatewayServer({ answer: () => status })
  database.setNow(new Date('2026-09-08T06:00:00Z'))
})
afterEach(async () => {
  for (const one of running) await one.stop()
  running = []
  await gateway.close()
  await lists.clear()
  await it.clear()
})

const run = (more: object = {}) => running.push(startPost(database, postOf(database, null, { sendSms: smsGateway({ url: gateway.url, token: 'salaisuus', sender: 'Alue', markOf: messageMark(database.context.keys) }), ...more })))
const rows = () => database.db.selectFrom('outgoing_message').select(['id', 'kind', 'delivery', 'last_error', 'sent_at', 'failed_at', 'sms_answer_id']).where('kind', 'like', 'sms-%').orderBy('created_at').execute()
const invite = async () => {
  await lists.take(roundId, 'osoite\n0401234567')
  await lists.pass('2026-09-09T09:30:00Z')
}
const tell = (id: string, word: string) => testApp(database).request('/sms/receipts', { method: 'POST', body: JSON.stringify({ id, status: word }), headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` } })

test('what the gateway tells of an SMS afterwards is its state at the desk', async () => {
  await it.take('PALAUTE a')
  run()
  await until('it went out', () => gateway.taken.length)
  await until('it is written down', async () => (await rows())[0]!.sent_at)
  assert.equal((await rows())[0]!.delivery, null)
  const { id } = gateway.taken[0]!
  assert.equal((await tell(id, 'ENROUTE')).status, 204)
  assert.equal((await rows())[0]!.delivery, null)
  await tell(id, 'DELIVRD')
  assert.equal((await rows())[0]!.delivery, 'delivered')
  await tell('jokin muu', 'not-delivered')
  assert.equal((await rows())[0]!.delivery, 'delivered')
  const app = testApp(database)
  const page = await app.get('/desk/mail', await app.signIn(w.coordinatorId))
  assert.match(page.text, /Kuitti palautteen antajalle, tekstiviesti/)
  assert.match(page.text, /Perillä/)
  assert.doesNotMatch(page.text, /4012345/)
})

test('of several parts one that is not delivered makes it so, and what is told before it is written down counts as well', async () => {
  await it.take('PALAUTE a')
  const { id } = (await rows())[0]!
  const [one, two] = ['1', '2'].map((name) => goingMark(database.context.keys, name)) as [Buffer, Buffer]
  const note = (mark: Buffer, state: 'delivered' | 'not-delivered') => transact(database.db, (tx) => noteDelivery(tx, mark, state, database.context.now()))
  await note(one, 'delivered')
  await transact(database.db, (tx) => noteSent(tx, id, [one, two], database.context.now()))
  assert.equal((await rows())[0]!.delivery, null)
  await note(two, 'delivered')
  assert.equal((await rows())[0]!.delivery, 'delivered')
  await note(two, 'not-delivered')
  assert.equal((await rows())[0]!.delivery, 'not-delivered')
})

test('the number is erased once the answer has gone, or when it never will', async () => {
  const sealed = async () => (await database.db.selectFrom('sms_answer').select('id').execute()).length
  status = 500
  await it.take('PALAUTE a')
  run()
  await until('it was tried', () => gateway.asked.length)
  assert.equal(await sealed(), 1)
  status = 422
  await database.pool.query('update graphile_worker._private_jobs set run_at = now() where locked_at is null')
  await until('it is given up', async () => (await rows())[0]!.failed_at)
  assert.equal(await sealed(), 0)
  status = 200
  await it.take('PALAUTE b')
  await until('it went out', async () => (await rows())[1]!.sent_at)
  assert.equal(await sealed(), 0)
})

test('a number that wants no SMS gets none, whoever sends it, but what it asks for itself; and again when it says so', async () => {
  await it.take('LOPETA')
  run()
  await until('that was answered', () => gateway.taken.length === 1)
  await invite()
  await until('the invitation is dropped', async () => !(await rows()).some(({ kind }) => kind === 'sms-invitation'))
  assert.deepEqual((await lists.counts())[0], [0, 0, 1, 0])
  await it.take('PALAUTE a')
  await until('the receipt goes', () => gateway.taken.length === 2)
  await it.take('ALOITA')
  await until('that was answered, too', () => gateway.taken.length === 3)
  await lists.clear()
  database.setNow(new Date('2026-09-08T06:00:00Z'))
  await invite()
  await until('the invitation goes', () => gateway.taken.length === 4)
})

test('outside of the hours that are set nothing goes that nobody asked for; it goes when they begin, and an answer goes at once', async () => {
  run({ smsHours: hoursOf('14-20') })
  await invite()
  await it.take('PALAUTE a')
  await until('the answer went', () => gateway.taken.length === 1)
  await until('its sweep went by', async () => (await rows()).length === 2)
  assert.match(gateway.taken[0]!.text, /^Kiitos!/)
  database.setNow(new Date('2026-09-09T11:00:00Z'))
  await until('the invitation went', () => gateway.taken.length === 2)
})
