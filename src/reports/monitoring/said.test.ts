// What a report says besides numbers of cases: themes, surveys, quotes; as a tagged document and as files; and what is looked for before all read it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp } from '../../../test/app.ts'
import { caseRow, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aRound } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { desk, monitoringPath, to } from '../../paths.ts'
import { close } from '../../surveys/release-due.ts'
import { respond } from '../../surveys/respond.ts'
import { noteResultsShown } from '../../surveys/rounds/follow.sql.ts'
import { lockRound } from '../../surveys/rounds.sql.ts'
import { texts } from '../../text/texts.ts'
import { documentOf } from './document.ts'
import { factsOf, type Facts } from './facts.ts'
import { findReport, places } from './reports.sql.ts'
import { improvementsSheet } from './sheets.ts'

const { monitoring: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let supervisor: string
let coordinator: string
let path: string
let link: string

before(async () => {
  database = await testDatabase()
  const { db } = database
  w = await world(db)
  app = testApp({ ...database, context: { ...database.context, now: () => new Date('2027-02-10T09:00:00Z') } })
  const [waiting, food] = (await db.insertInto('theme').values(['Odotus', 'Ruoka'].map((fi) => ({ name: { fi }, made_on: '2026-01-01' }))).returning('id').execute()).map(({ id }) => id) as [string, string]
  await db.insertInto('published_period').values(['2026-T2', '2026-T3', '2026'].map((period) => ({ period, published_on: '2027-01-05' }))).execute()
  const row = (period: string, figure: string, value: string, shown: number, { line = null, unit = null }: { line?: string | null; unit?: string | null }) => ({ period, service_line_id: line, unit_id: unit, figure, value, shown })
  await db.insertInto('published_figure').values([
    row('2026-T3', 'came', '', 43, { unit: w.unitId }), row('2026-T3', 'closed', '', 60, { line: w.lineId }), row('2026-T3', 'theme', waiting, 17, { line: w.lineId }), row('2026-T2', 'theme', waiting, 9, { line: w.lineId }),
    row('2026', 'came', '', 90, { unit: w.unitId }), row('2026', 'closed', '', 80, { unit: w.unitId }), row('2026', 'theme', food, 21, { unit: w.unitId }),
  ]).execute()
  const item = await caseRow(db, { kind: 'criticism', publish: true, state: 'closed', closed_at: new Date('2026-10-20T00:00:00Z'), service_line_id: w.lineId })
  await db.insertInto('case_theme').values({ case_id: item, theme_id: waiting, marked_on: '2026-10-21' }).execute()
  await db.insertInto('publication').values({ case_id: item, state: 'published', number: 1, prepared_by: w.workerId, checked_by: w.coordinatorId, comment_until_on: '2026-10-28', public_from_on: '2026-10-29', state_on: '2026-10-29' }).execute()
  await db.insertInto('published_item').values({ case_id: item, service_line_id: w.lineId, kind: 'criticism', language: 'fi', month_on: '2026-10-01', published_on: '2026-11-01', text: 'Jonotimme tunteja.', answer: 'Kiitos.', me_too: 0 }).execute()
  const { roundId } = await aRound(db, { by: w.coordinatorId, places: [{ serviceLineId: null, unitId: null }, { serviceLineId: w.lineId, unitId: w.unitId }] })
  for (let n = 0; n < 12; n++) await transact(db, (tx) => respond(tx, database.context.keys, { roundId, place: { serviceLineId: w.lineId, unitId: w.unitId }, few: 'wait', answers: { heard: [n < 9 ? '5' : '2'] } }, '2026-09-16'))
  await transact(db, async (tx) => close(tx, database.context.keys, (await lockRound(tx, roundId, 'closing'))!, '2026-09-16'))
  await transact(db, (tx) => noteResultsShown(tx, roundId, '2026-09-16'))
  supervisor = await app.signIn(w.supervisorId)
  coordinator = await app.signIn(w.coordinatorId)
  path = monitoringPath('2026-T3', `unit-${w.unitId}`)
})
after(() => database.close())

const textOf = async (at = path) => (await app.get(at, supervisor)).text
const write = async (fields: Record<string, string>, at = path) => app.post(at, { version: fieldValue((await app.get(at, supervisor)).text, 'version') ?? '', ...fields }, supervisor)

test('a unit\'s four months show themes of its service line, with words that are public, and the surveys that ended; and the draft names them', async () => {
  const text = await textOf()
  assert.ok(text.includes(words.report.themesAreOfLine))
  assert.match(text, /Odotus<\/th><td class="number">17<\/td><td class="number">9</)
  assert.ok(text.includes('Jonotimme tunteja.') && !text.includes('Ruoka'))
  assert.ok(text.includes(`${texts.fi.themes.report.quotes}: Iäkkäiden palvelut`), 'nobody takes them for words about the unit')
  assert.match(text, /Miten meni\?[^<]*<\/a><\/th><td class="number">12<\/td><td class="number">75\s%/)
  assert.match(text, /puhuttiin eniten näistä teemoista: Odotus 17/)
  assert.match(text, /Inom serviceuppgiften[^<]*Odotus 17/)
  assert.ok(text.includes('Kyselyyn ”Miten meni?” tuli 12 vastausta.'))
})

test('its year has themes of its own, by the same form', async () => {
  const text = await textOf(monitoringPath('2026', `unit-${w.unitId}`))
  assert.ok(text.includes(words.report.themesText) && !text.includes(words.report.themesAreOfLine))
  assert.match(text, /Ruoka<\/th><td class="number">21</)
  assert.match(text, /Palautteita tuli<\/p><p class="number">90</)
  assert.equal((await app.get(`${desk.monitoring}?period=2026`, supervisor)).text.includes(monitoringPath('2026', `unit-${w.unitId}`)), true)
})

test('before it is public, names, telephone numbers, addresses and identity codes come back once with everything typed, and nothing is stored', async () => {
  const fields = { 'step': 'open', 'findings-fi': 'Veera Kanervasuo sai kiitosta. Hetu 010190-900P, Koivukatu 5 A 12.', 'findings-sv': 'Ring 040 123 4567.', 'actions-fi': 'Jatkamme.' }
  const asked = await write(fields)
  assert.ok(asked.text.includes(words.desk.warnedTitle))
  assert.deepEqual([...asked.text.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, found]) => found).toSorted(), ['010190-900P', '040 123 4567', 'Koivukatu 5 A 12', 'Veera Kanervasuo'])
  assert.ok(asked.text.includes('Ring 040 123 4567.'))
  assert.equal(await findReport(database.db, { serviceLineId: null, unitId: w.unitId }, '2026-T3'), null)
  assert.equal((await write({ ...fields, step: 'save' })).status, 303, 'a draft is nobody else\'s')
  const warned = fieldValue(asked.text, 'warned')!
  const clean = { ...fields, 'findings-fi': 'Kiitosta tuli paljon.', 'findings-sv': 'Mycket tack.', warned }
  assert.equal((await write(clean)).status, 303)
  const adding = { 'step': 'add', 'added-fi': 'Soita 040 123 4567.' }
  const again = await write(adding)
  assert.ok(again.text.includes(words.desk.warnedTitle))
  assert.equal((await write({ ...adding, warned: fieldValue(again.text, 'warned')! })).status, 303, 'whoever means it sends it with one press more')
  link = /href="(\/fi\/omavalvonta\/[^"]+)"/.exec((await app.get(to('monitoring', 'fi'))).text)![1]!
})

test('the public report explains each of its numbers', async () => {
  const { text } = await app.get(link)
  assert.equal(text.match(/<details class="explained"/g)!.length, 10, 'six large ones and four tables')
  assert.ok(text.includes(words.explain.themes.definition) && text.includes(texts.fi.unitPicture.explain.surveys.definition))
})

test('it is a tagged document in the reader\'s language, from the public page and from the desk; what is only in Finnish says so', async () => {
  const report = (await findReport(database.db, { serviceLineId: null, unitId: w.unitId }, '2026-T3'))!
  for (const [language, at, cookie] of [['fi', to('monitoringFile', 'fi', { report: report.id })], ['sv', to('monitoringFile', 'sv', { report: report.id })], ['fi', `${path}/file`, supervisor]] as const) {
    const { status, headers, text: pdf } = await app.get(`${at}?form=pdf`, cookie)
    assert.deepEqual([status, headers.get('content-type')], [200, 'application/pdf'])
    for (const said of ['/StructTreeRoot', '/Marked true', `/Lang (${language})`, '<pdfuaid:part>1</pdfuaid:part>', '/S /H1', '/S /TH', '/S /Figure']) assert.ok(pdf.includes(said), `${language} ${said}`)
  }
  const all = await places(database.db, '2027-02-10')
  const place = all.find(({ unitId }) => unitId === w.unitId)!
  const facts = await factsOf(database.db, { place, period: '2026-T3', stood: report.stood, all, today: '2027-02-10' })
  const { sections, figures } = documentOf({ report, place, facts, t: texts.sv, language: 'sv', organisation: 'Koivuranta', madeOn: '2027-02-10', address: null })
  assert.deepEqual(sections.find(({ id }) => id === 'findings')!.paragraphs, [{ text: 'Mycket tack.', language: 'sv' }])
  assert.deepEqual(sections.find(({ id }) => id === 'actions')!.paragraphs, [{ text: 'Jatkamme.', language: 'fi' }])
  assert.ok(figures.every(({ explanation }) => explanation) && sections.flatMap(({ pictures }) => pictures).every(({ explanation }) => explanation))
  assert.match(JSON.stringify(sections), /\(Service för äldre\): ”Jonotimme tunteja\./)
})

test('its tables are files too, and of another form, another table and another’s draft there is none', async () => {
  const base = `${link}/tiedosto`
  const stood = [{ id: crypto.randomUUID(), title: { fi: 'Takaisinsoitto' }, state: 'open' as const, dueOn: '2027-03-01', because: null }]
  for (const isPublic of [true, false]) assert.match(improvementsSheet({ stood } as unknown as Facts, isPublic, { t: texts.fi, language: 'fi' }).title, /^Toimenpiteet.*[^.]$/, 'a table is called by what is in it')
  assert.match((await app.get(`${base}?form=standard&sheet=themes-1`)).text, /Odotus,17,9,,,thanks criticism/)
  assert.equal((await app.get(`${base}?form=xlsx`)).status, 200)
  for (const wrong of ['', '?form=doc', '?form=excel&sheet=x']) assert.equal((await app.get(`${base}${wrong}`)).status, 404)
  const whole = monitoringPath('2026-T3', 'whole')
  assert.equal((await app.get(`${whole}/file?form=pdf`, coordinator)).status, 404, 'nothing is written yet')
  assert.equal((await app.get(`${path}/file?form=pdf`, await app.signIn(await person(database.db, 'Toinen Vastaava', { role: 'supervisor', unitId: w.otherUnitId })))).status, 404)
})
