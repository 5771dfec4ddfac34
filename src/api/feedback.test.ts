import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import * as v from 'valibot'
import { apiClient, type Answer } from '../../test/api.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { received } from './schemas.ts'

let database: TestDatabase
let w: World
let api: ReturnType<typeof apiClient>

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  api = apiClient(database.context)
})
after(() => database.close())

const least = { language: 'fi', kind: 'thanks', text: 'Kiitos, että ehdit istua hetken.' }
const key = () => ({ 'idempotency-key': crypto.randomUUID() })
const cases = async () => (await database.db.selectFrom('feedback_case').select((e) => e.fn.countAll<string>().as('n')).executeTakeFirstOrThrow()).n
const latest = () => database.db.selectFrom('feedback_case').selectAll().where('reference', '=', lastReference).executeTakeFirstOrThrow()
let lastReference = ''

async function give(body: object): Promise<Answer> {
  const answer = await api.post('/feedback', body)
  assert.equal(answer.status, 201, JSON.stringify(answer.body))
  lastReference = answer.body.reference
  return answer
}

const firstText = async (answer: Answer): Promise<string> =>
  (await api.get('/feedback/conversation', { authorization: `Receipt ${answer.body.receipt}` })).body.messages[0].text

const fields = (answer: Answer): string[] => answer.body.problems.map(({ field }: { field: string }) => field)

async function refused(body: unknown, status: number, ...named: string[]): Promise<Answer> {
  const before = await cases()
  const answer = await api.post('/feedback', body)
  assert.equal(answer.status, status)
  assert.match(answer.headers.get('content-type')!, /^application\/problem\+json/)
  assert.equal(answer.body.status, status)
  if (named.length) assert.deepEqual(fields(answer), named)
  assert.equal(await cases(), before)
  return answer
}

test('language, kind and text are enough', async () => {
  const answer = await give(least)
  assert.ok(v.is(received, answer.body))
  assert.equal(answer.body.receipt.split(' ').length, 6)
  assert.equal(answer.body.dueAt, '2026-09-23')
  assert.equal(answer.headers.get('cache-control'), 'no-store')
  const one = await latest()
  assert.equal(one.channel, 'api')
  assert.equal(one.reader, 'handler')
  assert.equal(one.publish, false)
})

test('everything that may be told is kept, and the feedback goes to the handler of the service', async () => {
  await give({
    ...least, kind: 'criticism', service: w.serviceId.toUpperCase(), unit: w.unitId, reader: 'handler', publish: true, speaker: 'close-person',
    pseudonym: 'Omainen', contact: 'omainen@example.org', contactShared: true, page: 'https://example.org/kotihoito?'.padEnd(900, 'x'), place: null,
  })
  const one = await latest()
  assert.equal(one.handler_id, w.workerId)
  assert.deepEqual([one.service_id, one.unit_id, one.publish, one.speaker], [w.serviceId, w.unitId, true, 'close-person'])
  const contact = await database.db.selectFrom('contact').select('shared').where('case_id', '=', one.id).executeTakeFirst()
  assert.equal(contact?.shared, true)
})

test('what is only for the supervisor does not go to the handler', async () => {
  await give({ ...least, kind: 'criticism', service: w.serviceId, unit: w.unitId, reader: 'supervisor' })
  assert.equal((await latest()).handler_id, w.supervisorId)
})

test('the receipt is in the language of the feedback', async () => {
  const languages = await Promise.all(['fi', 'sv', 'en'].map((language) => give({ ...least, language })))
  assert.equal(new Set(languages.map(({ body }) => body.receipt)).size, 3)
})

test('empty text is refused, and so is text without a letter', async () => {
  for (const text of ['', '  \n ', '.,!?', '\u200b\u2060', '\u0000\u0001']) await refused({ ...least, text }, 422, 'text')
})

test('ten thousand characters are taken and twenty thousand are not', async () => {
  await give({ ...least, text: 'ä'.repeat(10_000) })
  await give({ ...least, text: '👩🏽‍🦽'.repeat(4_000) })
  await refused({ ...least, text: 'a'.repeat(20_000) }, 422, 'text')
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
  const invalid = Buffer.concat([Buffer.from('{"language":"fi","kind":"thanks","text":"'), Buffer.from([0xe4, 0xff]), Buffer.from('"}')])
  for (const body of [invalid, '', '{', '{"text":', 'language=fi', '['.repeat(150_000)]) {
    const answer = await api.postRaw('/feedback', body)
    assert.equal(answer.status, 400)
    assert.equal(answer.body.title, 'Bad Request')
  }
})

test('JSON that is no object is refused, and so are fields of the wrong type', async () => {
  for (const body of [null, [], 'text', 5]) await refused(body, 422)
  await refused({ ...least, text: 5 }, 422, 'text')
  await refused({ ...least, publish: 'true' }, 422, 'publish')
  await refused({ ...least, contact: { mail: 'a@b.fi' } }, 422, 'contact')
})

test('every missing or unknown value is named, and what was sent is not repeated', async () => {
  await refused({}, 422, 'language', 'kind', 'text')
  const answer = await refused({ ...least, language: 'xx', kind: 'rant', reader: 'all', speaker: 'secret words' }, 422, 'language', 'kind', 'reader', 'speaker')
  assert.ok(!JSON.stringify(answer.body).includes('secret words'))
})

test('a misspelt field is refused: it could be the wish that only the supervisor reads', async () => {
  await refused({ ...least, raeder: 'supervisor' }, 422, 'raeder')
  await api.postRaw('/feedback', '{"language":"fi","kind":"thanks","text":"a","__proto__":{"publish":true}}').then(({ status }) => assert.equal(status, 422))
})

test('a service, unit, place or municipality that is not known is named', async () => {
  const none = crypto.randomUUID()
  await refused({ ...least, service: none, unit: w.unitId, place: none, municipality: none }, 422, 'service', 'place', 'municipality')
  await refused({ ...least, unit: 'home care' }, 422, 'unit')
  await refused({ ...least, unit: w.serviceId }, 422, 'unit')
})

test('feedback about a service that has ended is taken', async () => {
  const { id } = await database.db.insertInto('service')
    .values({ service_line_id: w.lineId, name: JSON.stringify({ fi: 'Entinen' }) as never, ended_on: '2026-01-01' }).returning('id').executeTakeFirstOrThrow()
  await give({ ...least, service: id })
})

test('a telephone number is taken only from a giver who lets it be used', async () => {
  await refused({ ...least, contact: '040 123 4567' }, 422, 'contact')
  await refused({ ...least, contact: 'soittakaa' }, 422, 'contact')
  await give({ ...least, contact: '040 123 4567', contactShared: true })
})

test('a body of more than 200 000 bytes is refused, whether its length was told or not', async () => {
  const before = await cases()
  const large = JSON.stringify({ ...least, text: 'a'.repeat(200_000) })
  assert.equal((await api.postRaw('/feedback', large, { 'content-length': String(large.length) })).status, 413)
  const chunks = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(50_000).fill(0x20)) })
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
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp']) {
    assert.equal((await api.send('POST', '/feedback', { 'content-type': type }, JSON.stringify(least))).status, 415)
  }
  assert.equal((await api.send('POST', '/feedback', { 'content-type': 'Application/JSON; charset=UTF-8' }, JSON.stringify(least))).status, 201)
})

test('a repeat with the same key gives the first answer, whatever the case of the key', async () => {
  const headers = key()
  const first = await api.post('/feedback', least, headers)
  const before = await cases()
  const again = await api.post('/feedback', { text: least.text, kind: least.kind, language: 'fi' }, { 'idempotency-key': headers['idempotency-key'].toUpperCase() })
  const quoted = await api.post('/feedback', least, { 'idempotency-key': `"${headers['idempotency-key']}"` })
  assert.deepEqual([first.status, again.status, quoted.status], [201, 201, 201])
  assert.deepEqual(again.body, first.body)
  assert.deepEqual(quoted.body, first.body)
  assert.equal(await cases(), before)
})

test('ten repeats at once are one case with one receipt', async () => {
  const headers = key()
  const before = Number(await cases())
  const answers = await Promise.all(Array.from({ length: 10 }, () => api.post('/feedback', least, headers)))
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]))
  assert.equal(new Set(answers.map(({ body }) => JSON.stringify(body))).size, 1)
  assert.equal(Number(await cases()), before + 1)
})

test('without a key the same words are two pieces of feedback', async () => {
  const [first, second] = [await give(least), await give(least)]
  assert.notEqual(first.body.receipt, second.body.receipt)
})

test('the same key with another body is refused, and tells nothing of the first', async () => {
  const headers = key()
  const first = await api.post('/feedback', least, headers)
  const before = await cases()
  const other = await api.post('/feedback', { ...least, text: 'Jotain muuta' }, headers)
  assert.equal(other.status, 422)
  assert.ok(!JSON.stringify(other.body).includes(first.body.reference))
  assert.equal(await cases(), before)
})

test('a key that is no UUID is refused', async () => {
  assert.equal((await api.post('/feedback', least, { 'idempotency-key': '1' })).status, 400)
})

test('the budget of an address is one for the form and the API, and another address has its own', async () => {
  const tight = apiClient({ ...database.context, settings: { ...database.context.settings, BUDGET_FEEDBACK_PER_MINUTE: 2, TRUSTED_PROXIES: '127.0.0.1' } })
  const from = (address: string) => tight.post('/feedback', least, { 'x-forwarded-for': address })
  assert.equal((await from('198.51.100.7')).status, 201)
  assert.equal((await from('198.51.100.7')).status, 201)
  const third = await from('198.51.100.7')
  assert.equal(third.status, 429)
  assert.equal(third.headers.get('retry-after'), '60')
  assert.equal((await from('198.51.100.8')).status, 201)
})

test('nothing that is stored or logged holds the address or the program of the giver, or their words', async () => {
  const lines: string[] = []
  const settings = { ...database.context.settings, TRUSTED_PROXIES: '127.0.0.1', BUDGET_FEEDBACK_PER_MINUTE: 9, BUDGET_RECEIPTS_PER_TEN_MINUTES: 9 }
  const watched = apiClient({ ...database.context, settings }, (line) => lines.push(line))
  const headers = { 'x-forwarded-for': '203.0.113.77', 'user-agent': 'Tietynlainen/7.7', referer: 'https://lahde.example/sivu' }
  const text = 'Ainutkertainen lause'
  const answer = await watched.post('/feedback', { ...least, text, page: 'https://lahde.example/sivu' }, headers)
  await watched.get('/feedback/conversation', { ...headers, authorization: `Receipt ${answer.body.receipt}` })
  const stored = [await wholeDatabase(), ...lines].join('\n')
  assert.ok(stored.includes(answer.body.reference))
  for (const secret of ['203.0.113.77', 'Tietynlainen', 'lahde.example', text, answer.body.receipt]) {
    assert.ok(!stored.includes(secret), secret)
    assert.ok(!stored.includes(Buffer.from(secret).toString('hex')), `${secret} as bytes`)
  }
  assert.ok(!stored.includes('cb00714d'), 'the address as four bytes')
})

async function wholeDatabase(): Promise<string> {
  const tables = await sql<{ name: string }>`
    select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
    where schemaname in ('public', 'graphile_worker')`.execute(database.db)
  const rows = await Promise.all(tables.rows.map(({ name }) => sql.raw<{ row: string }>(`select t::text as row from ${name} t`).execute(database.db)))
  return rows.flatMap(({ rows: each }) => each.map(({ row }) => row)).join('\n')
}
