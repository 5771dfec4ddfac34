// From published numbers to a report that everybody reads: drafted, written, public once, added to.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp } from '../../../test/app.ts'
import { caseRow, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { transact } from '../../db/db.ts'
import { monitoringPath, desk, to } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import { languages } from '../../text/language.ts'
import { toldBefore } from '../disclosure/publishable.ts'
import { countAndPublish } from '../statistics/sweeps.ts'
import { draftOf } from './draft.ts'
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
  const unit = { serviceLineId: null, unitId: 'u' }, line = { serviceLineId: 'l', unitId: null }
  const stage = (publicOn: string | null | undefined, today: string, of = { place: unit, period: '2026-T2' } as Parameters<typeof stageOf>[1]) => stageOf(publicOn === undefined ? undefined : { publicOn }, of, today)
  assert.deepEqual([stage(undefined, '2026-10-01'), stage(undefined, '2026-10-02'), stage(null, '2026-09-10'), stage('2026-09-30', '2027-01-01')], ['none', 'late', 'draft', 'public'])
  assert.deepEqual([stage(undefined, '2027-06-01', { place: line, period: '2026-T2' }), stage(null, '2027-06-01', { place: unit, period: '2026' })], ['none', 'draft'], 'of a line and of a year nobody asks for one')
})

test('whoever supervises the unit finds it in the list, and a draft in three languages made of what is published', async () => {
  const list = await app.get(desk.monitoring, supervisor)
  assert.ok(list.text.includes(path) && list.text.includes(words.desk.stages.none))
  const { text } = await app.get(path, supervisor)
  const finnish = /<textarea[^>]*name="findings-fi"[^>]*>([^<]*)</.exec(text)![1]!
  assert.match(finnish, /palautetta tuli 18 kertaa/)
  assert.match(text, new RegExp(`name="actions-fi"[^>]*>\\s*${words.report.noImprovements}<`), 'what nobody sees may have been begun all the same')
  assert.doesNotMatch(finnish, /kysymyksiä/, 'one question is not told')
  assert.match(/<textarea[^>]*name="findings-sv"[^>]*>([^<]*)</.exec(text)![1]!, /respons kom 18 gånger/)
  assert.equal((await app.get(path, await app.signIn(await person(database.db, 'Esihenkilö Muu', { role: 'supervisor', unitId: w.otherUnitId })))).status, 404)
})

test('an answer in one day took one day, in each language', () => {
  const facts = { told: (figure: string) => (figure === 'answered-median' ? toldBefore(1) : null), before: () => null, gone: 0, stood: [], themes: [], asked: [], feedback: null as never }
  const said = languages.map((language) => draftOf({ ...facts, place: 'P', period: 'Q' }, texts[language], language).findings)
  for (const [n, one] of ['yhdessä työpäivässä', 'en arbetsdag.', 'one working day.'].entries()) assert.ok(said[n]!.includes(one), said[n])
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
  const late = await write({ version, 'step': 'open', 'findings-fi': 'Muutettu.', 'actions-fi': 'Tehty toisin.' })
  assert.deepEqual([late.status, late.text.includes('Muutettu.\n\nTehty toisin.')], [409, true], 'nothing typed is lost')
  assert.equal((await write({ 'step': 'add', 'added-fi': 'Korjaus: puhelinaika on muuttunut.' })).status, 303)
  const later = (await app.get(link)).text
  assert.ok(later.includes('Kiitos kohtaamisesta.') && later.includes('Korjaus: puhelinaika') && !later.includes('Muutettu.'))
  for (let press = 0; press < 2; press++) assert.equal((await write({ 'step': 'add', 'added-fi': 'Toinen lisäys.', 'added-sv': 'Ett tillägg till.' })).status, 303)
  const last = (await app.get(link)).text
  assert.ok(last.includes('Korjaus: puhelinaika'), 'what was added stays too')
  assert.equal(last.split('Toinen lisäys.').length, 2, 'a second press adds nothing')
  const swedish = (await app.get(link.replace('/fi/omavalvonta/', '/sv/egenkontroll/'))).text
  assert.ok(swedish.includes('Korjaus: puhelinaika') && swedish.includes('Ett tillägg till.'))
  assert.ok((await app.get(path, supervisor)).text.includes('Toinen lisäys.'))
  const { added } = await database.db.selectFrom('monitoring_report').select('added').where('added', 'is not', null).executeTakeFirstOrThrow()
  const otherwise = [{ findings: { fi: 'x' } }, { added: { ...added!, fi: 'Toisin.' } }, { added: { fi: added!.fi } }, { added: null, added_on: null }, { added_on: '2027-05-01' }]
  for (const set of otherwise) await assert.rejects(database.db.updateTable('monitoring_report').set(set).where('added', 'is not', null).execute(), { code: '23514' }, JSON.stringify(set))
})

test('of a period that is not over, of a month and of nobody there is no report', async () => {
  for (const [period, of] of [['2026-T3', 'whole'], ['2026-05', 'whole'], ['2026-T2', 'unit-x'], ['2027', 'whole']] as const) {
    assert.equal((await app.get(monitoringPath(period, of), coordinator)).status, 404)
  }
  for (const id of ['x', crypto.randomUUID()]) assert.equal((await app.get(to('monitoringReport', 'fi', { report: id }))).status, 404)
})
