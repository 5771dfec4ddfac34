import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Hono } from 'hono'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { authOf, browser, letSignIn, type Browser } from '../../test/staff.ts'
import { desk } from '../paths.ts'
import { staffRoutes } from '../staff/routes.tsx'
import { texts } from '../text/texts.ts'
import { addPath, editPath, questionsPath } from './addresses.ts'
import { directoryDeskRoutes } from './desk.tsx'
import { organisation } from './organisation.sql.ts'
import { guidingQuestions } from './questions.sql.ts'
import { findEditedService } from './service.sql.ts'

const t = texts.fi.directory
const saved = `${desk.directory}?saved=yes`
let database: TestDatabase
let w: World
let admin: Browser
let worker: Browser

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  const app = new Hono()
  app.route('/', staffRoutes(database.context, authOf(database.context)))
  app.route('/', directoryDeskRoutes(database.context))
  admin = browser(app)
  await admin.signIn(await letSignIn(database.context, await person(database.db, 'Paula Pelto', { role: 'administrator' })))
  worker = browser(app)
  await worker.signIn(await letSignIn(database.context, w.workerId))
})
after(() => database.close())

const bodyOf = async (response: Response | Promise<Response>) => (await response).text()
const idOf = async (table: 'unit' | 'service' | 'service_line' | 'place' | 'municipality', fi: string) =>
  (await database.db.selectFrom(table).select(['id', 'name']).execute()).find(({ name }) => name.fi === fi)?.id ?? ''

test('all staff see who gets the feedback; only an administrator gets to the forms', async () => {
  const seen = await worker.get(desk.directory)
  assert.equal(seen.status, 200)
  const page = await seen.text()
  assert.match(page, /Veera Kanervasuo, käsittelijä tässä yksikössä/)
  assert.doesNotMatch(page, /directory\/service\//)
  assert.match(await bodyOf(admin.get(desk.directory)), new RegExp(`href="${editPath('service', w.serviceId)}"`))

  const forms = [addPath('line'), editPath('unit', w.unitId), questionsPath(null, 'thanks'), desk.organisation]
  for (const path of forms) {
    assert.equal((await worker.get(path)).status, 403, path)
    assert.equal((await worker.post(path, { 'name-fi': 'Toinen' })).status, 403, path)
  }
  for (const what of ['end', 'take-back']) assert.equal((await worker.post(`${editPath('unit', w.unitId)}/${what}`)).status, 403)
  assert.equal((await worker.post(`${questionsPath(w.lineId, 'thanks')}/use-common`)).status, 403)
  assert.equal((await admin.get(forms[1]!)).status, 200)
})

test('an administrator adds a municipality, a place, a unit, a line and a service, and the service is complete', async () => {
  assert.equal((await admin.post(addPath('municipality'), { 'name-fi': 'Harjula', code: '901' })).headers.get('location'), saved)
  const municipality = await idOf('municipality', 'Harjula')
  assert.equal((await admin.post(addPath('place'), { 'name-fi': 'Harjun talo', 'address-fi': 'Harjukatu 1', municipality })).status, 303)
  const place = await idOf('place', 'Harjun talo')
  const unitForm = {
    'name-fi': 'Perheneuvola Lintukoto', 'name-sv': 'Familjerådgivningen Lintukoto', place,
    supervisor: w.supervisorId, phone: '010 000 0123', email: 'lintukoto@koivuranta.example',
  }
  assert.equal((await admin.post(addPath('unit'), unitForm)).status, 303)
  assert.equal((await admin.post(addPath('line'), { 'name-fi': 'Lapsiperheiden palvelut', position: '2', manager: w.managerId })).status, 303)
  const [unit, line] = [await idOf('unit', 'Perheneuvola Lintukoto'), await idOf('service_line', 'Lapsiperheiden palvelut')]
  const { made_on: madeOn } = await database.db.selectFrom('service_line').select('made_on').where('id', '=', line).executeTakeFirstOrThrow()
  assert.equal(madeOn, '2026-09-16', 'before that it could not be heard from')
  const form = { line, 'name-fi': 'Perheneuvonta', 'words-fi': 'ero riita', position: '1', [`unit-${unit}`]: w.workerId }
  assert.equal((await admin.post(addPath('service'), form)).status, 303)

  const service = await findEditedService(database.db, await idOf('service', 'Perheneuvonta'))
  assert.deepEqual(service?.units, [{ unitId: unit, handlerId: w.workerId }])
  assert.deepEqual(service?.everydayWords, { fi: 'ero riita' })
  assert.match(await bodyOf(admin.get(saved)), /Perheneuvonta/)
})

test('a form that cannot be saved comes back with what was typed and says what is wrong', async () => {
  const form = { 'name-sv': 'Hemvård', phone: 'soita vain', email: 'ei@', supervisor: crypto.randomUUID() }
  const response = await admin.post(editPath('unit', w.unitId), form)
  assert.equal(response.status, 422)
  const page = await response.text()
  assert.match(page, /Nimi: kirjoita suomeksi/)
  assert.match(page, /Puhelin: kirjoita puhelinnumero/)
  assert.match(page, /Sähköposti: kirjoita sähköpostiosoite/)
  assert.match(page, /Esihenkilö: valitsemaasi ei ole/)
  for (const typed of ['value="Hemvård"', 'value="soita vain"', 'value="ei@"']) assert.ok(page.includes(typed), typed)
  assert.match(page, /href="#name-fi"/)
  assert.equal((await database.db.selectFrom('unit').select('phone').where('id', '=', w.unitId).executeTakeFirstOrThrow()).phone, null)
})

test('too long a name, no line, a wrong number and a taken code are refused', async () => {
  assert.match(await bodyOf(admin.post(addPath('line'), { 'name-fi': 'a'.repeat(121), position: '0' })), /Nimi: enintään 120 merkkiä/)
  assert.match(await bodyOf(admin.post(addPath('service'), { 'name-fi': 'Jokin', position: '0' })), /Palvelutehtävä: valitse yksi/)
  assert.match(await bodyOf(admin.post(addPath('line'), { 'name-fi': 'Jokin', position: '-1' })), /kokonaisluku väliltä 0–999/)
  await admin.post(addPath('municipality'), { 'name-fi': 'Saarisalmi', code: '902' })
  assert.match(await bodyOf(admin.post(addPath('municipality'), { 'name-fi': 'Toinen', code: '902' })), /toisella kunnalla on sama numero/)
  const own = editPath('municipality', await idOf('municipality', 'Saarisalmi'))
  assert.equal((await admin.post(own, { 'name-fi': 'Saarisalmi', code: '902' })).status, 303)
})

test('somebody who has left is still shown where they are named, cannot be chosen, and is pointed out first', async () => {
  const gone = await person(database.db, 'Lauri Lähtenyt', { email: 'lauri@koivuranta.example' })
  const serviceId = await idOf('service', 'Kotihoito')
  await database.db.updateTable('service').set({ handler_id: gone }).where('id', '=', serviceId).execute()
  await database.db.updateTable('person').set({ left_on: '2026-01-01' }).where('id', '=', gone).execute()
  assert.match(await bodyOf(admin.get(desk.directory)), /ei ole enää töissä: Lauri Lähtenyt/)
  assert.match(await bodyOf(admin.get(editPath('service', serviceId))), /Lauri Lähtenyt \(ei enää töissä\)/)
  const form = { line: w.lineId, 'name-fi': 'Kotihoito', position: '0', handler: gone }
  assert.match(await bodyOf(admin.post(editPath('service', serviceId), form)), /Lauri Lähtenyt ei ole enää töissä/)
})

test('a unit is taken out of use and back, and nothing of it is lost', async () => {
  const path = editPath('unit', w.otherUnitId)
  assert.equal((await admin.post(`${path}/end`)).headers.get('location'), path)
  assert.match(await bodyOf(admin.get(path)), /Poissa käytöstä 16\.9\.2026 alkaen/)
  assert.match(await bodyOf(admin.get(desk.directory)), /Poissa käytöstä \(1\)/)
  await admin.post(`${path}/take-back`)
  assert.doesNotMatch(await bodyOf(admin.get(path)), /Poissa käytöstä 16/)
})

test('what does not exist is not found, whatever its address looks like', async () => {
  const nowhere = [
    editPath('line', crypto.randomUUID()), editPath('place', 'x'), questionsPath('x', 'thanks'), questionsPath(null, 'complaint'),
  ]
  for (const path of nowhere) {
    assert.equal((await admin.get(path)).status, 404, path)
    assert.equal((await admin.post(path, {})).status, 404, path)
  }
  assert.equal((await admin.post(`${editPath('line', 'x')}/end`)).status, 404)
  assert.equal((await admin.post(`${editPath('place', 'x')}/end`)).status, 404)
  assert.equal((await admin.post(`${questionsPath(null, 'thanks')}/use-common`)).status, 404)
})

test('questions are written, ordered, removed, and given up for the common ones', async () => {
  const path = questionsPath(w.lineId, 'thanks')
  const form = {
    'question-1-fi': 'Toinen?', 'order-1': '2',
    'question-2-fi': 'Eka?', 'hint-2-fi': 'Lyhyesti.', 'order-2': '1',
    'question-3-fi': 'Pois?', 'order-3': '3', 'remove-3': 'yes',
  }
  assert.equal((await admin.post(path, form)).headers.get('location'), `${desk.questions}?saved=yes`)
  const asked = async () =>
    (await guidingQuestions(database.db, { kind: 'thanks', serviceLineId: w.lineId })).map(({ question }) => question.fi)
  assert.deepEqual(await asked(), ['Eka?', 'Toinen?'])
  assert.match(await bodyOf(admin.get(desk.questions)), />2 omaa kysymystä</)

  const few = await admin.post(path, { 'question-1-fi': 'Vain yksi?', 'order-1': '1' })
  assert.equal(few.status, 422)
  assert.match(await few.text(), new RegExp(t.problems.fewQuestions))
  assert.match(await bodyOf(admin.post(path, { 'question-1-sv': 'Bara svenska?', 'order-1': '1' })), /Kysymys 1: kirjoita suomeksi/)

  await admin.post(`${path}/use-common`)
  assert.deepEqual(await asked(), [])
  assert.match(await bodyOf(admin.get(path)), new RegExp(t.questions.usesCommon.slice(0, 40)))
})

test('the organisation’s promise, closed days and texts are edited, and a text is whole or absent', async () => {
  const form = {
    'name-fi': 'Koivurannan hyvinvointialue', coordinator: w.coordinatorId, days: '7', remind: '2', readFirst: '0', opens: '8', closes: '16.00',
    closed: '31.12.2026\n\n2026-12-24', website: 'https://koivuranta.example',
    'urgentHelp-fi': 'Soita 112.', 'urgentHelp-sv': 'Ring 112.', 'urgentHelp-en': 'Call 112.',
  }
  assert.equal((await admin.post(desk.organisation, form)).headers.get('location'), `${desk.organisation}?saved=yes`)
  const own = await organisation(database.db)
  assert.equal(own.answerWithinWorkingDays, 7)
  assert.deepEqual([own.remindEveryWorkingDays, own.officeOpens, own.officeCloses], [2, '08:00', '16:00'])
  assert.deepEqual(own.closedDays, ['2026-12-24', '2026-12-31'])
  assert.deepEqual(own.texts, { urgentHelp: { fi: 'Soita 112.', sv: 'Ring 112.', en: 'Call 112.' } })
  assert.match(await bodyOf(admin.get(desk.organisation)), /24\.12\.2026\n31\.12\.2026/)

  const bad = { days: '0', remind: '0', opens: '25.00', closes: 'neljältä', closed: '31.2.2026', website: 'javascript:alert(1)', 'privacy-fi': 'Vain suomeksi.' }
  const wrong = await admin.post(desk.organisation, { ...form, ...bad })
  assert.equal(wrong.status, 422)
  const page = await wrong.text()
  assert.match(page, /väliltä 1–60/)
  assert.match(page, /väliltä 1–30/)
  assert.equal(page.split('kirjoita kellonaika').length, 5, 'both hours, in the summary and at the field')
  assert.match(page, /value="neljältä"/)
  assert.match(page, /”31\.2\.2026” ei ole päivämäärä/)
  assert.match(page, /jonka alussa on https/)
  assert.match(page, /kirjoita kaikilla kielillä/)
  const never = await admin.post(desk.organisation, { ...form, opens: '16.00', closes: '8' })
  assert.match(await never.text(), /täytyy avautua ennen kuin ne sulkeutuvat/)
  const minute = await admin.post(desk.organisation, { ...form, opens: '15.59', closes: '16.00' })
  assert.equal(minute.status, 422, 'reminders could slip through a single minute')
  assert.match(await minute.text(), /auki vähintään tunnin/)
  assert.deepEqual(await organisation(database.db), own)
  assert.equal((await admin.post(desk.organisation, { ...form, opens: '15.00', closes: '16.00' })).status, 303)
})
