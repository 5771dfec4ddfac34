// How many threats there were: about, by half-years that are over and by line, told to administrators, and of few to nobody.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { testApp } from '../../../test/app.ts'
import { caseRow, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import type { Day } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import { halfYearsBefore } from '../afterwards/counted.ts'
import { threatsTold } from './counted.ts'
import { toldOfThreats } from './told.ts'

const { threats: { counts: words } } = texts.fi
const today = '2026-09-16'
let database: TestDatabase
let w: World
let otherLine = ''
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  otherLine = (await database.db.insertInto('service_line').values({ name: { fi: 'Perhepalvelut' } }).returning('id').executeTakeFirstOrThrow()).id
})
after(() => database.close())
beforeEach(() => database.asOwner('truncate case_threat, timed_case, response_test cascade'))

/** So many cases that were marked on a day. */
async function marked(count: number, on: Day, { line = w.lineId, lifted = null }: { line?: string; lifted?: Day | null } = {}): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < count; n++) {
    const id = await caseRow(database.db, { service_line_id: line })
    await database.db.insertInto('case_threat').values({ case_id: id, number: 1, marked_by: w.workerId, marked_on: on, ...(lifted && { lifted_by: w.supervisorId, lifted_on: lifted }) }).execute()
    ids.push(id)
  }
  return ids
}
const told = async () => (await toldOfThreats(database.db, today)).map(({ period: { year, half }, whole, lines }) => [`${year}/${half}`, whole, ...lines.map(({ name, amount }) => `${name?.fi}: ${amount}`)])

test('whatever the counts are, nothing is told of fewer than the fewest, and everything in steps of as many', () => {
  const [period] = halfYearsBefore(today, 1)
  fc.assert(fc.property(fc.array(fc.nat(60), { maxLength: 6 }), fc.integer({ min: 1, max: 20 }), (counts, fewest) => {
    const ofLines = counts.map((count, n) => ({ id: `line-${n}`, name: { fi: `${n}` }, count }))
    const { whole, lines } = threatsTold(period!, ofLines, fewest)
    const step = Math.max(5, fewest)
    if (whole !== null) assert.ok(whole % step === 0 && counts.reduce((a, b) => a + b, 0) >= step)
    for (const { name, amount } of lines) assert.ok(amount! % step === 0 && counts[Number(name!.fi)]! >= step)
  }))
})

test('only half-years that are over are told, in steps, by the line that a text came to first, and never so that what is told of others leaves few', async () => {
  await marked(7, '2026-03-02')
  await marked(12, '2026-03-02', { line: otherLine })
  await marked(9, '2026-08-01')
  await marked(4, '2025-10-01')
  assert.deepEqual(await told(), [['2026/1', 20, 'Perhepalvelut: 10'], ['2025/2', null], ['2025/1', null], ['2024/2', null]])
})

test('what was told stays when cases move and marks are taken away later; taken away before the half-year was over they are not counted', async () => {
  const ids = await marked(6, '2026-03-02')
  await marked(6, '2026-03-02', { lifted: '2026-05-01' })
  const before = await told()
  assert.deepEqual(before[0], ['2026/1', null, 'Iäkkäiden palvelut: 5'])
  await database.db.updateTable('case_threat').set({ lifted_by: w.supervisorId, lifted_on: '2026-07-01' }).where('case_id', '=', ids[0]!).execute()
  await database.db.updateTable('feedback_case').set({ service_line_id: otherLine }).where('id', 'in', ids.slice(0, 4)).execute()
  for (const id of ids) await database.db.insertInto('case_threat').values({ case_id: id, number: 2, marked_by: w.supervisorId, marked_on: '2026-04-02' }).execute()
  assert.deepEqual(await told(), before)
})

test('an administrator reads it on the page of the organisation, and nobody else does; where there are few it says so', async () => {
  const app = testApp(database)
  const administrator = await app.signIn(await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' }))
  const page = async () => (await app.get('/desk/organisation', administrator)).text
  assert.ok((await page()).includes(words.nothing))
  await marked(6, '2026-03-02')
  const shown = await page()
  assert.match(shown, /Tammi–kesäkuu 2026/)
  assert.match(shown, /data-head="Noin">5</)
  assert.ok(!shown.includes(words.nothing))
  for (const who of [w.workerId, w.supervisorId, w.coordinatorId, w.managerId]) assert.ok(!(await app.get('/desk/organisation', await app.signIn(who))).text.includes(words.title))
})
