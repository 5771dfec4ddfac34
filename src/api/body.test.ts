import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { apiClient, type Answer } from '../../test/api.ts'
import { world } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'

let database: TestDatabase
let api: ReturnType<typeof apiClient>

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  await world(database.db)
  api = apiClient(database.context)
})
after(() => database.close())

const least = { language: 'fi', kind: 'thanks', text: 'Kiitos, että ehdit istua hetken.' }
const cases = async (): Promise<number> => (await database.db.selectFrom('feedback_case').select('id').execute()).length

async function give(body: object): Promise<Answer> {
  const answer = await api.post('/feedback', body)
  assert.equal(answer.status, 201, JSON.stringify(answer.body))
  return answer
}

const firstText = async (answer: Answer): Promise<string> =>
  (await api.get('/feedback/conversation', { authorization: `Receipt ${answer.body.receipt}` })).body.messages[0].text

/** Nothing is stored, and the fields are named. */
async function refused(body: unknown, ...fields: string[]): Promise<Answer> {
  const before = await cases()
  const answer = await api.post('/feedback', body)
  assert.equal(answer.status, 422)
  assert.match(answer.headers.get('content-type')!, /^application\/problem\+json/)
  assert.equal(answer.body.status, 422)
  assert.deepEqual(answer.body.problems.map(({ field }: { field: string }) => field), fields)
  assert.equal(await cases(), before)
  return answer
}

test('empty text is refused, and so is text without a letter', async () => {
  for (const text of ['', '  \n ', '.,!?', '\u200b\u2060', '\u0000\u0001']) {
    await refused({ ...least, text }, 'text')
  }
})

test('ten thousand characters are taken and twenty thousand are not', async () => {
  await give({ ...least, text: 'ä'.repeat(10_000) })
  await give({ ...least, text: '👩🏽‍🦽'.repeat(4_000) })
  await refused({ ...least, text: 'a'.repeat(20_000) }, 'text')
})

test('control characters and NUL bytes are removed, line breaks and tabs stay', async () => {
  const answer = await give({ ...least, text: 'a\u0000b\u0007c\r\nd\te\u001b[31mf\u202eg\ud800' })
  assert.equal(await firstText(answer), 'abc\nd\te[31mfg\ufffd')
})

test('right-to-left text, emoji and other scripts come back as they were', async () => {
  const text = 'شكرًا جزيلًا\u200f! 👨‍👩‍👧‍👦 ਧੰਨਵਾਦ\nСпасибо, ääkköset'
  assert.equal(await firstText(await give({ ...least, text })), text.normalize('NFC'))
})

test('the same letters typed in two ways are the same', async () => {
  assert.equal(await firstText(await give({ ...least, text: 'ha\u0308ma\u0308ra\u0308' })), 'hämärä')
})

test('a body that is no UTF-8 or no JSON is refused with 400', async () => {
  const invalid = Buffer.from('{"language":"fi","kind":"thanks","text":"Hyv\u00e4"}', 'latin1')
  for (const body of [invalid, '', '{', '{"text":', 'language=fi', '['.repeat(150_000)]) {
    const answer = await api.postRaw('/feedback', body)
    assert.equal(answer.status, 400)
    assert.equal(answer.body.title, 'Bad Request')
  }
})

test('JSON that is no object is refused, and so are fields of the wrong type', async () => {
  for (const body of [null, 'text', 5, true]) await refused(body, '')
  await refused([], 'language', 'kind', 'text')
  await refused({ ...least, text: 5 }, 'text')
  await refused({ ...least, publish: 'true' }, 'publish')
  await refused({ ...least, contact: { mail: 'a@b.fi' } }, 'contact')
})

test('a body of more than 200 000 bytes is refused, whether its length was told or not', async () => {
  const before = await cases()
  const large = JSON.stringify({ ...least, text: 'a'.repeat(200_000) })
  assert.equal((await api.postRaw('/feedback', large, { 'content-length': String(large.length) })).status, 413)
  const chunks = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(50_000).fill(0x20)),
  })
  assert.equal((await api.postRaw('/feedback', chunks)).status, 413)
  assert.equal(await cases(), before)
})

test('a body in chunks is read like any other', async () => {
  const bytes = Buffer.from(JSON.stringify({ ...least, text: 'ä👍'.repeat(100) }))
  const chunks = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.subarray(at, at + 7))
      controller.close()
    },
  })
  assert.equal((await api.postRaw('/feedback', chunks)).status, 201)
})

test('another content type is refused with 415', async () => {
  const sent = async (type: string) => (await api.post('/feedback', least, { 'content-type': type })).status
  const others = ['', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/json']
  for (const type of others) assert.equal(await sent(type), 415)
  assert.equal(await sent('Application/JSON; charset=UTF-8'), 201)
})
