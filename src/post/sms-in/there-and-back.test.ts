// All the way: somebody writes an SMS, it comes by SMPP, the desk answers, and they read it by the words that came back. And what is cut on the way.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { actor, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { postOf, startPost, publicUrl } from '../../../test/post.ts'
import { smsCentre } from '../../../test/sms-centre.ts'
import { smsIn, wordsOfSms } from '../../../test/sms-in.ts'
import { until } from '../../../test/until.ts'
import { transact } from '../../db/db.ts'
import { answer } from '../../feedback/answer.ts'
import { readSettings } from '../../settings.ts'
import { encode } from '../sms/alphabet.ts'
import { headerOf } from '../sms/header.ts'
import { openSms } from '../sms/open.ts'

let database: TestDatabase
let w: World
let it: ReturnType<typeof smsIn>
let centre: Awaited<ReturnType<typeof smsCentre>>
let way: NonNullable<Awaited<ReturnType<typeof openSms>>>
let post: ReturnType<typeof startPost>

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  it = smsIn(database)
})
after(() => database.close())
beforeEach(async () => {
  database.setNow(wednesday)
  await it.clear()
  centre = await smsCentre()
  const { db, keys, now } = database.context
  way = (await openSms({ db, keys, now, publicUrl, settings: readSettings({ SMPP_URL: centre.url, PUBLIC_URL: publicUrl, SMS_SENDER: '17777' }) }, () => {}))!
  post = startPost(database, postOf(database, null, { sendSms: way.send }))
  await until('the line is open', () => centre.isBound())
})
afterEach(async () => {
  await way.stop()
  await post.stop()
  await centre.close()
})

const whole = () => centre.taken.map(({ text }) => text).join('')
const tried = () => database.pool.query('update graphile_worker._private_jobs set run_at = now() where locked_at is null')

test('an SMS with the code word becomes feedback, the desk answers it, and its giver reads that by the words in the SMS that came back', async () => {
  assert.equal(await centre.write('Palaute: Lääkäri kuunteli, mutta aulassa oli kylmä. 🥶'), 0)
  const [one] = await it.cases()
  await until('the receipt came back', () => /Numerosi poistetaan nyt/.test(whole()))
  assert.deepEqual([centre.taken[0]!.from, centre.taken[0]!.to], ['17777', '358401234567'])
  const outcome = await transact(database.db, (tx) => answer(tx, { caseId: one!.id, text: 'Patteri on korjattu.', purpose: 'answer', cameOf: { is: 'changed' }, turnsSeen: 1 }, { actor: actor(w.coordinatorId, 'coordinator'), now: wednesday, keys: database.context.keys }))
  assert.equal(outcome, 'done')
  const { text } = await giver(database).openWith(wordsOfSms(whole()))
  assert.match(text, /aulassa oli kylmä/)
  assert.match(text, /Patteri on korjattu/)
  for (const { id } of centre.taken) await centre.receipt(id, 'DELIVRD')
  const row = await database.db.selectFrom('outgoing_message').select('delivery').where('kind', '=', 'sms-receipt').executeTakeFirstOrThrow()
  assert.equal(row.delivery, 'delivered')
  assert.deepEqual(await database.db.selectFrom('sms_answer').select('id').execute(), [])
})

test('a long SMS comes in parts, the last first, and is one case', async () => {
  const part = (number: number, text: string) => centre.deliver({ esm_class: 0x40, data_coding: 0, short_message: Buffer.concat([headerOf({ set: 8, number, count: 2 }), encode(text, 'gsm')]) })
  assert.equal(await part(2, 'loppu'), 0)
  assert.equal(await part(1, 'PALAUTE alku '), 0)
  assert.deepEqual((await it.cases()).map(({ text }) => text), ['alku loppu'])
})

test('cut before the centre hears that an SMS was taken, it is handed over again and is one case', async () => {
  const first = centre.write('PALAUTE Kukaan ei tullut.')
  await until('it is a case', async () => (await it.cases()).length)
  centre.cut()
  await first
  await until('the line is back', () => centre.isBound() && centre.binds() > 1)
  assert.equal(await centre.write('PALAUTE Kukaan ei tullut.'), 0)
  assert.equal((await it.cases()).length, 1)
})

test('cut between what was sent and its answer, the receipt goes again with the same words, and is never lost', async () => {
  centre.does(() => 'cut')
  assert.equal(await centre.write('PALAUTE Kukaan ei tullut.'), 0)
  await until('it was sent', () => centre.taken.length)
  await until('it is not known whether it went', async () => (await database.db.selectFrom('outgoing_message').select('last_error').where('kind', '=', 'sms-receipt').executeTakeFirst())?.last_error === 'SMPP cut')
  const before = centre.taken.length
  centre.does(() => 'take')
  await until('the line is back', () => centre.isBound() && centre.binds() > 1)
  await tried()
  await until('it went', async () => (await database.db.selectFrom('outgoing_message').select('sent_at').where('kind', '=', 'sms-receipt').executeTakeFirst())?.sent_at)
  assert.deepEqual(centre.taken[before]!.part, centre.taken[0]!.part)
  assert.equal(centre.taken[before]!.text, centre.taken[0]!.text)
})

test('while the centre is away nothing is lost: what waits goes when it is back', async () => {
  await it.take('PALAUTE Kukaan ei tullut.')
  const { port } = centre
  await centre.close()
  await until('it was tried', async () => (await database.db.selectFrom('outgoing_message').select('attempts').where('kind', '=', 'sms-receipt').executeTakeFirst())?.attempts)
  centre = await smsCentre({ port })
  await until('the line is back', () => centre.isBound())
  await tried()
  await until('it went', () => /Numerosi poistetaan nyt/.test(whole()))
})
