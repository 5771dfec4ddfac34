// Saving at the desk's directory: pressed twice, by two people at once, and what cannot be saved.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { desk, to } from '../paths.ts'
import { texts } from '../text/texts.ts'
import { addPath, editPath, questionsPath, type Thing } from './addresses.ts'
import { organisation } from './organisation.sql.ts'
import { guidingQuestions } from './questions.sql.ts'

const { directory, common } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let cookie: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  cookie = await app.signIn(await person(database.db, 'Paula Pelto', { role: 'administrator' }))
})
after(() => database.close())

const get = async (path: string) => (await app.get(path, cookie)).text
const post = (path: string, fields: Fields) => app.post(path, fields, cookie)
const twice = async (path: string, fields: Fields) => (await Promise.all([post(path, fields), post(path, fields)])).map(({ status }) => status).sort()
const count = async (table: 'service_line' | 'service' | 'unit' | 'place' | 'municipality' | 'telephone', fi: string) =>
  (await database.db.selectFrom(table).select('name').execute()).filter(({ name }) => name.fi === fi).length

test('a thing that is added with two presses is there once', async () => {
  const things: [Thing, Parameters<typeof count>[0], Fields][] = [
    ['line', 'service_line', { position: '1' }], ['service', 'service', { line: w.lineId, position: '1' }],
    ['unit', 'unit', {}], ['place', 'place', {}], ['municipality', 'municipality', { code: '909' }],
    ['telephone', 'telephone', { number: '010 000 0909', position: '1' }],
  ]
  for (const [thing, table, fields] of things) {
    assert.deepEqual(await twice(addPath(thing), { 'name-fi': 'Kahdesti', ...fields }), [303, 422], thing)
    assert.equal(await count(table, 'Kahdesti'), 1, thing)
  }
  assert.ok((await post(addPath('line'), { 'name-fi': 'kahdesti', position: '1' })).text.includes('Nimi: tämänniminen on jo olemassa'))
})

test('one name may be there again under another line, in another municipality, or after what had it has ended', async () => {
  const [{ id: lineId }, { id: municipality }] = await Promise.all([
    database.db.insertInto('service_line').values({ name: { fi: 'Toinen' } }).returning('id').executeTakeFirstOrThrow(),
    database.db.insertInto('municipality').values({ name: { fi: 'Myllykylä' } }).returning('id').executeTakeFirstOrThrow(),
  ])
  assert.equal((await post(addPath('service'), { 'name-fi': 'Kotihoito', line: lineId, position: '1' })).status, 303)
  assert.equal((await post(addPath('unit'), { 'name-fi': 'Palvelukoti Lehtola', municipality })).status, 303)
  assert.equal((await post(editPath('unit', w.otherUnitId), { 'name-fi': 'Palvelukoti Lehtola' })).status, 303, 'its own name is no hindrance')
  await post(`${editPath('unit', w.otherUnitId)}/end`, {})
  assert.equal((await post(addPath('unit'), { 'name-fi': 'Palvelukoti Lehtola' })).status, 303)
})

test('two who edit the same thing: the second is told, keeps what was typed, and may then replace it', async () => {
  const path = editPath('unit', w.unitId)
  const version = fieldValue(await get(path), 'version')
  const form = (phone: string, of: string) => post(path, { 'name-fi': 'Kotihoito, Saarisalmi', phone, version: of })
  assert.equal((await form('010 000 0001', version)).status, 303)
  const late = await form('010 000 0002', version)
  assert.equal(late.status, 409)
  assert.ok(late.text.includes(common.changedTitle) && late.text.includes('value="010 000 0002"'))
  const stored = () => database.db.selectFrom('unit').select('phone').where('id', '=', w.unitId).executeTakeFirstOrThrow()
  assert.equal((await stored()).phone, '010 000 0001')
  assert.equal((await form('010 000 0002', fieldValue(late.text, 'version'))).status, 303)
  assert.equal((await stored()).phone, '010 000 0002')
})

test('what comes back with a problem is still held against what it was filled in from', async () => {
  const path = editPath('line', w.lineId)
  const version = fieldValue(await get(path), 'version')
  const wrong = await post(path, { 'name-fi': '', position: '0', version })
  assert.equal(wrong.status, 422)
  assert.equal(fieldValue(wrong.text, 'version'), version)
})

test('two who edit the organisation: the second is told, and nothing is overwritten', async () => {
  const version = fieldValue(await get(desk.organisation), 'version')
  const form = (days: string) => post(desk.organisation, { 'name-fi': 'Koivuranta', coordinator: w.coordinatorId, days, remind: '2', readFirst: '0', opens: '8', closes: '16', version })
  assert.deepEqual([(await form('7')).status, (await form('9')).status], [303, 409])
  assert.equal((await organisation(database.db)).answerWithinWorkingDays, 7)
})

test('two who edit the same questions: the second is told, and nothing is overwritten', async () => {
  const path = questionsPath(w.lineId, 'thanks')
  const version = fieldValue(await get(path), 'version')
  const form = (first: string) => post(path, { 'question-1-fi': first, 'order-1': '1', 'question-2-fi': 'Toinen?', 'order-2': '2', version })
  assert.equal((await form('Eka?')).status, 303)
  const late = await form('Uusi?')
  assert.equal(late.status, 409)
  assert.ok(late.text.includes('Uusi?') && late.text.includes(common.changedText))
  const asked = await guidingQuestions(database.db, { kind: 'thanks', serviceLineId: w.lineId })
  assert.deepEqual(asked.map(({ question }) => question.fi), ['Eka?', 'Toinen?'])
})

test('only whoever holds the role can be the coordinator that is named, and who no longer does is marked', async () => {
  const options = async () => [.../<select[^>]*id="coordinator".*?<\/select>/s.exec(await get(desk.organisation))![0].matchAll(/<option[^>]*>([^<]*)/g)].map(([, name]) => name)
  const form = { 'name-fi': 'Koivuranta', days: '7', remind: '2', readFirst: '0', opens: '8', closes: '16.00' }
  assert.deepEqual(await options(), [directory.fields.nobody, 'Tarja Kuusivaara, Työntekijä'])
  const refused = await post(desk.organisation, { ...form, coordinator: w.supervisorId })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Hilkka Rautapuro ei ole palautekoordinaattorin roolissa/)
  await database.db.updateTable('role_grant').set({ valid_to: '2026-09-15' }).where('person_id', '=', w.coordinatorId).execute()
  assert.deepEqual(await options(), [directory.fields.nobody, 'Tarja Kuusivaara (ei enää palautekoordinaattori)'])
  assert.equal((await post(desk.organisation, { ...form, coordinator: w.coordinatorId })).status, 422)
})

test('a website has a host, and a closed day a year that somebody can mean', async () => {
  const form = { 'name-fi': 'Koivuranta', days: '7', remind: '2', readFirst: '0', opens: '8', closes: '16.00', coordinator: '' }
  for (const website of ['https:foo', 'https://', 'http:///polku', 'www.example.fi', 'ftp://example.fi', 'https://foo']) {
    const refused = await post(desk.organisation, { ...form, website })
    assert.equal(refused.status, 422, website)
    assert.match(refused.text, /jonka alussa on https/)
  }
  assert.equal((await post(desk.organisation, { ...form, closed: '1.1.0000' })).status, 422)
  assert.equal((await post(desk.organisation, { ...form, website: 'https://www.example.fi/palaute?x=1' })).status, 303)
})

test('the organisation’s own texts keep their paragraphs and lines wherever they are shown', async () => {
  const text = 'Soita 112.\nMyös yöllä.\r\n\r\nMuulloin soita meille.'
  const all = (key: string) => Object.fromEntries(['fi', 'sv', 'en'].map((language) => [`${key}-${language}`, text]))
  assert.equal((await post(desk.organisation, { 'name-fi': 'Koivuranta', days: '7', remind: '2', readFirst: '0', opens: '8', closes: '16.00', ...all('urgentHelp'), ...all('notAComplaint'), ...all('privacy') })).status, 303)
  for (const [path, times] of [[to('home', 'fi'), 1], [to('form', 'fi'), 3], [to('promise', 'fi'), 3]] as const) {
    const shown = (await app.get(path)).text.match(/<p class="lines[^>]*>Soita <a href="tel:112">112<\/a>\.\nMyös yöllä\.<\/p><p class="lines[^>]*>Muulloin soita meille\.<\/p>/g)
    assert.equal(shown?.length, times, path)
  }
})
