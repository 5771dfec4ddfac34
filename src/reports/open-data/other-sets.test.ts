// Satisfaction and numbers of clients as open data: what is told of them, and what is not.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { testApp } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { alike, asked, nationalSurvey, putTogether } from '../../../test/satisfaction.ts'
import { csvRows } from '../../csv.ts'
import { to } from '../../paths.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { volumesTold } from './volumes.ts'
import type { EnteredVolume } from './volumes.sql.ts'

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

const entered = (clients: number | null, municipalities: readonly number[], more: Partial<EnteredVolume> = {}): EnteredVolume[] =>
  [clients, ...municipalities].flatMap((count, n) => (count === null ? [] : [{ year: 2025, quarter: null, lineId: 'a', line: { fi: 'A' }, municipalityId: n ? `m${n}` : null, municipality: null, clients: count, ...more }]))

test('clients of a municipality in which there are few are not told, nor those of another by which they would be', () => {
  assert.deepEqual(volumesTold(entered(100, [60, 40]), 5), [100, 60, 40])
  const told = volumesTold(entered(100, [50, 30, 17, 3]), 5)
  assert.deepEqual([told[0], told[4], told.filter((one) => one === null).length], [100, null, 2])
  assert.deepEqual(volumesTold(entered(100, [50, 30, 15]), 5), [100, 50, 30, 15], 'five are in none of them')
  assert.equal(volumesTold(entered(97, [50, 30, 15]), 5).filter((one) => one !== null).length, 3, 'two are')
  assert.deepEqual(volumesTold(entered(null, [97, 3]), 5), [null, null], 'once the hundred are entered, the three would follow')
  assert.deepEqual(volumesTold(entered(100, [97, 3]), 5), [100, null, null])
  assert.deepEqual(volumesTold(entered(20, [19, 1]), 5), [20, null, null], 'the map of silence shows all together')
  assert.deepEqual(volumesTold([...entered(40, [20, 20]), ...entered(12, [9, 3], { quarter: 1 }), ...entered(30, [30], { lineId: 'b' })], 5), [40, 20, 20, 12, null, null, 30, 30])
})

test('whatever was entered, what is hidden beside a line that is told is hidden by fives at least', () => {
  fc.assert(fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }), fc.nat(12), (municipalities, rest) => {
    const clients = municipalities.reduce((sum, one) => sum + one, rest)
    const [whole, ...parts] = volumesTold(entered(clients, municipalities), 5)
    const hidden = parts.flatMap((one, n) => (one === null ? [municipalities[n]!] : []))
    for (const [n, one] of parts.entries()) assert.ok(one === null || one >= 5 && one === municipalities[n])
    if (whole !== null && hidden.some((one) => one < 5)) assert.ok(hidden.length + Number(rest > 0) > 1 && hidden.reduce((sum, one) => sum + one, rest) >= 5)
  }), { numRuns: 100 })
})

test('numbers of clients that the organisation entered come by line, municipality and period; a new one is a new file', async () => {
  const { id } = await database.db.insertInto('municipality').values({ name: JSON.stringify({ fi: 'Kivikylä', sv: 'Stenby', en: 'Kivikylä' }) as never }).returning('id').executeTakeFirstOrThrow()
  const add = (quarter: number | null, people: number, municipality_id: string | null = null) => database.db.insertInto('client_volume').values({ service_line_id: w.lineId, municipality_id, year: 2025, quarter, people }).execute()
  await add(null, 400)
  await add(null, 3, id)
  const before = await mark('client-volumes')
  await add(3, 120)
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
