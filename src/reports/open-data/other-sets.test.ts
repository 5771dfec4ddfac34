// Satisfaction and numbers of clients as open data: what is told of them, and what is not.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { alike, asked, nationalSurvey, putTogether } from '../../../test/satisfaction.ts'
import { transact } from '../../db/db.ts'
import { csvRows } from '../../csv.ts'
import { to } from '../../paths.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { tellVolumes } from '../volumes/tell-volumes.ts'

let database: TestDatabase
let w: World
let app: ReturnType<typeof testApp>

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
})
after(() => database.close())

async function rowsOf(name: string): Promise<Record<string, string>[]> {
  const read = csvRows((await app.get(`/open-data/${name}.csv`)).text)
  assert.ok(read.ok)
  const [head, ...rows] = read.rows.map(({ record }) => record)
  return rows.map((row) => Object.fromEntries(head!.map((column, n) => [column, row[n]!])))
}
const mark = async (name: string) => (await app.get(`/open-data/${name}.csv`)).headers.get('etag')

test('numbers of clients that the organisation entered come by line, municipality and period; a new one is a new file', async () => {
  const { id } = await database.db.insertInto('municipality').values({ name: JSON.stringify({ fi: 'Kivikylä', sv: 'Stenby', en: 'Kivikylä' }) as never }).returning('id').executeTakeFirstOrThrow()
  const add = (quarter: number | null, people: number, municipality_id: string | null = null) => database.db.insertInto('client_volume').values({ service_line_id: w.lineId, municipality_id, year: 2025, quarter, people }).execute()
  await add(null, 400)
  await add(null, 3, id)
  const tell = () => transact(database.db, (tx) => tellVolumes(tx, database.context.now()))
  assert.deepEqual(await rowsOf('client-volumes'), [], 'until it is decided what may be told, nothing is')
  await tell()
  const before = await mark('client-volumes')
  await add(3, 120)
  await tell()
  assert.notEqual(await mark('client-volumes'), before)
  await database.db.insertInto('client_volume').values({ unit_id: w.unitId, service_line_id: null, year: 2025, quarter: null, people: 77 }).execute()
  const rows = await rowsOf('client-volumes')
  assert.deepEqual(rows.map((row) => [row['period'], row['last_day'], row['municipality'], row['clients'], row['not_shown']]), [
    ['2025', '2025-12-31', '', '400', ''], ['2025', '2025-12-31', 'Kivikylä', '', 'clients'], ['2025-Q3', '2025-09-30', '', '120', ''],
  ])
})

test('satisfaction comes by line, period and measure, as its page has it; a subject that is not told has no row', async () => {
  assert.deepEqual(await rowsOf('satisfaction'), [])
  const before = await mark('satisfaction')
  const surveyId = await nationalSurvey(database, w)
  await asked(database, w, surveyId, 2, [[], [...alike(40, 5), ...alike(10, 1)], alike(12, 5)])
  await putTogether(database, '2026-05-01')
  assert.notEqual(await mark('satisfaction'), before)
  const rows = await rowsOf('satisfaction')
  assert.deepEqual([...new Set(rows.map((row) => row['period']))], ['2026-Q1', '2026-T1'])
  const four = rows.filter((row) => row['period'] === '2026-T1')
  assert.deepEqual(four.map((row) => row['measure']!).toSorted(), [...Object.keys(texts.fi.surveyMaking.themes), 'recommendation', 'satisfaction'].toSorted())
  const of = (measure: string) => four.find((row) => row['measure'] === measure)!
  assert.deepEqual([of('satisfaction')['value'], of('satisfaction')['said'], of('satisfaction')['line_id']], ['0.83871', '62', w.lineId])
  assert.ok(Number(of('recommendation')['low']) < Number(of('recommendation')['value']))
  for (const language of languages) for (const dataset of ['satisfaction', 'client-volumes']) assert.equal((await app.get(to('openDataset', language, { dataset }))).status, 200)
})
