// The lists of feedback days, at the desk and for everybody: page by page, and asked for as often for many days as for few.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../test/app.ts'
import { world } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { aDay } from '../../test/days.ts'
import { statementCounter } from '../../test/statements.ts'
import { desk, to } from '../paths.ts'
import { texts } from '../text/texts.ts'

const { dayReport: { list: words } } = texts.fi
let database: TestDatabase, app: ReturnType<typeof testApp>, coordinator: string, w: Awaited<ReturnType<typeof world>>
const page = async (path: string, cookie?: string) => (await app.get(path, cookie)).text
const named = (text: string) => [...new Set([...text.matchAll(/Päivä (\d+)/g)].map(([, n]) => Number(n)))]
const everybody = to('feedbackDays', 'fi')
let few: number[], many: number[]

before(async () => {
  database = await testDatabase()
  app = testApp(database)
  w = await world(database.db)
  coordinator = await app.signIn(w.coordinatorId)
  const statements = statementCounter(database)
  const asked = async () => [await statements(() => page(desk.days, coordinator)), await statements(() => page(everybody))]
  const day = (n: number, heldOn: string) => aDay(database.db, { by: w.coordinatorId, keys: database.context.keys, name: { fi: `Päivä ${n}` }, heldOn, municipalities })
  const municipalities: string[] = []
  const first = await day(1, '2026-09-01')
  municipalities.push(...first.municipalityIds)
  await day(90, '2026-10-01')
  await database.db.insertInto('day_report').values({ day_id: first.id, written_by: w.coordinatorId, written_on: '2026-09-02', published_by: w.coordinatorId, published_on: '2026-09-02' }).execute()
  await asked()
  few = await asked()
  for (let n = 2; n < 27; n++) await day(n, `2026-08-${String(n).padStart(2, '0')}`)
  for (let n = 91; n < 94; n++) await day(n, `2026-10-${n - 80}`)
  many = await asked()
})
after(() => database.close())

test('however many days there are, their lists ask as often', () => assert.deepEqual(many, few))

test('everybody finds the days to come on the first page, the next first, and those that were page by page, the newest first', async () => {
  const [first, second] = [await page(everybody), await page(`${everybody}?page=2`)]
  assert.deepEqual(named(first).slice(0, 5), [90, 91, 92, 93, 26])
  assert.ok(first.includes(words.coming) && first.includes(words.past) && first.includes('page=2'))
  assert.deepEqual(named(second), [2])
  assert.ok(!second.includes(words.coming) && !second.includes(words.none))
  assert.deepEqual(named(first).toSorted((a, b) => a - b).filter((n) => n < 90), [1, ...Array.from({ length: 24 }, (_, n) => n + 3)])
})

test('the desk finds all of them, the newest first, twenty-five on a page; behind the last is the last', async () => {
  const [first, second, beyond] = [await page(desk.days, coordinator), await page(`${desk.days}?page=2`, coordinator), await page(`${desk.days}?page=7`, coordinator)]
  assert.deepEqual([named(first).length, named(first)[0], named(second), named(beyond)], [25, 93, [6, 5, 4, 3, 2], [6, 5, 4, 3, 2]])
})
