// What all lists of the API have in common: pages that follow each other, and marks by which nothing is sent twice.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { apiClient } from '../../test/api.ts'
import { aPlace, world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { improving } from '../../test/improvements.ts'
import { publishItem } from '../../test/open311.ts'
import { publish } from '../../test/published.ts'
import { aRound } from '../../test/surveys.ts'
import { transact } from '../db/db.ts'
import { addPlace } from '../directory/place.sql.ts'
import { addMunicipality } from '../directory/units.sql.ts'
import { isForAll } from './operation.ts'
import { operations } from './routes.ts'

let database: TestDatabase
let w: World
let api: ReturnType<typeof apiClient>
let ids: Record<string, string>

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  api = apiClient(database.context)
  await transact(database.db, async (tx) => {
    for (const fi of ['Saarisalmi', 'Koivuranta', 'Lehtola']) {
      const municipalityId = await addMunicipality(tx, { name: { fi }, code: null })
      await addPlace(tx, { ...aPlace, name: { fi: `${fi}n talo` }, address: { fi: 'Rantatie 1' }, municipalityId })
    }
  })
  for (const fi of ['Kuntoutus', 'Neuvonta']) await database.db.insertInto('service').values({ service_line_id: w.lineId, name: { fi } }).execute()
  await publish(database, [{ period: '2025', shown: 90 }, { period: '2026-Q1', shown: 31 }, { period: '2026-Q1', lineId: w.lineId, shown: 20 }])
  const it = improving(database, w)
  for (let n = 0; n < 3; n++) {
    await it.show(await it.make())
    await publishItem(database, w, { published: n ? '2026-09-01' : '2026-08-01' })
  }
  const { surveyId } = await aRound(database.db, { by: w.coordinatorId })
  const [published] = (await api.get('/published')).body.items, [improvement] = (await api.get('/improvements')).body.items
  ids = { '/surveys/{id}': surveyId, '/published/{id}': published.id, '/improvements/{id}': improvement.id }
})
after(() => database.close())

const lists = operations.filter(({ query }) => query && 'after' in query)
/** Each read, with the id of what there is. */
const reads = () => [...operations.filter(isForAll).map(({ path }) => path).filter((path) => !path.includes('{') || path in ids), '/openapi.json'].map((path) => path.replace('{id}', ids[path] ?? ''))

test('each list is read to its end a row at a time, and has the same rows in the same order as at once', async () => {
  assert.deepEqual(lists.map(({ path }) => path).sort(), ['/improvements', '/municipalities', '/places', '/published', '/services', '/statistics', '/survey-results', '/units'])
  for (const { path } of lists) {
    const { body } = await api.get(path)
    const rows: unknown[] = []
    let next: string | undefined
    do {
      const page = await api.get(`${path}?limit=1${next ? `&after=${next}` : ''}`)
      assert.equal(page.status, 200)
      assert.ok(page.body.items.length <= 1)
      rows.push(...page.body.items)
      next = page.body.next
    } while (next && rows.length < 50)
    assert.deepEqual(rows, body.items, path)
    assert.ok(body.next === undefined && (path === '/survey-results' || rows.length > 1), path)
  }
})

test('what ends between two pages makes none of the others be left out or come twice', async () => {
  const all = (await api.get('/units')).body.items.map(({ id }: { id: string }) => id)
  const first = (await api.get('/units?limit=1')).body
  await database.db.updateTable('unit').set({ ended_on: '2026-09-01' }).where('id', '=', all[0]).execute()
  assert.deepEqual((await api.get(`/units?after=${first.next}`)).body.items.map(({ id }: { id: string }) => id), all.slice(1))
  await database.db.updateTable('unit').set({ ended_on: null }).where('id', '=', all[0]).execute()
})

test('a limit or a place that is none of ours is refused before it reaches the database', async () => {
  const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  for (const { path } of lists) {
    for (const query of ['limit=0', 'limit=-1', 'limit=1001', 'limit=1e2', 'limit=', 'after=', 'after=x', 'after=e30', `after=${forged([])}`, `after=${forged(["2026-09' or 1=1", 'x'])}`, `after=${forged(['2026-09\0', crypto.randomUUID()])}`, `after=${'A'.repeat(3000)}`]) {
      const { status, headers, body } = await api.get(`${path}?${query}`)
      assert.deepEqual([status, headers.get('content-type')], [400, 'application/problem+json'], `${path}?${query}`)
      assert.match(body.detail, /^(limit|after) must be/)
    }
  }
})

test('every read that is the same for everybody has a mark that changes with it, and is not sent to whoever has it', async () => {
  for (const path of reads()) {
    const { status, headers } = await api.get(path)
    assert.equal(status, 200, path)
    const mark = headers.get('etag')!
    assert.match(mark, /^"[\w-]{16}"$/, path)
    assert.equal(headers.get('cache-control'), path.startsWith('/surveys/') ? 'no-store' : 'no-cache', path)
    for (const known of [mark, `"x", W/${mark}`, '*']) {
      const again = await api.get(path, { 'if-none-match': known })
      assert.deepEqual([again.status, again.body, again.headers.get('etag')], [304, null, mark], path)
    }
    assert.equal((await api.get(path, { 'if-none-match': '"x"' })).status, 200, path)
    assert.equal((await api.send('HEAD', path)).headers.get('etag'), mark, path)
  }
  const before = (await api.get('/published')).headers.get('etag')!
  await publishItem(database, w, { text: 'Uusi.' })
  assert.equal((await api.get('/published', { 'if-none-match': before })).status, 200)
})

test('what is somebody’s own has no mark, and is kept by nobody', async () => {
  const given = await api.post('/feedback', { language: 'fi', kind: 'thanks', text: 'Kiitos!' })
  const { status, headers } = await api.get('/feedback/conversation', { authorization: `Receipt ${given.body.receipt}`, 'if-none-match': '*' })
  assert.deepEqual([status, headers.get('etag'), headers.get('cache-control')], [200, null, 'no-store'])
})
