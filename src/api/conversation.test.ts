import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import * as v from 'valibot'
import { apiClient } from '../../test/api.ts'
import { actor, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { transact } from '../db/db.ts'
import { answer } from '../feedback/answer.ts'
import { readReceipt } from '../privacy/read-receipt.ts'
import { receiptCode } from '../privacy/receipt.ts'
import { wordsEn } from '../privacy/words.en.ts'
import { conversation } from './schemas.ts'

let database: TestDatabase
let w: World
let api: ReturnType<typeof apiClient>

before(async () => {
  database = await testDatabase({
    BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0, BUDGET_REPLIES_PER_MINUTE: 0,
  })
  w = await world(database.db)
  api = apiClient(database.context)
})
after(() => database.close())

const path = '/feedback/conversation', messages = '/feedback/conversation/messages'
const by = (receipt: string) => ({ authorization: `Receipt ${receipt}` })
const open = (receipt: string) => api.get(path, by(receipt))

async function given(language = 'fi'): Promise<{ receipt: string; id: string; reference: string }> {
  const topic = { service: w.serviceId, unit: w.unitId }
  const { body } = await api.post('/feedback', { language, kind: 'question', text: 'Milloin hoitaja tulee?', ...topic })
  const { id } = await database.db.selectFrom('feedback_case').select('id')
    .where('reference', '=', body.reference).executeTakeFirstOrThrow()
  return { ...body, id }
}

const answered = (caseId: string) => transact(database.db, (tx) => {
  const by = { ...database.context, actor: actor(w.workerId, 'worker', w.unitId), now: wednesday }
  return answer(tx, { caseId, text: 'Aamulla.', purpose: 'answer', cameOf: { is: 'nothing-asked' }, turnsSeen: 1 }, by)
})

test('the giver reads what they wrote and what was answered', async () => {
  const { receipt, id, reference } = await given()
  assert.equal(await answered(id), 'done')
  const { status, body, headers } = await open(receipt)
  assert.equal(status, 200)
  assert.equal(headers.get('cache-control'), 'no-store')
  assert.ok(v.is(conversation, body))
  assert.deepEqual(body, {
    reference, kind: 'question', state: 'answered', dueAt: '2026-09-23', heard: null,
    messages: [
      { from: 'giver', purpose: 'feedback', text: 'Milloin hoitaja tulee?', writtenAt: wednesday.toISOString() },
      {
        from: 'organisation', purpose: 'answer', text: 'Aamulla.', writtenAt: wednesday.toISOString(),
        writer: 'Veera Kanervasuo', writerTitle: 'Työntekijä', writtenAs: 'person', cameOfIt: { is: 'nothing-asked' },
      },
    ],
  })
})

test('a receipt is read however it is written', async () => {
  const { receipt } = await given('en')
  const read = readReceipt(receipt)
  assert.ok(read.ok)
  const code = receiptCode(read.receipt)
  const ways = [
    receipt.toUpperCase(), receipt.replaceAll(' ', '-'), receipt.replaceAll(' ', ''),
    `  ${receipt.replaceAll(' ', '   ')} `, receipt.replace(/o/g, '0').replace(/l/g, '1'),
    code, code.toLowerCase().replaceAll('-', ' '), code.replace(/0/g, 'O').replace(/1/g, 'I'),
  ]
  for (const way of ways) assert.equal((await open(way)).status, 200, way)
  assert.equal((await api.get(path, { authorization: `receipt ${receipt}` })).status, 200)
})

test('umlauts in a receipt are read, whether the header is in Latin-1 or UTF-8', async () => {
  const { receipt } = await given('sv')
  const umlauts = receipt.replace(/a/, 'ä')
  assert.equal((await open(umlauts)).status, 200)
  assert.equal((await open(Buffer.from(umlauts).toString('latin1'))).status, 200)
})

test('one wrong word, an unknown receipt or none at all is refused in the same way', async () => {
  const { receipt } = await given('en')
  const words = receipt.split(' ')
  const oneWrong = [wordsEn.find((word) => word !== words[0]), ...words.slice(1)].join(' ')
  const rest = words.slice(1).join(' ')
  const attempts = [oneWrong, `zzzzz ${rest}`, rest, words.toReversed().join(' '), '0X7K-M2QD-81VA-TZ', '!']
  for (const attempt of attempts) {
    const { status, headers, body } = await open(attempt)
    assert.equal(status, 401, attempt)
    assert.equal(headers.get('www-authenticate'), 'Receipt')
    assert.equal(body.status, 401)
    assert.ok(!JSON.stringify(body).includes(words[2]!))
  }
  for (const authorization of ['', 'Receipt', 'Receipt ', `Bearer ${receipt}`, receipt, 'Receipt '.padEnd(5000, 'x ')]) {
    assert.equal((await api.get(path, { authorization })).status, 401)
  }
  assert.equal((await api.get(path)).status, 401)
})

test('the budget of receipts is kept, and a slip that the checksum notices costs nothing', async () => {
  const settings = { ...database.context.settings, BUDGET_RECEIPTS_PER_TEN_MINUTES: 2, TRUSTED_PROXIES: '127.0.0.1' }
  const tight = apiClient({ ...database.context, settings })
  const { receipt } = await given()
  const get = (words: string) => tight.get(path, { ...by(words), 'x-forwarded-for': '198.51.100.20' })
  for (let n = 0; n < 5; n++) assert.equal((await get('yksi kaksi')).status, 401)
  assert.equal((await get(receipt)).status, 200)
  assert.equal((await get(receipt)).status, 200)
  const refused = await get(receipt)
  assert.equal(refused.status, 429)
  assert.equal(refused.headers.get('retry-after'), '600')
})

test('the giver goes on, once, however often it is sent', async () => {
  const { receipt, id } = await given()
  await answered(id)
  const headers = { ...by(receipt), 'idempotency-key': crypto.randomUUID() }
  const thank = () => api.post(messages, { text: ' Kiitos!\u0000 ' }, headers)
  const sent = await Promise.all(Array.from({ length: 5 }, thank))
  assert.deepEqual(new Set(sent.map(({ status }) => status)), new Set([201]))
  const { body } = await open(receipt)
  assert.equal(body.state, 'waiting-for-handler')
  const texts = body.messages.map(({ text }: { text: string }) => text)
  assert.deepEqual(texts, ['Milloin hoitaja tulee?', 'Aamulla.', 'Kiitos!'])
  assert.deepEqual(sent[0]!.body, body)
  assert.equal((await api.post(messages, { text: 'Muuta' }, headers)).status, 422)
})

test('a message without words, too long, or with the wrong receipt is refused, and nothing is added', async () => {
  const { receipt } = await given()
  for (const text of ['', ' \n', '\u0000', 'a'.repeat(20_000)]) {
    const { status, body } = await api.post(messages, { text }, by(receipt))
    assert.equal(status, 422)
    assert.equal(body.problems[0].field, 'text')
  }
  assert.equal((await api.post(messages, {}, by(receipt))).status, 422)
  assert.equal((await api.postRaw(messages, 'x', by(receipt))).status, 400)
  assert.equal((await api.post(messages, { text: 'Hei' }, by('yksi kaksi kolme'))).status, 401)
  assert.equal((await open(receipt)).body.messages.length, 1)
})

test('the budget of replies is kept', async () => {
  const settings = { ...database.context.settings, BUDGET_REPLIES_PER_MINUTE: 1, TRUSTED_PROXIES: '127.0.0.1' }
  const tight = apiClient({ ...database.context, settings })
  const { receipt } = await given()
  const post = () => tight.post(messages, { text: 'Hei' }, { ...by(receipt), 'x-forwarded-for': '198.51.100.30' })
  assert.equal((await post()).status, 201)
  assert.equal((await post()).status, 429)
})

test('a closed conversation tells only days, and goes on telling them when it is opened again', async () => {
  const { receipt, id } = await given()
  await answered(id)
  await sql`select close_case(${id}, ${wednesday}, null)`.execute(database.db)
  const times = async () => (await open(receipt)).body.messages.map((one: { writtenAt: string }) => one.writtenAt)
  assert.deepEqual(await times(), ['2026-09-16', '2026-09-16'])
  assert.equal((await open(receipt)).body.heard, null, 'silence is no word of the giver')
  await api.post(messages, { text: 'Vielä yksi asia' }, by(receipt))
  assert.deepEqual(await times(), ['2026-09-16', '2026-09-16', '2026-09-16T09:00:00.000Z'])
})
