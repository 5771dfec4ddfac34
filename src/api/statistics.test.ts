// Published figures by the API.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { apiClient } from '../../test/api.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { publish } from '../../test/published.ts'

let database: TestDatabase
let w: World
let api: ReturnType<typeof apiClient>

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  api = apiClient(database.context)
  await publish(database, [
    { period: '2025', shown: 90 }, { period: '2026-Q1', shown: 31 }, { period: '2026-Q1', lineId: w.lineId, shown: 20 },
    { period: '2026-Q1', lineId: w.lineId, figure: 'kind', value: 'thanks', shown: 12 }, { period: '2026-Q1', lineId: w.lineId, unitId: w.unitId, shown: 11 },
    { period: '2026-Q1', unitId: w.unitId, figure: 'answered-median', shown: 2.5 },
  ])
})
after(() => database.close())

const numbers = ({ body }: { body: { items: { number: number }[] } }) => body.items.map(({ number }) => number)

test('all that is published comes in one order, with names; what is of all of them names none', async () => {
  const { status, body } = await api.get('/statistics')
  assert.equal(status, 200)
  assert.deepEqual(numbers({ body }), [90, 31, 2.5, 20, 12, 11])
  assert.deepEqual(body.items[0], { period: '2025', figure: 'came', number: 90 })
  assert.deepEqual(body.items[4].value, 'thanks')
  assert.deepEqual(body.items[5].unit, { id: w.unitId, name: { fi: 'Kotihoito, Saarisalmi', sv: 'Hemvård, Ösund', en: 'Home care, Saarisalmi' } })
  assert.equal(body.next, undefined)
})

test('it is narrowed down by period, line, unit and figure', async () => {
  assert.deepEqual(numbers(await api.get('/statistics?period=2025')), [90])
  assert.deepEqual(numbers(await api.get(`/statistics?line=${w.lineId}`)), [20, 12, 11])
  assert.deepEqual(numbers(await api.get(`/statistics?unit=${w.unitId}&figure=came`)), [11])
  assert.deepEqual(numbers(await api.get('/statistics?period=2024-03')), [])
})

test('a theme comes with its name, and pages go on after what of it are thanks', async () => {
  const own = await testDatabase()
  try {
    await world(own.db)
    const { id } = await own.db.insertInto('theme').values({ name: { fi: 'Odotus' }, made_on: '2026-01-01' }).returning('id').executeTakeFirstOrThrow()
    await publish(own, [{ period: '2026', figure: 'theme', value: id, shown: 40 }, { period: '2026', figure: 'theme', value: `${id}.t`, shown: 12 }, { period: '2026', figure: 'theme', value: 'unmarked', shown: 9 }])
    const of = apiClient(own.context)
    const first = await of.get('/statistics?figure=theme&limit=2')
    assert.deepEqual(first.body.items.map(({ theme, number }: { theme: unknown; number: number }) => [theme, number]), [[{ id, name: { fi: 'Odotus' } }, 40], [{ id, name: { fi: 'Odotus' } }, 12]])
    assert.deepEqual((await of.get(`/statistics?figure=theme&after=${first.body.next}`)).body.items, [{ period: '2026', figure: 'theme', value: 'unmarked', number: 9 }])
  } finally {
    await own.close()
  }
})

test('pages follow each other without a gap, whatever of the place is missing in a row', async () => {
  const seen: number[] = []
  let next: string | undefined
  for (let n = 0; n < 20; n++) {
    const page = await api.get(`/statistics?limit=1${next ? `&after=${next}` : ''}`)
    seen.push(...numbers(page))
    next = page.body.next
    if (!next) break
  }
  assert.deepEqual(seen, [90, 31, 2.5, 20, 12, 11])
})

test('whoever has it already gets nothing, until more is published', async () => {
  const { headers } = await api.get('/statistics?period=2025')
  const mark = headers.get('etag')!
  assert.equal(headers.get('cache-control'), 'no-cache')
  const again = await api.get('/statistics?period=2025', { 'if-none-match': `"x", ${mark}` })
  assert.deepEqual([again.status, again.body, again.headers.get('etag')], [304, null, mark])
  assert.equal((await api.get('/statistics?period=2026-Q1', { 'if-none-match': mark })).status, 200, 'of another address it is another')
  await publish(database, [{ period: '2026-Q2', shown: 40 }], '2026-10-01')
  assert.equal((await api.get('/statistics?period=2025', { 'if-none-match': mark })).status, 200)
})

test('whatever else is asked is refused with a sentence, and nothing of it reaches the database', async () => {
  const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const place = ['2026', null, null, 'came', '']
  for (const query of ['period=2026-Q5', 'period=%00', 'line=x', "unit=' or 1=1", 'figure=worker', 'limit=0', 'limit=1001', 'limit=1e3', 'after=x', `after=${forged(['2026'])}`,
    `after=${forged(['2026', 'x', null, 'came', ''])}`, `after=${forged([...place.slice(0, 4), '\0'])}`]) {
    const { status, headers } = await api.get(`/statistics?${query}`)
    assert.deepEqual([status, headers.get('content-type')], [400, 'application/problem+json'], query)
  }
  assert.equal((await api.get(`/statistics?after=${forged(place)}`)).status, 200)
})

test('what may be asked is described, and that the answer has a mark', async () => {
  const { get } = (await api.get('/openapi.json')).body.paths['/statistics']
  assert.deepEqual(get.parameters.map(({ name }: { name: string }) => name), ['period', 'line', 'unit', 'figure', 'limit', 'after', 'If-None-Match'])
  assert.deepEqual(Object.keys(get.responses), ['200', '304', '400', '406', '500', '503', 'default'])
})
