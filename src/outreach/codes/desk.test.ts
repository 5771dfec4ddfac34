// Codes at the desk: who makes which, once and again, what the list shows, and their end.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aRound } from '../../../test/surveys.ts'
import { codePath, desk } from '../../paths.ts'
import { plural } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { onPage } from './codes.sql.ts'

const { desk: words } = texts.fi.codes
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let communications: string
let supervisor: string

before(async () => {
  database = await testDatabase({ PUBLIC_URL: 'https://palaute.example.fi' })
  w = await world(database.db)
  app = testApp(database)
  await database.db.insertInto('service_unit').values({ service_id: w.serviceId, unit_id: w.otherUnitId }).execute()
  await database.db.updateTable('unit').set({ supervisor_id: null }).where('id', '=', w.otherUnitId).execute()
  communications = await app.signIn(await person(database.db, 'Viivi Viesti', { role: 'communications' }))
  supervisor = await app.signIn(w.supervisorId)
})
after(() => database.close())

const get = async (path: string, cookie = communications) => (await app.get(path, cookie)).text
const post = (path: string, fields: Fields, cookie = communications) => app.post(path, fields, cookie)
const codes = () => database.db.selectFrom('short_code').selectAll().orderBy('made_on').execute()

test('before there is any, the list says what to do first', async () => {
  assert.ok((await get(desk.outreach)).includes(words.none))
})

test('one is made of a unit, with its line from the directory, and made again it is the same', async () => {
  const fields = { about: '', unit: w.unitId, place: '', language: 'own', campaign: '  Kevät 2027,\n kirjastot ' }
  const made = await post(desk.newCode, fields)
  const [row] = await codes()
  assert.equal(made.location, `${codePath(row!.code)}?news=made`)
  assert.deepEqual([row!.service_line_id, row!.service_id, row!.unit_id, row!.language, row!.campaign, row!.kind, row!.made_on], [w.lineId, null, w.unitId, null, 'Kevät 2027, kirjastot', 'feedback', '2026-09-16'])
  const page = await get(made.location!)
  for (const said of [words.madeOne, 'Kotihoito, Saarisalmi', `https://palaute.example.fi/q/${row!.code}`, 'Viivi Viesti', 'Kevät 2027, kirjastot']) assert.ok(page.includes(said), said)
  assert.equal((await post(desk.newCode, fields)).location, `${codePath(row!.code)}?news=had`)
  assert.equal((await codes()).length, 1)
  assert.equal((await post(desk.newCode, { ...fields, campaign: '' })).status, 303)
  assert.equal((await codes()).length, 2, 'for another campaign it is another')
})

test('what does not fit together comes back with all that was typed', async () => {
  const other = (await database.db.insertInto('unit').values({ name: { fi: 'Muu yksikkö' } }).returning('id').executeTakeFirstOrThrow()).id
  const wrong = await post(desk.newCode, { about: `service:${w.serviceId}`, unit: other, place: crypto.randomUUID(), language: 'no', campaign: 'x'.repeat(81) })
  assert.equal(wrong.status, 422)
  assert.ok(wrong.text.includes(words.one.notGiven))
  for (const field of ['unit', 'place', 'language', 'campaign']) assert.match(wrong.text, new RegExp(`href="#${field}"`), field)
  assert.equal(fieldValue(wrong.text, 'campaign'), 'x'.repeat(81))
  assert.equal((await post(desk.newCode, { about: 'line:x', unit: 'x' })).status, 422)
  // Four units of code each: as many as it may have characters, and too many for its column.
  assert.equal((await post(desk.newCode, { campaign: '👨‍👩‍👧‍👦'.repeat(40) })).status, 422)
})

test('all units of a line get one in each language by one press; another press adds only what is missing', async () => {
  const { length: before } = await codes()
  const fields = { line: w.lineId, 'language-fi': 'yes', 'language-sv': 'yes', campaign: 'Kaikki' }
  const made = await post(desk.manyCodes, fields)
  assert.equal(made.location, `${desk.outreach}?line=${w.lineId}&made=4&had=0`)
  assert.ok((await get(made.location!)).includes(plural(words.made, 4, 'fi')))
  assert.equal((await post(desk.manyCodes, { ...fields, 'language-own': 'yes' })).location, `${desk.outreach}?line=${w.lineId}&made=2&had=4`)
  // At the same time, too.
  const both = await Promise.all([1, 2, 3].map(() => post(desk.manyCodes, { ...fields, campaign: 'Yhtä aikaa' })))
  assert.deepEqual(both.map(({ location }) => /made=(\d)/.exec(location!)![1]).sort(), ['0', '0', '4'])
  assert.equal((await codes()).length, before + 10)
  const none = await post(desk.manyCodes, { line: '', campaign: '' })
  assert.equal(none.status, 422)
  assert.ok(none.text.includes(words.many.lineMissing) && none.text.includes(words.many.languageMissing))
})

test('a supervisor makes and ends those of their units, sees all, and is offered no other unit', async () => {
  const page = await get(desk.newCode, supervisor)
  assert.ok(page.includes(w.unitId) && !page.includes(w.otherUnitId))
  assert.equal((await post(desk.newCode, { unit: w.unitId, campaign: 'Oma' }, supervisor)).status, 303)
  const refused = await post(desk.newCode, { unit: w.otherUnitId, campaign: 'Oma' }, supervisor)
  assert.equal(refused.status, 422)
  assert.ok(refused.text.includes(words.one.notYours))
  assert.equal((await post(desk.newCode, { about: `line:${w.lineId}` }, supervisor)).status, 422)
  assert.equal((await app.get(desk.manyCodes, supervisor)).status, 404)
  const theirs = (await codes()).find((one) => one.unit_id === w.otherUnitId)!
  const seen = await get(codePath(theirs.code), supervisor)
  assert.ok(seen.includes(words.code.print) && !seen.includes(words.code.end))
  assert.equal((await post(codePath(theirs.code), { step: 'end' }, supervisor)).status, 404)
  const worker = await app.signIn(w.workerId)
  assert.equal((await app.get(desk.outreach, worker)).status, 404)
})

test('one that is ended is listed apart and can be taken back, unless another took its place', async () => {
  const one = (await codes()).find(({ campaign }) => campaign === 'Oma')!
  const ended = await post(codePath(one.code), { step: 'end' })
  assert.equal(ended.location, `${codePath(one.code)}?news=ended`)
  assert.equal((await post(codePath(one.code), { step: 'end' })).status, 303, 'pressed twice')
  const shown = await get(codePath(one.code))
  assert.ok(shown.includes(words.code.endedNow) && !shown.includes('/pdf/'))
  assert.ok(!(await get(desk.outreach)).includes(codePath(one.code)))
  assert.ok((await get(`${desk.outreach}?state=ended`)).includes(codePath(one.code)))
  assert.equal((await post(codePath(one.code), { step: 'take-back' })).location, `${codePath(one.code)}?news=back`)
  await post(codePath(one.code), { step: 'end' })
  await post(desk.newCode, { unit: w.unitId, campaign: 'Oma' })
  const there = await post(codePath(one.code), { step: 'take-back' })
  assert.equal(there.status, 409)
  assert.ok(there.text.includes(words.code.there))
  assert.notEqual((await codes()).find(({ code }) => code === one.code)!.ended_on, null)
})

test('the list is narrowed by line and unit, and goes on over pages', async () => {
  await database.db.insertInto('short_code').values(Array.from({ length: 60 }, (_, n) => ({
    code: `2H${String(n + 100)}F`, kind: 'feedback', service_line_id: null, unit_id: w.otherUnitId, campaign: `Sarja ${n}`, made_by: w.coordinatorId, made_on: '2026-09-01',
  }))).execute()
  const all = (await codes()).filter(({ ended_on }) => !ended_on).length
  const rows = (html: string) => [...html.matchAll(/<a href="\/desk\/outreach\/codes\/[^"]+" class="unbroken">/g)].length
  assert.equal(rows(await get(desk.outreach)), onPage)
  const last = Math.ceil(all / onPage)
  assert.equal(rows(await get(`${desk.outreach}?page=${last}`)), all - onPage * (last - 1))
  assert.equal(rows(await get(`${desk.outreach}?page=9999`)), all - onPage * (last - 1))
  const ofUnit = await get(`${desk.outreach}?unit=${w.unitId}`)
  assert.ok(!ofUnit.includes('Sarja') && rows(ofUnit) > 0)
  assert.equal(rows(await get(`${desk.outreach}?line=${w.lineId}&unit=x`)), (await codes()).filter(({ service_line_id, ended_on }) => service_line_id === w.lineId && !ended_on).length)
  assert.ok((await get(`${desk.outreach}?line=${crypto.randomUUID()}`)).includes(words.noneFound))
})

test('whoever is rung by somebody with a poster finds what its code is about and who takes care of it', async () => {
  const one = (await codes()).find(({ campaign }) => campaign === 'Kevät 2027, kirjastot')!
  const found = (await app.post(desk.who, { q: one.code.toLowerCase().replace(/^(...)/, '$1 ') }, communications)).text
  for (const said of [`${one.code.slice(0, 3)} ${one.code.slice(3)}`, 'Kevät 2027, kirjastot', 'Veera Kanervasuo', 'Hilkka Rautapuro']) assert.ok(found.includes(said), said)
  assert.ok(!found.includes('Palvelukoti Lehtola'))
  assert.ok((await app.post(desk.who, { q: 'K7M4XP' }, communications)).text.includes(texts.fi.who.nothing))
})

test('one is made of a survey that is open, stands apart from the one of feedback, and is printed with its name and its own promises', async () => {
  const { surveyId } = await aRound(database.db, { by: w.coordinatorId })
  const form = await get(desk.newCode)
  assert.ok(form.includes('Miten meni?'))
  assert.equal((await post(desk.newCode, { unit: w.unitId, language: 'fi', survey: w.unitId })).status, 422)
  const fields = { unit: w.unitId, language: 'fi', survey: surveyId, campaign: 'Kysely' }
  const made = await post(desk.newCode, fields)
  const row = (await codes()).find(({ survey_id }) => survey_id === surveyId)!
  assert.deepEqual([made.status, row.kind, row.unit_id], [303, 'survey', w.unitId])
  assert.equal((await post(desk.newCode, fields)).location, `${codePath(row.code)}?news=had`)
  assert.equal((await post(desk.newCode, { ...fields, survey: '' })).status, 303, 'and one of feedback besides')
  assert.ok((await get(made.location!)).includes('Kysely: Miten meni?'))
  const paper = await get(codePath(row.code, '/print/poster-a4'))
  const { paper: promised } = texts.fi.surveyAnswering
  for (const said of ['Miten meni?', promised.invite, promised.promise, 'Saarisalmi']) assert.ok(paper.includes(said), said)
  assert.ok(!paper.includes(texts.fi.printed.paper.answered), 'a survey promises no answer')
  assert.equal((await app.get(`/q/${row.code}`)).location, `/fi/kyselyt/${surveyId}?line=${w.lineId}&unit=${w.unitId}`)
  const opened = await get(`/fi/kyselyt/${surveyId}?unit=${w.unitId}`, '')
  assert.ok(opened.includes('Miten meni?'))
})
