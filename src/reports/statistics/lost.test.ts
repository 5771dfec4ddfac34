// That something which is hidden is known nearer than it should be: kept as a number alone, and shown to whom it concerns.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { transact } from '../../db/db.ts'
import { desk } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import { addLost, lostNow } from './counted.sql.ts'
import { statisticsSweeps } from './sweeps.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let coordinator: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  coordinator = await app.signIn(w.coordinatorId)
})
after(() => database.close())

const { lost } = texts.fi.disclosure
const begins = lost.what

test('where nothing is lost nobody reads of it', async () => {
  assert.ok(!(await app.get(desk.reports, coordinator)).text.includes(begins))
})

test('of a year in which something can be worked out the log says so without a number, and the coordinator and the data protection officer read how much', async () => {
  // Three came to a line in January, and both the others and all of January were told before anybody knew of it.
  const month = (name: string, line: string, given: number) => ({ month_on: `${name}-01`, service_line_id: line, unit_id: null, figure: 'kind', value: 'thanks', given })
  const other = (await database.db.insertInto('service_line').values({ name: { fi: 'Toinen' } }).returning('id').executeTakeFirstOrThrow()).id
  await database.db.insertInto('counted_month').values(['2026-01', '2026-02'].map((name) => ({ month_on: `${name}-01`, counted_on: '2026-03-06' }))).execute()
  await database.db.insertInto('feedback_count').values([month('2026-01', w.lineId, 17), month('2026-01', other, 3), month('2026-02', w.lineId, 17), month('2026-02', other, 12)]
    .flatMap((row) => [row, { ...row, figure: 'channel', value: 'web' }, { ...row, figure: 'language', value: 'fi' }])).execute()
  await database.db.insertInto('published_period').values({ period: '2026-01', published_on: '2026-02-06' }).execute()
  await database.db.insertInto('published_figure').values([[null, 20], [w.lineId, 17]].map(([line, shown]) => ({ period: '2026-01', service_line_id: line as string | null, unit_id: null, figure: 'came', value: '', shown: shown as number }))).execute()
  const said: string[] = []
  for (const { run } of statisticsSweeps((line) => said.push(line))) await transact(database.db, (tx) => run(tx, new Date('2026-03-06T08:00:00Z')))
  assert.deepEqual(said, ['statistics of 2026: something that is hidden can be worked out from what was published before; see the reports at the desk'])
  const { numbers } = await lostNow(database.db)
  assert.ok(numbers > 0)
  await assert.rejects(database.asOwner('delete from lost_number'), { code: '23514' })

  const page = async (role: 'data-protection' | 'supervisor' | 'management') => (await app.get(desk.reports, await app.signIn(await person(database.db, `Testi ${role}`, { role })))).text
  for (const text of [(await app.get(desk.reports, coordinator)).text, await page('data-protection')]) {
    assert.ok(text.includes(begins) && new RegExp(`(Yksi|${numbers}) tilastojen luku`).test(text), text.slice(-2000))
    assert.ok(!text.includes(lost.rounds.one))
  }
  for (const role of ['supervisor', 'management'] as const) assert.ok(!(await page(role)).includes(begins), role)
})

test('of each year and family what was found last counts, and rounds are told apart', async () => {
  await transact(database.db, async (tx) => {
    await addLost(tx, '2025', [{ figure: 'theme', numbers: 4 }], '2026-01-06')
    await addLost(tx, '2025', [{ figure: 'theme', numbers: 6 }, { figure: 'closed', numbers: 2 }], '2026-02-06')
  })
  const { numbers, rounds } = await lostNow(database.db)
  assert.equal(numbers - 8, (await database.db.selectFrom('lost_number').select('numbers').where('year', '=', 2026).execute()).reduce((sum, one) => sum + one.numbers, 0))
  assert.equal(rounds, 0)
})
