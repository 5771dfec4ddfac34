// Another system tells how many relationships ended: by a key, all rows or none, the same again without harm.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { apiClient } from '../../test/api.ts'
import { testApp } from '../../test/app.ts'
import { actor, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { transact } from '../db/db.ts'
import { makeKeys, newKeyFile } from '../privacy/keys.ts'
import { endsUnitPath } from '../survey-paths.ts'
import { makeKey, stopKey } from './keys/make-key.ts'
import type { Scope } from './keys/scope.ts'

let database: TestDatabase
let w: World
let api: ReturnType<typeof apiClient>
let key: string
before(async () => {
  database = await testDatabase({ BUDGET_API_KEY_PER_MINUTE: 0 })
  w = await world(database.db)
  api = apiClient(database.context)
  key = await aKey()
})
after(() => database.close())
beforeEach(async () => { await database.asOwner('truncate relationship_change, relationship_change_before') })

const by = () => ({ actor: actor(w.coordinatorId, 'administrator'), now: wednesday })
const aKey = async (scope: Scope = 'relationship-changes') => (await transact(database.db, (tx) => makeKey(tx, database.context.keys, { name: 'Asiakastiedot', scopes: [scope] }, by()))).key
const tell = (rows: unknown, headers: Record<string, string> = { authorization: `Bearer ${key}` }) => api.post('/relationship-changes', { rows }, headers)
const stored = async () => (await database.db.selectFrom('relationship_change').selectAll().orderBy('month_on').orderBy('occasion', 'desc').execute())
  .map((row) => [row.month_on, row.occasion, row.service_line_id ? 'line' : 'unit', row.happened, row.came].join(' '))
const row = (more: object = {}) => ({ unit: w.unitId, month: '2026-08', ended: 7, workerChanges: 2, ...more })

test('numbers by id and by Finnish name are taken, shown as the system’s, and sent again they change nothing', async () => {
  const rows = [row(), row({ unit: 'palvelukoti  lehtola', workerChanges: null }), row({ serviceLine: 'Iäkkäiden palvelut', month: '2026-09', ended: 0 })]
  const first = await tell(rows)
  assert.deepEqual([first.status, first.body], [200, { saved: 5, unchanged: 0 }])
  assert.equal((await stored()).length, 5)
  assert.deepEqual((await tell(rows)).body, { saved: 0, unchanged: 5 })
  assert.equal((await database.db.selectFrom('relationship_change_before').select('number').execute()).length, 0)
  assert.deepEqual((await tell([row({ ended: 8 })])).body, { saved: 1, unchanged: 1 })
  const app = testApp(database)
  const page = (await app.get(endsUnitPath(w.unitId), await app.signIn(w.supervisorId))).text
  assert.ok(page.includes('16.9.2026, järjestelmä Asiakastiedot'))
  const { last_used_on: used } = await database.db.selectFrom('api_key').select('last_used_on').limit(1).executeTakeFirstOrThrow()
  assert.equal(used, '2026-09-16')
})

test('all rows are taken or none: each that cannot be is named', async () => {
  await database.db.updateTable('unit').set({ ended_on: '2026-07-15' }).where('id', '=', w.otherUnitId).execute()
  const wrong = await tell([row(), row({ unit: 'Ei ole' }), row({ unit: crypto.randomUUID() }), row({ serviceLine: 'Ei ole' }), row({ month: '2026-10' }), row({ month: '2023-01' }),
    row({ unit: w.otherUnitId }), row({ month: '2026-07', ended: null, workerChanges: null }), row({ ended: 3 })])
  assert.equal(wrong.status, 422)
  assert.deepEqual(wrong.body.problems.map(({ field }: { field: string }) => field), ['rows.1.unit', 'rows.2.unit', 'rows.3.serviceLine', 'rows.4.month', 'rows.5.month', 'rows.6.month', 'rows.7', 'rows.8'])
  assert.deepEqual(await stored(), [])
  await database.db.updateTable('unit').set({ ended_on: null }).where('id', '=', w.otherUnitId).execute()
})

test('what is no number of a month is refused, and so is a field for anybody', async () => {
  for (const more of [{ ended: -1 }, { ended: 10_000 }, { ended: 1.5 }, { ended: '7' }, { ended: true }, { month: '2026-8' }, { month: '2026-13' }, { month: 'elokuu' }, { month: null }, { unit: '' }, { unit: 5 }, { client: 'Maija' }, { names: ['Maija'] }]) {
    const { status, body, headers } = await tell([row(), row({ month: '2026-07', ...more })])
    assert.equal(status, 422, JSON.stringify(more))
    assert.ok(body.problems[0].field.startsWith('rows.1'), JSON.stringify(body))
    assert.match(headers.get('content-type')!, /problem\+json/)
    assert.ok(!JSON.stringify(body).includes('Maija'))
  }
  for (const rows of [[], null, 'x', Array.from({ length: 1001 }, () => row())]) assert.equal((await tell(rows)).status, 422)
  const auth = { authorization: `Bearer ${key}` }
  assert.equal((await api.postRaw('/relationship-changes', '{', auth)).status, 400)
  assert.equal((await api.postRaw('/relationship-changes', new Uint8Array([0x7b, 0xff]), auth)).status, 400)
  assert.equal((await api.send('POST', '/relationship-changes', { ...auth, 'content-type': 'text/csv' }, 'a;b')).status, 415)
  assert.deepEqual(await stored(), [])
})

test('without a key, with one that is wrong, and with one that has ended nothing is told, and nothing is read', async () => {
  const ended = await aKey()
  const { id } = await database.db.selectFrom('api_key').select('id').where('begins', '=', ended.slice(0, 7)).executeTakeFirstOrThrow()
  assert.equal((await tell([row({ month: '2026-06' })], { authorization: `bearer ${ended}` })).status, 200)
  await transact(database.db, (tx) => stopKey(tx, id, by()))
  const foreign = makeKeys(newKeyFile())
  const cases: Record<string, string>[] = [
    {}, { authorization: '' }, { authorization: 'Bearer' }, { authorization: key }, { authorization: `Basic ${key}` }, { authorization: `Bearer ${key}x` }, { authorization: `Bearer ${key.slice(0, -1)}` },
    { authorization: 'Bearer vk_' }, { authorization: `Bearer ${ended}` }, { authorization: `Bearer ${'x'.repeat(5000)}` },
  ]
  for (const headers of cases) {
    const refused = await tell('not even rows', headers)
    assert.equal(refused.status, 401, JSON.stringify(headers))
    assert.equal(refused.headers.get('www-authenticate'), 'Bearer')
  }
  assert.equal((await apiClient({ ...database.context, keys: foreign }).post('/relationship-changes', { rows: [row()] }, { authorization: `Bearer ${key}` })).status, 401, 'without the key file a key is nobody’s')
  assert.equal((await stored()).length, 2)
})

test('a key that is good for something else is refused, and one made under an earlier key file goes on', async () => {
  const other = await aKey('open311')
  const refused = await tell([row()], { authorization: `Bearer ${other}` })
  assert.deepEqual([refused.status, refused.body.why], [403, 'scope'])
  assert.deepEqual(await stored(), [])
  const { keys } = database.context
  const rotated = { ...keys, current: 2, versions: [2, 1], key: (purpose: Parameters<typeof keys.key>[0], version: number) => keys.key(version === 2 ? 'check' : purpose, 1) }
  assert.equal((await apiClient({ ...database.context, keys: rotated }).post('/relationship-changes', { rows: [row()] }, { authorization: `Bearer ${key}` })).status, 200)
})

test('a key has a budget of its own, and guesses that of their address, which a good key does not spend', async () => {
  const strict = apiClient({ ...database.context, settings: { ...database.context.settings, BUDGET_API_KEY_PER_MINUTE: 3 } })
  const ask = (authorization: string) => strict.post('/relationship-changes', { rows: [row()] }, { authorization })
  const own = await aKey()
  assert.deepEqual([(await ask(`Bearer ${own}`)).status, (await ask(`Bearer ${own}`)).status, (await ask(`Bearer ${own}`)).status], [200, 200, 200])
  const spent = await ask(`Bearer ${own}`)
  assert.deepEqual([spent.status, spent.headers.get('retry-after')], [429, '60'])
  assert.equal((await ask(`Bearer ${key}`)).status, 200, 'another key has its own')
  const guess = `Bearer vk_${'A'.repeat(43)}`
  assert.deepEqual([(await ask(guess)).status, (await ask(guess)).status, (await ask(guess)).status, (await ask(guess)).status], [401, 401, 401, 429])
  assert.equal((await ask(`Bearer ${await aKey()}`)).status, 200, 'whoever guesses, or goes on with a key that has ended, keeps nobody out who comes from the same address')
})

test('two systems that tell the same at once end with one of the two, and none of it is lost from the history', async () => {
  const many = await Promise.all(Array.from({ length: 12 }, (_, n) => tell([row({ ended: n }), row({ month: '2026-07', ended: n })])))
  assert.deepEqual(new Set(many.map(({ status }) => status)), new Set([200]))
  const now = (await stored()).filter((one) => one.includes('end'))
  assert.equal(new Set(now.map((one) => one.split(' ')[3])).size, 1, 'both rows are of one and the same')
  const before = await database.db.selectFrom('relationship_change_before').select('happened').execute()
  assert.equal(before.length, 22)
})
