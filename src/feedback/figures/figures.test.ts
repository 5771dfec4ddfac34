// What management sees: of what it manages, rounded, and nothing of any case.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { caseRow, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import type { Actor, Grant } from '../../staff/actor.ts'
import { texts } from '../../text/texts.ts'
import { endedMonths, readFigures } from './figures.ts'

const { figures: words } = texts.fi.access
const today = '2026-09-16'
let database: TestDatabase
let w: World
let app: ReturnType<typeof testApp>

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  const make = async (count: number, values: Parameters<typeof caseRow>[1]) => { for (let n = 0; n < count; n++) await caseRow(database.db, values) }
  const august = { created_at: new Date('2026-08-12T09:00:00Z'), answered_at: new Date('2026-08-14T09:00:00Z'), service_line_id: w.lineId, unit_id: w.unitId }
  await make(22, { ...august, kind: 'thanks' })
  await make(13, { ...august, kind: 'criticism', answered_at: new Date('2026-09-10T09:00:00Z'), unit_id: w.otherUnitId })
  await make(3, { ...august, kind: 'question', service_line_id: null, unit_id: null, answered_at: null, state: 'waiting-for-handler' })
  // Of the current month nothing is counted.
  await make(40, { ...august, created_at: new Date('2026-09-02T09:00:00Z') })
})
after(() => database.close())

const manager = (scope: Partial<Grant>): Actor => ({ personId: w.managerId, name: '', language: 'fi', roles: [{ role: 'management', unitId: null, serviceLineId: null, ...scope }] })
const figuresOf = (scope: Partial<Grant>) => readFigures(database.db, manager(scope), endedMonths('12-months', today), today)

test('of the whole organisation, of a line or of a unit it is counted as much as came there, in months that are over', async () => {
  assert.deepEqual([(await figuresOf({})).came, (await figuresOf({ serviceLineId: w.lineId })).came, (await figuresOf({ unitId: w.otherUnitId })).came], [40, 35, 15])
  assert.deepEqual((await figuresOf({ unitId: w.unitId })).inTime, { shown: 20 })
  assert.deepEqual((await figuresOf({ unitId: w.otherUnitId })).inTime, { shown: null })
  assert.deepEqual(endedMonths('3-months', today), { name: '3-months', from: '2026-06-01', until: '2026-09-01' })
})

test('every number that is shown is under 5 or a multiple of 5', async () => {
  for (const scope of [{}, { serviceLineId: w.lineId }, { unitId: w.unitId }]) {
    const { came, lines, kinds, months } = await figuresOf(scope)
    for (const one of [came, ...(lines ?? []).map((line) => line.came), ...(kinds ?? []).map((kind) => kind.came), ...(months ?? []).map((month) => month.came)]) {
      assert.ok(one === null || (one >= 5 && one % 5 === 0), String(one))
    }
  }
})

test('the page shows management its figures with their rule, and no case, no list and no reference', async () => {
  const cookie = await app.signIn(await person(database.db, 'Ulla Harjunsalo', { role: 'management' }))
  const { status, text } = await app.get('/desk/figures', cookie)
  assert.equal(status, 200)
  for (const one of ['noin 40', 'alle 5', words.ruleTitle, words.forWork]) assert.ok(text.includes(one), one)
  assert.doesNotMatch(text, /\/desk\/cases/)
  for (const bare of ['>22<', '>13<', '>3<', '>38<']) assert.ok(!text.includes(bare), bare)
  assert.equal((await app.get('/desk', cookie)).location, '/desk/figures')
})

test('whoever manages nothing sees none of it', async () => {
  for (const role of ['coordinator', 'administrator', 'supervisor', 'communications'] as const) {
    const cookie = await app.signIn(await person(database.db, `Muu ${role}`, { role }))
    assert.equal((await app.get('/desk/figures', cookie)).status, 404)
  }
})
