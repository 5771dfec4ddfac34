// From published numbers to a report that everybody reads: drafted, written, public once, added to.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp } from '../../../test/app.ts'
import { caseRow, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { transact } from '../../db/db.ts'
import { monitoringPath, desk, to } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import { countAndPublish } from '../statistics/sweeps.ts'
import { dueOn, stageOf } from './report.ts'

const { monitoring: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let supervisor: string
let coordinator: string
let path: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  const may = { created_at: new Date('2026-05-12T09:00:00Z'), answered_at: new Date('2026-05-14T09:00:00Z'), due_on: '2026-05-30', service_line_id: w.lineId, unit_id: w.unitId }
  for (let n = 0; n < 17; n++) await caseRow(database.db, { ...may, kind: n < 9 ? 'thanks' : 'criticism' })
  await caseRow(database.db, { ...may, kind: 'question' })
  await transact(database.db, (tx) => countAndPublish(tx, new Date('2026-09-10T09:00:00Z')))
  supervisor = await app.signIn(await person(database.db, 'Esihenkilö Oma', { role: 'supervisor', unitId: w.unitId }))
  coordinator = await app.signIn(w.coordinatorId)
  path = monitoringPath('2026-T2', `unit-${w.unitId}`)
})
after(() => database.close())

const write = (fields: Record<string, string>) => app.post(path, fields, supervisor)

test('a report is due a month after its period, and late after that', () => {
  assert.equal(dueOn('2026-T2'), '2026-10-01')
  assert.deepEqual([stageOf(undefined, '2026-T2', '2026-10-01'), stageOf(undefined, '2026-T2', '2026-10-02'), stageOf({ publicOn: null }, '2026-T2', '2026-09-10'), stageOf({ publicOn: '2026-09-30' }, '2026-T2', '2027-01-01')], ['none', 'late', 'draft', 'public'])
})

test('whoever supervises the unit finds it in the list, and a draft in three languages made of what is published', async () => {
  const list = await app.get(desk.monitoring, supervisor)
  assert.ok(list.text.includes(path) && list.text.includes(words.desk.stages.none))
  const { text } = await app.get(path, supervisor)
  const finnish = /<textarea[^>]*name="findings-fi"[^>]*>([^<]*)</.exec(text)![1]!
  assert.match(finnish, /palautetta tuli 18 kertaa/)
  assert.doesNotMatch(finnish, /kysymyksiä/, 'one question is not told')
  assert.match(/<textarea[^>]*name="findings-sv"[^>]*>([^<]*)</.exec(text)![1]!, /respons kom 18 gånger/)
  assert.equal((await app.get(path, await app.signIn(await person(database.db, 'Esihenkilö Muu', { role: 'supervisor', unitId: w.otherUnitId })))).status, 404)
})

test('a draft is nobody else\'s, keeps what was typed when it is not whole, and is not written over by an older page', async () => {
  const version = fieldValue((await app.get(path, supervisor)).text, 'version')
  const lacking = await write({ version, 'step': 'save', 'findings-sv': 'Bara svenska.', 'actions-fi': 'Jotain.' })
  assert.equal(lacking.status, 422)
  assert.ok(lacking.text.includes('Bara svenska.'))
  assert.equal((await write({ version, 'step': 'save', 'findings-fi': 'Kiitos kohtaamisesta.', 'actions-fi': 'Jatkamme.' })).status, 303)
  assert.equal((await app.get(to('monitoring', 'fi'))).text.includes('/omavalvonta/'), false)
  const older = await write({ version, 'step': 'save', 'findings-fi': 'Toinen sana.', 'actions-fi': 'Toisin.' })
  assert.equal(older.status, 409)
  assert.ok(older.text.includes('Toinen sana.'))
})

test('what is public stays as it was, with the improvements as they stood, and is added to', async () => {
  const version = fieldValue((await app.get(path, supervisor)).text, 'version')
  assert.equal((await write({ version, 'step': 'open', 'findings-fi': 'Kiitos kohtaamisesta.', 'actions-fi': 'Jatkamme.' })).status, 303)
  const link = /href="(\/fi\/omavalvonta\/[^"]+)"/.exec((await app.get(to('monitoring', 'fi'))).text)![1]!
  const shown = (await app.get(link)).text
  assert.ok(shown.includes('Kiitos kohtaamisesta.') && shown.includes('18'))
  assert.ok(!shown.includes(w.supervisorId))
  assert.equal((await write({ version, 'step': 'open', 'findings-fi': 'Muutettu.', 'actions-fi': 'Muutettu.' })).status, 409)
  assert.equal((await write({ 'step': 'add', 'added-fi': 'Korjaus: puhelinaika on muuttunut.' })).status, 303)
  const later = (await app.get(link)).text
  assert.ok(later.includes('Kiitos kohtaamisesta.') && later.includes('Korjaus: puhelinaika') && !later.includes('Muutettu.'))
  await assert.rejects(database.db.updateTable('monitoring_report').set({ findings: { fi: 'x' } }).execute(), { code: '23514' })
})

test('of a period that is not over, of a month and of nobody there is no report', async () => {
  for (const [period, of] of [['2026-T3', 'whole'], ['2026-05', 'whole'], ['2026-T2', 'unit-x'], ['2027', 'whole']] as const) {
    assert.equal((await app.get(monitoringPath(period, of), coordinator)).status, 404)
  }
  for (const id of ['x', crypto.randomUUID()]) assert.equal((await app.get(to('monitoringReport', 'fi', { report: id }))).status, 404)
})
