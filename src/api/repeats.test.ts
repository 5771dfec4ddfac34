import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { apiClient } from '../../test/api.ts'
import { world } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { makeKeys, newKeyFile } from '../privacy/keys.ts'

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
const key = () => ({ 'idempotency-key': crypto.randomUUID() })

test('a repeat with the same key gives the first answer, whatever the case of the key', async () => {
  const headers = key()
  const first = await api.post('/feedback', least, headers)
  const before = await cases()
  const otherOrder = { text: least.text, kind: least.kind, language: least.language }
  const again = await api.post('/feedback', otherOrder, { 'idempotency-key': headers['idempotency-key'].toUpperCase() })
  const quoted = await api.post('/feedback', least, { 'idempotency-key': `"${headers['idempotency-key']}"` })
  assert.deepEqual([first.status, again.status, quoted.status], [201, 201, 201])
  assert.deepEqual(again.body, first.body)
  assert.deepEqual(quoted.body, first.body)
  assert.equal(await cases(), before)
})

test('a repeat gives the first answer also when the day that is promised has changed since', async () => {
  const headers = key()
  const first = await api.post('/feedback', least, headers)
  await database.db.updateTable('feedback_case').set({ due_on: '2031-01-02' }).where('reference', '=', first.body.reference).execute()
  assert.deepEqual((await api.post('/feedback', least, headers)).body, first.body)
})

test('ten repeats at once are one case with one receipt', async () => {
  const headers = key()
  const before = Number(await cases())
  const answers = await Promise.all(Array.from({ length: 10 }, () => api.post('/feedback', least, headers)))
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]))
  assert.equal(new Set(answers.map(({ body }) => JSON.stringify(body))).size, 1)
  assert.equal(Number(await cases()), before + 1)
})

test('after the key file was changed a repeat is known by its old key, and another body under it is refused and not lost', async () => {
  const { context } = database
  const other = makeKeys(newKeyFile())
  const changed = apiClient({ ...context, keys: { ...context.keys, current: 2, versions: [2, 1], key: (purpose, version) => (version === 2 ? other.key(purpose, 1) : context.keys.key(purpose, version)) } })
  const [giving, writing] = [key(), key()]
  const first = await api.post('/feedback', least, giving)
  const write = (to: typeof api, text: string) => to.post('/feedback/conversation/messages', { text }, { ...writing, authorization: `Receipt ${first.body.receipt}` })
  assert.equal((await write(api, 'Lisään vielä.')).status, 201)
  assert.deepEqual([(await changed.post('/feedback', least, giving)).body, (await changed.post('/feedback', { ...least, text: 'Muuta.' }, giving)).status], [first.body, 422])
  const again = await write(changed, 'Lisään vielä.')
  assert.deepEqual([again.status, again.body.messages.length, (await write(changed, 'Jotain muuta.')).status], [201, 2, 422])
})

test('without a key the same words are two pieces of feedback', async () => {
  const [first, second] = [await api.post('/feedback', least), await api.post('/feedback', least)]
  assert.deepEqual([first.status, second.status], [201, 201])
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

test('an address has a budget, and another address has its own', async () => {
  const settings = { ...database.context.settings, BUDGET_FEEDBACK_PER_MINUTE: 2, TRUSTED_PROXIES: '127.0.0.1' }
  const tight = apiClient({ ...database.context, settings })
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
  const budgets = { BUDGET_FEEDBACK_PER_MINUTE: 9, BUDGET_RECEIPTS_PER_TEN_MINUTES: 9 }
  const settings = { ...database.context.settings, ...budgets, TRUSTED_PROXIES: '127.0.0.1' }
  const watched = apiClient({ ...database.context, settings }, (line) => lines.push(line))
  const page = 'https://lahde.example/sivu', text = 'Ainutkertainen lause'
  const headers = { 'x-forwarded-for': '203.0.113.77', 'user-agent': 'Tietynlainen/7.7', referer: page }
  const answer = await watched.post('/feedback', { ...least, text, page }, headers)
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
  const tables = await database.asOwner(`
    select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')`)
  // One after the other: there are more tables than connections.
  const contents: string[] = []
  for (const { name } of tables.rows as { name: string }[]) contents.push(...(await database.asOwner(`select t::text as row from ${name} t`)).rows.map(({ row }) => row))
  return contents.join('\n')
}
