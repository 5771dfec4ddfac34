// From cases to published figures: counted once, published by fixed periods, kept.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { caseRow, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { transact } from '../../db/db.ts'
import { countAndPublish, statisticsSweeps } from './sweeps.ts'
import { lookUp, readPublished } from './published.sql.ts'

let database: TestDatabase
let w: World

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  const make = async (count: number, values: Parameters<typeof caseRow>[1]) => { for (let n = 0; n < count; n++) await caseRow(database.db, values) }
  const july = { created_at: new Date('2026-07-12T09:00:00Z'), answered_at: new Date('2026-07-14T09:00:00Z'), due_on: '2026-07-31', service_line_id: w.lineId, unit_id: w.unitId }
  await make(12, { ...july, kind: 'thanks' })
  await make(9, { ...july, kind: 'criticism', unit_id: w.otherUnitId })
  await make(2, { ...july, kind: 'question', created_at: new Date('2026-08-12T09:00:00Z'), answered_at: null, due_on: '2026-08-20' })
  await make(3, { ...july, kind: 'page', service_line_id: null, unit_id: null })
  // July first, then August, as time passes.
  await run('2026-08-10T08:00:00Z')
  await run('2026-09-16T08:00:00Z')
})
after(() => database.close())

const run = (now: string) => transact(database.db, (tx) => countAndPublish(tx, new Date(now)))
const whole = { serviceLineId: null, unitId: null }
const told = async (...periods: string[]) => lookUp(await readPublished(database.db, { periods }))

test('a month is published once it is over and settled, and says how many came and how soon they were answered', async () => {
  const of = await told('2026-07', '2026-08')
  assert.equal(of(whole, '2026-07', 'came'), 21)
  assert.equal(of(whole, '2026-08', 'came'), null, 'two are too few')
  assert.deepEqual([of(whole, '2026-07', 'due'), of(whole, '2026-07', 'in-time', 'in-time')], [21, null], 'all in time: less that they tell of none that was late')
  assert.equal(of(whole, '2026-07', 'answered'), 21)
  assert.equal(of(whole, '2026-07', 'answered-median'), 2)
})

test('what comes later changes nothing that was published', async () => {
  await caseRow(database.db, { created_at: new Date('2026-07-20T09:00:00Z'), kind: 'thanks' })
  await run('2026-09-17T08:00:00Z')
  assert.equal((await told('2026-07'))(whole, '2026-07', 'came'), 21)
  await assert.rejects(database.pool.query('update published_figure set shown = 1'), { code: '42501' }, 'the program may not even try')
  await assert.rejects(database.pool.query('update organisation set fewest_told = 4'), { code: '23514' })
})

test('a month that has just ended waits until it has settled', async () => {
  await run('2026-10-03T08:00:00Z')
  assert.equal((await database.db.selectFrom('counted_month').selectAll().execute()).length, 8)
  await run('2026-10-06T08:00:00Z')
  const of = await told('2026-Q3')
  assert.equal(of(whole, '2026-Q3', 'came'), null, 'less July it would tell of the two that came after it')
})

test('a year that cannot be published keeps no other from it, and the log says which it is', async () => {
  const [stranger] = await database.db.insertInto('service_line').values({ name: { fi: 'Vieras' } }).returning('id').execute()
  await database.db.insertInto('counted_month').values(['2024-01', '2024-02', '2025-01'].map((month) => ({ month_on: `${month}-01`, counted_on: '2025-03-06' }))).execute()
  await database.db.insertInto('feedback_count').values(['2024-01', '2024-02', '2025-01'].flatMap((month) => [['kind', 'thanks'], ['channel', 'web'], ['language', 'fi']].map(([figure, value]) =>
    ({ month_on: `${month}-01`, service_line_id: w.lineId, unit_id: null, figure: figure!, value: value!, given: 12 })))).execute()
  await database.db.insertInto('published_period').values({ period: '2024-01', published_on: '2024-02-06' }).execute()
  // Of a line of which nothing was counted: what is due cannot be held against it.
  await database.db.insertInto('published_figure').values({ period: '2024-01', service_line_id: stranger!.id, unit_id: null, figure: 'came', value: '', shown: 8 }).execute()
  const said: string[] = []
  await transact(database.db, (tx) => statisticsSweeps((line) => said.push(line)).find(({ name }) => name === 'publish statistics')!.run(tx, new Date('2026-10-07T08:00:00Z')))
  assert.deepEqual(said, ['statistics of 2024 are not published: Error'])
  assert.equal((await told('2025-01'))(whole, '2025-01', 'came'), 12)
})
