// Themes from what was marked to what is published.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { caseRow, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { toldBefore } from '../disclosure/publishable.ts'
import { countThemes } from './themes.sql.ts'
import { publishedOfThemes, themeValue, unmarked } from './themes.ts'

let database: TestDatabase
let w: World
let themes: string[]

before(async () => {
  database = await testDatabase()
  const { db } = database
  w = await world(db)
  const made = await db.insertInto('theme').values(['Odotus', 'Kohtaaminen'].map((fi) => ({ name: { fi }, made_on: '2026-01-01' }))).returning('id').execute()
  themes = made.map(({ id }) => id)
  const [waiting, meeting] = themes as [string, string]
  const closed = async (count: number, about: (string | null)[], values: Parameters<typeof caseRow>[1] = {}) => {
    const ids: string[] = []
    for (let n = 0; n < count; n++) {
      const id = await caseRow(db, { state: 'closed', came_of_it: 'changed', kind: 'criticism', created_at: new Date('2026-02-02T09:00:00Z'), closed_at: new Date('2026-02-20T00:00:00Z'), service_line_id: w.lineId, unit_id: w.unitId, ...values })
      ids.push(id)
      if (about.length) await db.insertInto('case_theme').values(about.map((theme_id) => ({ case_id: id, theme_id, marked_on: '2026-02-21' }))).execute()
    }
    return ids
  }
  await closed(7, [waiting])
  await closed(2, [waiting, meeting], { kind: 'thanks' })
  await closed(6, [null])
  await closed(6, [])
  await closed(3, [meeting], { state: 'answered' })
  const [practice] = await closed(1, [waiting])
  const { id: testId } = await db.insertInto('response_test').values({ way: 'drill', name: 'Harjoitus', code: 'DRIL-CODE', announced_on: '2026-01-16', first_day: '2026-02-01', last_day: '2026-02-28', planned_by: w.coordinatorId } as never).returning('id').executeTakeFirstOrThrow()
  await db.insertInto('timed_case').values({ case_id: practice!, test_id: String(testId), drill: true, due_on: '2026-02-09' }).execute()
  await closed(3, [meeting], { closed_at: new Date('2026-03-05T00:00:00Z') })
})
after(() => database.close())

test('of what closed in a month each theme is counted, a case in each of its themes, and what nobody has marked by itself', async () => {
  const counts = (await countThemes(database.db, '2026-02')).map(({ themeId, tells, given }) => [themeId, tells, given] as const)
  const [waiting, meeting] = themes as [string, string]
  assert.deepEqual(new Set(counts.map((one) => one.join(' '))), new Set([`${waiting} criticism 7`, `${waiting} thanks 2`, `${meeting} thanks 2`, `${unmarked} criticism 6`]))
})

const months = ['2026-01', '2026-02', '2026-03', '2026-04']
const place = { serviceLineId: 'line', unitId: 'unit' }
const at = (month: string, figure: string, value: string, given: number, where = place) => ({ ...where, month, figure, value, given })
const whole = { serviceLineId: null, unitId: null }
const closedIn = (period: string, shown: number) => ({ ...whole, period, figure: 'closed', value: '', shown: toldBefore(shown) })
const told = (counts: ReturnType<typeof at>[], before: Parameters<typeof publishedOfThemes>[1]) =>
  publishedOfThemes({ months, counts, before: [], due: ['2026-T1'], fewest: 5 }, before).rows.filter(({ serviceLineId, unitId }) => !serviceLineId && !unitId).map(({ value, shown }) => [value, shown])

test('a theme is told of four months where enough are about it and enough are not, and never where it is not told how many closed', () => {
  const counts = [at('2026-02', 'came-of-it', 'changed', 30), at('2026-02', 'theme', themeValue('a', 'criticism'), 12), at('2026-02', 'theme', themeValue('b', 'thanks'), 4), at('2026-02', 'theme', themeValue('c', 'thanks'), 27)]
  assert.deepEqual(told(counts, [closedIn('2026-T1', 30)]).filter(([value]) => !String(value).includes('.')), [['a', 12]], 'four are too few, and of 27 of 30 the three others would be known')
  assert.deepEqual(told(counts, []), [])
})

test('nothing is told of a month, and what is thanks or criticism only where as many are each', () => {
  const counts = [at('2026-02', 'came-of-it', 'changed', 60), at('2026-02', 'theme', themeValue('a', 'criticism'), 14), at('2026-03', 'theme', themeValue('a', 'thanks'), 9), at('2026-03', 'theme', themeValue('a', 'other'), 8), at('2026-03', 'came-of-it', 'changed', 40)]
  const rows = publishedOfThemes({ months, counts, before: [], due: ['2026-02', '2026-Q1', '2026-T1'], fewest: 5 }, [closedIn('2026-T1', 100), closedIn('2026-02', 60)]).rows
  assert.deepEqual([...new Set(rows.map(({ period }) => period))], ['2026-T1'])
  const of = new Map(rows.filter(({ serviceLineId }) => !serviceLineId).map(({ value, shown }) => [value, shown]))
  assert.deepEqual([of.get('a'), of.get(themeValue('a', 'criticism')), of.get(themeValue('a', 'thanks'))], [31, 14, 9])
})
