// Recurring times as the desk writes them, and what a place then tells.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { desk, to } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import { addPath, editPath, hoursPath } from '../addresses.ts'

const { dropIns: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let cookie: string
let place: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  cookie = await app.signIn(await person(database.db, 'Paula Pelto', { role: 'administrator' }))
  place = (await database.db.insertInto('place').values({ name: { fi: 'Kirjasto' } }).returning('id').executeTakeFirstOrThrow()).id
})
after(() => database.close())

const get = async (path: string) => (await app.get(path, cookie)).text
const post = (path: string, fields: Fields) => app.post(path, fields, cookie)
const form = (more: Fields = {}): Fields => ({
  'name-fi': 'Sosiaalityöntekijä paikalla', place, often: 'month-1', weekday: '2', starts: '13', ends: '15.30', 'first-day': '1.9.2026', service: w.serviceId, ...more,
})
const only = async () => (await database.db.selectFrom('drop_in').selectAll().execute())[0]!

test('a recurring time is written as people say it, and the page of its place and its calendar tell it', async () => {
  assert.equal((await post(addPath('drop-in'), form())).location, `${desk.directory}?saved=yes`)
  const { id, rule, starts, ends } = await only()
  assert.deepEqual([rule, starts, ends], ['FREQ=MONTHLY;BYDAY=1TU', '13:00:00', '15:30:00'])
  const shown = await get(to('place', 'fi', { place }))
  assert.match(shown, /Kuukauden ensimmäinen tiistai, klo 13\.00–15\.30/)
  assert.ok(shown.includes(to('service', 'fi', { service: w.serviceId })))
  assert.match((await app.get(to('placeCalendar', 'fi', { place }))).text, /SUMMARY:Sosiaalityöntekijä paikalla/)

  const page = await get(editPath('drop-in', id))
  assert.deepEqual(['starts', 'ends', 'first-day'].map((name) => fieldValue(page, name)), ['13.00', '15.30', '1.9.2026'])
  assert.ok((await get(desk.directory)).includes(hoursPath('drop-in', id)), 'it stands on the overview, with the way to its exceptions')
})

test('what is wrong is said field by field, and what was typed stays', async () => {
  const sent = await post(addPath('drop-in'), form({ 'name-fi': 'Toinen', often: 'yearly', starts: '15', ends: '13', 'first-day': '31.2.2026', place: '' }))
  assert.equal(sent.status, 422)
  assert.equal(fieldValue(sent.text, 'first-day'), '31.2.2026')
  for (const said of [words.order, 'Kuinka usein: valitse yksi', '”31.2.2026” ei ole päivämäärä', 'Missä se on: valitse yksi']) assert.ok(sent.text.includes(said), said)
  assert.equal((await post(addPath('drop-in'), form({ 'name-fi': 'Toinen', 'last-day': '1.8.2026' }))).status, 422)
  assert.equal((await post(addPath('drop-in'), form())).status, 422, 'the same form sent twice makes one')
})

test('a time that is cancelled, or is at other hours, is an exception, and clients read why', async () => {
  const { id } = await only()
  const path = hoursPath('drop-in', id)
  const before = await get(path)
  assert.match(before, /Kuukauden ensimmäinen tiistai/)
  assert.doesNotMatch(before, /name="set-1-1-1-from"/, 'when it usually is, its rule says')
  const version = fieldValue(before, 'version')
  const exception = { version, 'exception-1-first': '6.10.2026', 'exception-1-reason-fi': 'Työntekijä on koulutuksessa', 'set-1-1-1-from': '9', 'set-1-1-1-to': '10' }
  assert.equal((await post(path, exception)).status, 303)
  assert.match(await get(to('place', 'fi', { place })), /peruttu \(Työntekijä on koulutuksessa\)/)
  assert.deepEqual(await database.db.selectFrom('opening').select('id').where('entry_id', '=', id).execute(), [], 'and no hours besides')

  await post(`${editPath('drop-in', id)}/end`, {})
  assert.doesNotMatch(await get(to('place', 'fi', { place })), /Kuukauden ensimmäinen/)
  await post(`${editPath('drop-in', id)}/take-back`, {})
  assert.match(await get(to('place', 'fi', { place })), /Kuukauden ensimmäinen/)
})
