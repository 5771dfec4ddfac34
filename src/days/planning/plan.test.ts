// A feedback day is planned from nothing: by who may ask, once however often it is pressed, with all that one begins with; and everything
// typed is kept where it is not taken.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, textIn, type Answer, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { dayDesk, dayPath } from '../../day-paths.ts'
import { parseClock } from '../../staff/clock-field.ts'
import { texts } from '../../text/texts.ts'
import { findDay } from '../days.sql.ts'
import { readyThings } from '../things.ts'
import { decksOf, guestsOf, municipalitiesOf, stationsOf, stopsOf, themesOf, thingsOf } from '../parts.sql.ts'
import { cameInAll } from './compare.ts'
import { missingOf } from './missing.ts'
import { hostsOf } from './plan.sql.ts'
import { promiseDays } from './promise-days.ts'

const { dayPlan: words } = texts.fi
let database: TestDatabase, app: ReturnType<typeof testApp>, w: World
let coordinator: string, supervisor: string, municipalityId: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  municipalityId = (await database.db.insertInto('municipality').values({ name: { fi: 'Harjula', sv: 'Åsby', en: 'Harjula' } }).returning('id').executeTakeFirstOrThrow()).id
  coordinator = await app.signIn(w.coordinatorId)
  supervisor = await app.signIn(w.supervisorId)
})
after(() => database.close())

const idIn = ({ location }: Answer): string => location!.split('?')[0]!.split('/')[3]!
const fields = (page: string, more: Fields = {}): Fields => ({ 'key': fieldValue(page, 'key'), 'name-fi': 'Palautepäivä', 'organisers-fi': 'Sosiaaliasema', 'survey': '', 'of': 'whole', ...more })
async function plan(cookie = coordinator, more: Fields = {}): Promise<string> {
  const made = await app.post(dayDesk.newDay, fields((await app.get(dayDesk.newDay, cookie)).text, more), cookie)
  assert.equal(made.status, 303, made.text)
  return idIn(made)
}
const stop = (more: Fields = {}): Fields => ({ 'municipality': municipalityId, 'where-fi': 'Kirjasto', 'day': '1.10.2026', 'from': '10', 'until': '14.30', ...more })
const press = (id: string, rest: string, sent: Fields, cookie = coordinator) => app.post(dayPath(id, rest), sent, cookie)

test('pressed twice at once it is one day, with four stations, themes, municipalities and things to take along', async () => {
  const page = (await app.get(dayDesk.newDay, coordinator)).text
  assert.ok(page.includes('Koivurannan hyvinvointialue') && textIn(page, 'invitation-sv').includes('kaffe'))
  const answers = await Promise.all([app.post(dayDesk.newDay, fields(page), coordinator), app.post(dayDesk.newDay, fields(page), coordinator)])
  assert.deepEqual(answers.map(({ status }) => status), [303, 303])
  assert.equal(idIn(answers[0]!), idIn(answers[1]!))
  const { db } = database
  const id = idIn(answers[0]!)
  assert.equal((await db.selectFrom('feedback_day').select('id').execute()).length, 1)
  assert.equal((await db.selectFrom('survey').select('id').execute()).length, 1)
  const stations = await stationsOf(db, id)
  assert.deepEqual(stations.map(({ form }) => form), ['statements', 'cards', 'dream', 'feedback'])
  assert.ok(stations[0]!.questions.length > 5 && stations[0]!.questions.at(-1) === 'how-it-felt')
  assert.deepEqual(stations[1]!.questions, ['which-words', 'own-word', 'how-it-felt'])
  assert.deepEqual([(await themesOf(db, id)).length, (await municipalitiesOf(db, id)).length, (await thingsOf(db, id)).length, (await decksOf(db, id)).length], [4, 1, readyThings.length, 0])
  assert.ok((await app.get(answers[0]!.location!, coordinator)).text.includes(words.done.planned))
})

test('a supervisor plans a day of their own unit and of nothing else; a worker and management plan none, and see each', async () => {
  const page = (await app.get(dayDesk.newDay, supervisor)).text
  assert.ok(page.includes(`value="unit:${w.unitId}" selected`) && !page.includes('value="whole"'))
  const refused = await app.post(dayDesk.newDay, fields(page, { 'of': 'whole', 'name-sv': 'Responsdag' }), supervisor)
  assert.ok(refused.status === 422 && refused.text.includes(words.newOne.problems.of) && refused.text.includes('value="Responsdag"'))
  const id = await plan(supervisor, { of: `unit:${w.unitId}` })
  assert.equal((await app.get(dayPath(id, '/plan'), supervisor)).status, 200)
  for (const cookie of [await app.signIn(w.workerId), await app.signIn(await person(database.db, 'Johto Jokinen', { role: 'management' }))]) {
    assert.equal((await app.get(dayPath(id), cookie)).status, 200)
    for (const path of [dayDesk.newDay, ...['/plan', '/stations', '/promise', '/copy', '/throw-away'].map((rest) => dayPath(id, rest))]) {
      assert.equal((await app.get(path, cookie)).status, 404, path)
      assert.equal((await app.post(path, {}, cookie)).status, 404, path)
    }
  }
})

test('who supervises a line plans a day of it, and chooses among what is in it', async () => {
  const { db } = database
  const id = await person(db, 'Linja Lahtinen')
  await db.insertInto('role_grant').values({ person_id: id, role: 'supervisor', service_line_id: w.lineId, valid_from: '2020-01-01', granted_at: new Date() }).execute()
  const cookie = await app.signIn(id)
  const day = await plan(cookie, { of: `line:${w.lineId}` })
  const { serviceLineId, unitId } = (await findDay(db, day))!
  assert.deepEqual([serviceLineId, unitId], [w.lineId, null])
  assert.ok((await app.get(dayPath(day, '/stations/new?form=cards'), cookie)).text.includes(`value="${w.lineId}"`))
  assert.equal((await app.get(dayPath(await plan(), '/plan'), cookie)).status, 404)
})

test('an existing survey that is not theirs to ask is refused, and another of theirs is asked as it is', async () => {
  const page = (await app.get(dayDesk.newDay, coordinator)).text
  const { id: surveyId } = await database.db.selectFrom('survey').select('id').where('unit_id', 'is', null).limit(1).executeTakeFirstOrThrow()
  assert.equal((await app.post(dayDesk.newDay, fields((await app.get(dayDesk.newDay, supervisor)).text, { survey: surveyId }), supervisor)).status, 422)
  const made = await app.post(dayDesk.newDay, fields(page, { survey: surveyId, of: '' }), coordinator)
  assert.equal((await findDay(database.db, idIn(made)))!.surveyId, surveyId)
})

test('stops stand in the order of their days, once each; what is typed is kept, and what somebody else changed is looked at again', async () => {
  const id = await plan()
  const wrong = await press(id, '/plan/stops/new', stop({ 'day': 'huomenna', 'from': '25', 'until': '9', 'where-fi': '', 'where-sv': 'Biblioteket' }))
  assert.equal(wrong.status, 422)
  for (const text of [words.stop.problems.day, words.stop.problems.from, 'value="huomenna"', 'value="Biblioteket"']) assert.ok(wrong.text.includes(text), text)
  for (const sent of [stop({ day: '2.10.2026' }), stop(), stop(), stop({ from: '15', until: '17' })]) assert.equal((await press(id, '/plan/stops/new', sent)).status, 303)
  const stops = await stopsOf(database.db, id)
  assert.deepEqual(stops.map(({ number, heldOn, fromMinute }) => [number, heldOn, fromMinute]), [[1, '2026-10-01', 600], [2, '2026-10-01', 900], [3, '2026-10-02', 600]])
  const path = `/plan/stops/${stops[0]!.id}`
  const seen = fieldValue((await app.get(dayPath(id, path), coordinator)).text, 'seen')
  assert.equal((await press(id, path, { ...stop({ 'where-fi': 'Tori' }), seen })).status, 303)
  const stale = await press(id, path, { ...stop({ 'where-fi': 'Sali' }), seen })
  assert.ok(stale.status === 409 && stale.text.includes('value="Sali"') && stale.text.includes(words.refused['changed-meanwhile']))
  assert.equal((await press(id, path, { ...stop({ 'where-fi': 'Sali' }), seen: fieldValue(stale.text, 'seen') })).status, 303, 'read again, it is saved')
  assert.equal((await press(id, path, { step: 'remove', seen })).status, 409)
  assert.equal((await press(id, path, { step: 'remove', seen: fieldValue((await app.get(dayPath(id, path), coordinator)).text, 'seen') })).status, 303)
  assert.deepEqual((await stopsOf(database.db, id)).map(({ number }) => number), [1, 2])
})

test('a place of the directory says where it is and in which municipality', async () => {
  const id = await plan()
  const { id: place } = await database.db.insertInto('place').values({ name: { fi: 'Sosiaaliasema', sv: 'Socialstation' }, address: { fi: 'Rantatie 1' }, municipality_id: municipalityId }).returning('id').executeTakeFirstOrThrow()
  assert.equal((await press(id, '/plan/stops/new', stop({ place, 'municipality': '', 'where-fi': '' }))).status, 303)
  const [made] = await stopsOf(database.db, id)
  assert.deepEqual([made!.placeId, made!.municipalityId, made!.where], [place, municipalityId, { fi: 'Sosiaaliasema, Rantatie 1', sv: 'Socialstation, Rantatie 1' }])
})

test('guests, hosts, municipalities and things are named, ticked and taken away', async () => {
  const { db } = database
  const id = await plan()
  assert.equal((await press(id, '/plan/guests/new', { 'name-fi': 'Etsivä nuorisotyö', 'about-fi': 'Juttelee' })).status, 303)
  assert.equal((await guestsOf(db, id))[0]!.name.fi, 'Etsivä nuorisotyö')
  assert.equal((await press(id, '/plan', { step: 'host', person: '' })).status, 422)
  const [station] = await stationsOf(db, id)
  for (const sent of [{ station: '' }, { station: '' }, { station: station!.id }]) assert.equal((await press(id, '/plan', { step: 'host', person: w.workerId, ...sent })).status, 303)
  assert.deepEqual((await hostsOf(db, id, '2026-09-16')).map(({ stationId }) => stationId), [null, station!.id])
  assert.equal((await press(id, '/plan', { step: 'host', person: w.workerId, station: crypto.randomUUID() })).status, 409)
  assert.equal((await press(id, '/plan', { step: 'unhost', person: w.workerId, station: '' })).status, 303)
  assert.equal((await hostsOf(db, id, '2026-09-16')).length, 1)

  const page = (await app.get(dayPath(id, '/plan'), coordinator)).text
  const seen = /<form[^>]*id="pack">.*?name="seen" value="([^"]+)"/s.exec(page)![1]!
  const [one, two] = await thingsOf(db, id)
  assert.equal((await press(id, '/plan', { step: 'packed', packed: one!.id, seen })).status, 303)
  const stale = await press(id, '/plan', { step: 'packed', packed: two!.id, seen })
  assert.ok(stale.status === 409 && new RegExp(`id="packed-${two!.id}"[^>]*checked`).test(stale.text), 'what was ticked is kept')
  for (let n = 0; n < 2; n++) assert.equal((await press(id, '/plan', { step: 'thing', thing: 'Pöytäliinat' })).status, 303)
  assert.equal((await press(id, '/plan', { step: 'thing', thing: 'x'.repeat(201) })).status, 422)
  assert.equal((await press(id, '/plan', { step: 'unthing', id: one!.id })).status, 303)
  const things = await thingsOf(db, id)
  assert.deepEqual([things.length, things.at(-1)!.what, things[0]!.number], [readyThings.length, 'Pöytäliinat', 1])
  assert.equal((await press(id, '/plan', { step: 'served', seen: /id="municipalities">.*?name="seen" value="([^"]+)"/s.exec(page)![1]! })).status, 303)
  assert.equal((await municipalitiesOf(db, id)).length, 0)
})

test('what is missing stands in a kind order, and nothing of a day that goes on', () => {
  const none = { state: 'planned' as const, stops: [], municipalities: 0, stations: [], questions: [], hosts: [], promise: null, tablets: { all: 0, ready: 0 }, things: { all: 2, packed: 1 } }
  assert.deepEqual(missingOf(none).map(({ what }) => what), ['stop', 'municipality', 'station', 'host', 'packed'])
  const promise = { openedOn: '2026-09-01', firstOn: '2026-09-20', lastOn: '2026-10-08' }
  const known = { ...none, state: 'ready' as const, stops: [{ heldOn: '2026-10-09' }], municipalities: 1, stations: [{ questions: ['gone'] }], hosts: [{ left: true }], promise, tablets: { all: 2, ready: 1 }, things: { all: 0, packed: 0 } }
  assert.deepEqual(missingOf(known).map(({ what }) => what), ['question-gone', 'host-left', 'stop-outside', 'tablet-ready'])
  assert.deepEqual(missingOf({ ...none, state: 'on' }), [])
})

test('days of the promise follow the stops; hours are read as people write them; visitors are a count or a range', () => {
  const stops = [{ heldOn: '2026-10-05' }, { heldOn: '2026-10-01' }]
  assert.deepEqual(promiseDays(stops, 'before', '2026-09-16'), { firstOn: '2026-09-24', lastOn: '2026-10-12', handledByOn: '2026-10-26', resultsByOn: '2026-11-02', changesByOn: '2027-01-04' })
  assert.equal(promiseDays(stops, 'before', '2026-09-28')!.firstOn, '2026-09-28')
  assert.equal(promiseDays(stops, 'day', '2026-09-16')!.firstOn, '2026-10-01')
  assert.equal(promiseDays([], 'day', '2026-09-16'), null)
  assert.equal(promiseDays(stops, 'day', '2026-10-06'), null)
  assert.deepEqual(['9', '09:30', '24', '24.01', '9.75', 'yhdeksän', ''].map(parseClock), [540, 570, 1440, null, null, null, null])
  const came = (tapped: number, least: number | null = null, most: number | null = null) => ({ tapped, estimatedLeast: least, estimatedMost: most })
  assert.deepEqual([cameInAll([came(12), came(0, 40, 50)]), cameInAll([came(12)])], [{ least: 52, most: 62 }, { least: 12, most: 12 }])
  assert.deepEqual([cameInAll([came(30, 10, 20)]), cameInAll([came(0)])], [{ least: 30, most: 30 }, null], 'never less than was tapped, and of what nobody counted nothing')
})
