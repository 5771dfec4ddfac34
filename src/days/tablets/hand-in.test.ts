// What tablets hand in is held once: exactly what was given, whatever the network does to it on its way; and each record stands alone.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { testApp } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aDay } from '../../../test/days.ts'
import { flakyWay } from '../../../test/flaky-database.ts'
import { handInThroughChaos, packOf, sealer, seeded, sendJson, tabletInUse } from '../../../test/handing-in.ts'
import { openDb } from '../../db/db.ts'
import type { SealedRecord } from '../../privacy/day-keys.ts'

let database: TestDatabase, w: World, day: Awaited<ReturnType<typeof aDay>>, app: ReturnType<typeof testApp>, desk: string, tablet: string, seal: (record: { id: string }) => Promise<SealedRecord>
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  day = await aDay(database.db, { by: w.coordinatorId, keys: database.context.keys })
  app = testApp(database)
  desk = await app.signIn(w.coordinatorId)
  tablet = await tabletInUse(app, day.id, desk, 'Tabletti 1')
  seal = await sealer((await packOf(app, tablet)).publicKey)
})
after(() => database.close())

const answers = (more: object = {}) => ({ id: crypto.randomUUID(), language: 'fi', kind: 'answers', station: day.stationIds.cards, line: w.lineId, answers: { 'which-words': ['friendly'] }, ...more })
const wish = (more: object = {}) => ({ id: crypto.randomUUID(), language: 'fi', kind: 'wish', theme: null, text: 'Kukkia', ...more })
const handIn = async (records: unknown[], waiting = records.length, cookie = tablet) => {
  const { status, text } = await sendJson(app, '/kiosk/records', { records, waiting }, cookie)
  return { status, ...JSON.parse(text) as { held: string[]; late: string[]; wrong: string[]; typed: string[]; problem?: string } }
}
const counted = async (table: 'waiting_response' | 'day_held' | 'day_wish') => Number((await database.pool.query(`select count(*) as n from ${table}`)).rows[0].n)
const toldOf = async (name: string) => (await database.pool.query('select waiting, held, heard_on from day_tablet where name = $1', [name])).rows[0]

test('five tablets hand in two hundred answers each, repeated, reordered, cut off and at once: held is given, exactly', async () => {
  const before = [await counted('waiting_response'), await counted('day_held')] as const
  const tablets = await Promise.all(['A', 'B', 'C', 'D', 'E'].map((name) => tabletInUse(app, day.id, desk, name)))
  const given = await Promise.all(tablets.map(() => Promise.all(Array.from({ length: 200 }, async (_, n) => (n % 3 ? answers() : seal(answers()))))))
  // Sealed, as a tablet keeps them, and as one hands in at once what is just given. Twenty of the first were brought to the second as well.
  given[1]!.splice(0, 20, ...given[0]!.slice(0, 20))
  const ids = new Set(given.flat().map(({ id }) => id))
  assert.equal(ids.size, 980)
  await Promise.all(tablets.map((each, n) => handInThroughChaos({ app, tablet: each, records: given[n]!, random: seeded(n + 1) })))
  assert.deepEqual([await counted('waiting_response') - before[0], await counted('day_held') - before[1]], [980, 980])
  const { rows } = await database.pool.query(`select sum(held)::int as held, max(waiting) as waiting from day_tablet where name = any ($1)`, [['A', 'B', 'C', 'D', 'E']])
  assert.deepEqual(rows, [{ held: 980, waiting: 0 }])
})

test('one faulty record spoils none of the others, and each is named by the id that it came with', async () => {
  const [good, plain, other, twice] = [answers(), wish(), answers({ station: crypto.randomUUID() }), await seal(answers())]
  const { id: outside } = answers()
  const upper = { ...answers(), id: crypto.randomUUID().toUpperCase() }
  const wrongInside = await seal(answers())
  const { status, held, wrong, late, typed } = await handIn([
    await seal(good), plain, other, null, 'x', 7, [], { id: 5 }, {}, { id: 'no-id' }, { ...wrongInside, id: outside }, { ...await seal(wish()), text: 'AAAA' }, twice, twice, await seal(upper),
    { ...good, id: crypto.randomUUID(), kind: 'made-up' },
  ])
  assert.equal(status, 200)
  assert.deepEqual(held.toSorted(), [good.id, plain.id, twice.id, twice.id, upper.id].toSorted())
  assert.deepEqual([wrong.length, late, typed], [5, [], []])
  assert.ok(wrong.includes(other.id) && wrong.includes(outside) && wrong.includes('no-id'))
})

test('the id inside is the id outside: a record put under the id of another is not taken in', async () => {
  const before = await counted('day_held')
  const inside = wish(), outside = crypto.randomUUID()
  // Sealed for the id outside, as whoever has the public key can do.
  const sealed = await seal({ ...inside, id: outside }), { id } = inside
  const forged = await (await sealer((await packOf(app, tablet)).publicKey))(Object.assign(Object.create({ toJSON: () => inside }), { id: outside }))
  assert.deepEqual((await handIn([forged])).wrong, [outside])
  assert.equal(await counted('day_held'), before)
  assert.deepEqual((await handIn([sealed])).held, [outside])
  assert.notEqual(id, outside)
})

test('what was told last stands at the desk: what is still on the tablet, and how many came', async () => {
  const [one, two] = [await seal(wish()), await seal(wish())]
  const { held } = await toldOf('Tabletti 1')
  await handIn([one], 7)
  assert.deepEqual(await toldOf('Tabletti 1'), { waiting: 6, held: held + 1, heard_on: '2026-09-16' })
  await handIn([one, two], 2)
  assert.deepEqual(await toldOf('Tabletti 1'), { waiting: 0, held: held + 2, heard_on: '2026-09-16' })
  const page = (await app.get(`/desk/days/${day.id}/tablets`, desk)).text
  assert.match(page, /Tabletti 1/)
})

test('two tablets that type in the same sheet of paper: it is counted once', async () => {
  const other = await tabletInUse(app, day.id, desk, 'Toinen')
  const [one, two] = [answers({ sheet: 40 }), answers({ sheet: 40 })]
  const both = await Promise.all([handIn([await seal(one)]), handIn([await seal(two)], 1, other)])
  assert.deepEqual(both.map(({ held, typed }) => [held.length, typed.length]).sort(), [[0, 1], [1, 0]])
})

test('what cannot be read as a batch changes nothing, and says why', async () => {
  const before = await counted('day_held')
  for (const body of ['', '{', '[]', '{"records":[]}', '{"records":[],"waiting":-1}', '{"records":{},"waiting":0}', '{"records":[],"waiting":1.5}']) {
    const { status, text } = await sendJson(app, '/kiosk/records', body, tablet)
    assert.deepEqual([status, JSON.parse(text)], [400, { problem: 'malformed' }], body)
  }
  assert.equal((await handIn(Array.from({ length: 51 }, () => wish()))).problem, 'malformed')
  const huge = await sendJson(app, '/kiosk/records', JSON.stringify({ records: [{ id: 'x', text: 'x'.repeat(2_000_001) }], waiting: 0 }), tablet)
  assert.deepEqual([huge.status, huge.text], [413, '{"problem":"too-large"}'])
  const form = await app.post('/kiosk/records', { records: '[]', waiting: '0' }, tablet)
  assert.equal(form.status, 400)
  const foreign = await app.request('/kiosk/records', { method: 'POST', body: '{"records":[],"waiting":0}', cookie: tablet, headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' } })
  assert.equal(foreign.status, 403)
  assert.equal(await counted('day_held'), before)
})

test('nothing of the clock of a tablet is used: what it was told on is the day of the server', async () => {
  const { status } = await sendJson(app, '/kiosk/ready', { files: 14, languages: 3, readyOn: '1999-01-01', now: 0 }, tablet)
  assert.equal(status, 200)
  await handIn([{ ...wish(), givenAt: '2031-01-01' }])
  const { rows } = await database.pool.query(`select ready_on, ready_files, ready_languages, heard_on from day_tablet where name = 'Tabletti 1'`)
  assert.deepEqual(rows, [{ ready_on: '2026-09-16', ready_files: 14, ready_languages: 3, heard_on: '2026-09-16' }])
  for (const body of [{ files: -1, languages: 3 }, { files: 14, languages: 4 }, { files: 14 }]) assert.equal((await sendJson(app, '/kiosk/ready', body, tablet)).status, 400)
})

test('the pack holds the key of its own day and nothing more', async () => {
  const pack = await packOf(app, tablet)
  assert.deepEqual(Object.keys(pack), ['dayId', 'publicKey', 'closed'])
  assert.deepEqual([pack.dayId, pack.closed], [day.id, false])
})

test('with the database away it is told to try again; what had been taken in is named when it comes again', async () => {
  const way = await flakyWay(database.pool)
  const pool = new pg.Pool({ ...way.connection, max: 2, connectionTimeoutMillis: 500 })
  pool.on('error', () => {})
  const apart = testApp({ ...database, db: openDb(pool), context: { ...database.context, db: openDb(pool) } })
  const record = await seal(wish())
  way.cut()
  const away = await sendJson(apart, '/kiosk/records', { records: [record], waiting: 1 }, tablet)
  assert.deepEqual([away.status, away.text, away.headers.get('retry-after')], [503, '{"problem":"away"}', '30'])
  way.mend()
  const { text } = await sendJson(apart, '/kiosk/records', { records: [record], waiting: 1 }, tablet)
  assert.deepEqual(JSON.parse(text).held, [record.id])
  await pool.end()
  way.close()
})

test('once the day is closed an answer is late and a wish is still taken in', async () => {
  await database.pool.query(`update feedback_day set closed_on = '2026-09-16', closed_by = made_by`)
  await database.pool.query(`update survey_round set closed_on = '2026-09-16', end_asked_on = '2026-09-16', closed_by = made_by`)
  const [answer, dream] = [answers(), wish()]
  const { held, late } = await handIn([await seal(answer), await seal(dream)])
  assert.deepEqual([held, late], [[dream.id], [answer.id]])
  assert.equal((await packOf(app, tablet)).closed, true)
  assert.deepEqual((await toldOf('Tabletti 1')).waiting, 1)
})
