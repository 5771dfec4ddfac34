// What a tablet opens: nothing without its cookie; with it every file that it is to load is there, alike for everybody; and a station's plain form
// is taken in once, or comes back as it was typed.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { fieldValue, testApp, textIn, wordsOn } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aDay } from '../../../test/days.ts'
import { flakyWay } from '../../../test/flaky-database.ts'
import { tabletInUse } from '../../../test/handing-in.ts'
import { openDb, transact } from '../../db/db.ts'
import { kioskPath } from '../../day-paths.ts'
import { to } from '../../paths.ts'
import { receiptFor, receiptWords } from '../../privacy/receipt.ts'
import { texts } from '../../text/texts.ts'
import { noteClosed } from '../days.sql.ts'
import type { KioskFiles } from './files.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let small: World
let day: Awaited<ReturnType<typeof aDay>>
let tablet: string
const words = texts.fi.dayKiosk

before(async () => {
  database = await testDatabase()
  small = await world(database.db)
  app = testApp(database)
  day = await aDay(database.db, { by: small.coordinatorId, keys: database.context.keys })
  tablet = await tabletInUse(app, day.id, await app.signIn(small.coordinatorId), 'Tabletti 1')
})
after(() => database.close())

const at = (station: keyof typeof day.stationIds) => kioskPath('fi', day.stationIds[station])
const countHeld = async () => (await database.db.selectFrom('day_held').select('id').execute()).length
const wishes = async () => (await database.db.selectFrom('day_wish').select('id').execute()).length

test('whoever is no tablet is led to where one is given to a day, by whatever way they come', async () => {
  for (const path of [kioskPath('fi'), kioskPath('sv', 'host'), kioskPath('en', 'thanks'), at('dream')]) {
    for (const answer of [await app.get(path), await app.get(path, 'vastakaiku.tablet=tablet.x')]) assert.deepEqual([answer.status, answer.location], [303, '/kiosk'], path)
  }
  assert.equal((await app.get('/kiosk/files.json')).status, 401)
  assert.equal((await app.get(kioskPath('fi', crypto.randomUUID()), tablet)).location, '/kiosk')
})

test('every file of the list is there, in three languages; and what is kept of a page is nobody’s own', async () => {
  const { files, languages, version } = JSON.parse((await app.get('/kiosk/files.json', tablet)).text) as KioskFiles
  assert.equal(languages, 3)
  assert.equal(files.length, 3 * (2 + 4) + 7)
  const pages = await Promise.all(files.map((path) => app.request(path, { cookie: tablet, headers: { 'x-kept': 'yes' } })))
  for (const [n, { status, text }] of pages.entries()) {
    assert.equal(status, 200, files[n])
    assert.equal(fieldValue(text, 'id'), '', files[n])
    for (const [, asset] of text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)) assert.ok(files.includes(asset!), asset)
  }
  assert.match(fieldValue((await app.get(at('dream'), tablet)).text, 'id'), /^[0-9a-f-]{36}$/)
  await database.db.updateTable('day_theme').set({ name: { fi: 'Aukioloajat' } }).where('id', '=', day.themeIds[0]!).execute()
  assert.notEqual((JSON.parse((await app.get('/kiosk/files.json', tablet)).text) as KioskFiles).version, version)
})

test('a worker may run for the tablet’s own addresses, and nowhere else', async () => {
  const worker = await app.get('/kiosk/sw.js')
  assert.deepEqual([worker.status, worker.headers.get('service-worker-allowed'), worker.headers.get('cache-control')], [200, '/kiosk', 'no-cache'])
  assert.match(worker.headers.get('content-security-policy')!, /worker-src 'self'/)
  for (const path of ['/fi', '/desk/sign-in', '/kiosks']) assert.doesNotMatch((await app.get(path)).headers.get('content-security-policy')!, /worker-src/)
})

test('sent twice, a plain form is taken in once, and feedback shows the same words again', async () => {
  const before = await wishes()
  const wish = { id: crypto.randomUUID(), text: 'Lisää valoa', theme: day.themeIds[1]!, step: 'send' }
  for (let n = 0; n < 2; n++) assert.equal((await app.post(at('dream'), wish, tablet)).location, kioskPath('fi', 'thanks'))
  assert.equal(await wishes(), before + 1)
  const feedback = { id: crypto.randomUUID(), kind: 'thanks', line: 'none', text: 'Kiitos', step: 'send' }
  const [first, again] = [await app.post(at('feedback'), feedback, tablet), await app.post(at('feedback'), feedback, tablet)]
  assert.equal(wordsOn(first.text).length, 6)
  assert.deepEqual(wordsOn(first.text), wordsOn(again.text))
})

test('what somebody changes on a page that was handed in before is something else, and is not dropped; the words are not found by the id that stays', async () => {
  const { db, context: { keys } } = database
  const before = await wishes(), id = crypto.randomUUID()
  for (const text of ['Sohva', 'Sohva ja lehtiä']) assert.equal((await app.post(at('dream'), { id, text, step: 'send' }, tablet)).location, kioskPath('fi', 'thanks'))
  assert.equal(await wishes(), before + 2)
  const feedback = { id, kind: 'criticism', line: 'none', step: 'send' }
  const [one, other] = [await app.post(at('feedback'), { ...feedback, text: 'Jono on pitkä' }, tablet), await app.post(at('feedback'), { ...feedback, text: 'Jono on liian pitkä' }, tablet)]
  assert.notDeepEqual(wordsOn(one.text), wordsOn(other.text))
  const ids = [id, ...(await db.selectFrom('day_held').select('id').execute()).map((held) => held.id)]
  for (const each of ids) assert.notDeepEqual(receiptWords(receiptFor(keys, each), 'fi'), wordsOn(one.text))
})

test('once somebody has gone, with their words or with what they typed erased, a browser’s “back” that sends their form again finds the stations', async () => {
  const feedback = { id: crypto.randomUUID(), kind: 'thanks', line: 'none', text: 'Kiitos taas', step: 'send' }
  assert.equal(wordsOn((await app.post(at('feedback'), feedback, tablet)).text).length, 6)
  const typed = { id: crypto.randomUUID(), text: 'x'.repeat(601), step: 'send' }
  assert.equal((await app.post(at('dream'), typed, tablet)).status, 422)
  for (const [station, { id, ...fields }] of [['feedback', feedback], ['dream', typed]] as const) {
    const before = await countHeld()
    assert.equal((await app.post(at(station), { id, step: 'leave' }, tablet)).location, kioskPath('fi'))
    for (const step of ['send', 'switch', '']) {
      const { status, location, text } = await app.post(at(station), { id, ...fields, step }, tablet)
      assert.deepEqual([status, location, text], [303, kioskPath('fi'), ''])
    }
    assert.equal(await countHeld(), before)
  }
  // Nobody else ends a form.
  const other = { ...feedback, id: crypto.randomUUID() }
  await app.post(at('feedback'), { id: other.id, step: 'leave' })
  assert.equal(wordsOn((await app.post(at('feedback'), other, tablet)).text).length, 6)
})

test('each page says of which day it is, and how much room there is for a word of one’s own', async () => {
  const { text } = await app.get(at('cards'), tablet)
  assert.ok(text.includes(`data-day="${day.id}"`))
  assert.match(text, /data-limit="200"[^>]*>(?:(?!data-step).)*name="a-own-word"/)
})

test('what was typed on a tablet that was taken out of use, given to another day or has lost its cookie stands there as it was given, and says what to do', async () => {
  const desk = await app.signIn(await person(database.db, 'Toinen Koordinaattori', { role: 'coordinator' }))
  const ended = await tabletInUse(app, day.id, desk, 'Päättynyt')
  await database.pool.query(`update day_tablet set ended_on = paired_on, ended_by = paired_by where name = 'Päättynyt'`)
  const otherDay = await aDay(database.db, { by: small.coordinatorId, keys: database.context.keys })
  const elsewhere = await tabletInUse(app, otherDay.id, desk, 'Muualla')
  const before = await countHeld()
  const id = crypto.randomUUID()
  for (const [cookie, why] of [[ended, words.problems.ended], [elsewhere, words.problems.unknown], ['', words.problems.unknown], ['vastakaiku.tablet=tablet.x', words.problems.unknown]] as const) {
    const feedback = { id, kind: 'criticism', line: small.lineId, text: 'Jonotin tunnin.', pseudonym: 'Varis', step: 'send' }
    const { status, text } = await app.post(at('feedback'), feedback, cookie)
    assert.equal(status, 409)
    assert.ok(text.includes(why) && text.includes(words.refused.title) && text.includes(words.refused.host))
    assert.deepEqual([textIn(text, 'text'), fieldValue(text, 'pseudonym'), fieldValue(text, 'id')], [feedback.text, 'Varis', id])
    assert.match(text, /value="criticism"[^>]*checked|checked[^>]*value="criticism"/)
    // Another language keeps it too.
    assert.equal(textIn((await app.post(kioskPath('sv', day.stationIds.feedback), { ...feedback, step: 'switch' }, cookie)).text, 'text'), feedback.text)
    const chosen = await app.post(at('cards'), { id, line: 'none', 'a-which-words': ['friendly'], 'a-own-word': 'Kiire', step: 'send' }, cookie)
    assert.equal(chosen.status, 409)
    assert.match(chosen.text, /value="friendly"[^>]*checked|checked[^>]*value="friendly"/)
    assert.equal(fieldValue(chosen.text, 'a-own-word'), 'Kiire')
  }
  assert.equal(await countHeld(), before)
  // From there it goes to the form that everybody has, which sends nothing by itself; and in at its station, once the tablet is in use.
  const carried = await app.post(to('form', 'fi'), { id, kind: 'criticism', line: 'none', text: 'Jonotin tunnin.', pseudonym: 'Varis', step: 'carried' })
  assert.deepEqual([carried.status, textIn(carried.text, 'text')], [200, 'Jonotin tunnin.'])
  const inUse = await app.post(at('feedback'), { id, kind: 'criticism', line: 'none', text: 'Jonotin tunnin.', step: 'send' }, tablet)
  assert.equal(wordsOn(inUse.text).length, 6)
  // Nothing leads to the stations, and a station that is no more gives back the words.
  assert.equal((await app.get(at('dream'), ended)).location, '/kiosk')
  const gone = await app.post(kioskPath('fi', crypto.randomUUID()), { text: 'Turhaan?', step: 'send' }, tablet)
  assert.deepEqual([gone.status, textIn(gone.text, 'text')], [404, 'Turhaan?'])
})

test('a tablet that was taken out of use is told so by whatever it asks, and its page leads nowhere but to what it holds and to a new code', async () => {
  const desk = await app.signIn(await person(database.db, 'Kolmas Koordinaattori', { role: 'coordinator' }))
  const ended = await tabletInUse(app, day.id, desk, 'Vanha')
  await database.pool.query(`update day_tablet set ended_on = paired_on, ended_by = paired_by where name = 'Vanha'`)
  for (const path of ['/kiosk/files.json', '/kiosk/pack']) {
    const { status, text } = await app.get(path, ended)
    assert.deepEqual([status, text], [401, '{"problem":"ended"}'], path)
  }
  const { status, text } = await app.get('/kiosk', ended)
  assert.equal(status, 403)
  assert.ok(text.includes('data-holds') && text.includes('data-export') && text.includes(texts.fi.dayTablets.ended.none) && !text.includes('href="/kiosk/host"'))
  assert.match(text, /\/assets\/kiosk-[\w-]+\.js/)
})

test('with the database away a plain form comes back with all that was given, and is taken in once it is sent again', async () => {
  const way = await flakyWay(database.pool)
  const pool = new pg.Pool({ ...way.connection, max: 2, connectionTimeoutMillis: 500 })
  pool.on('error', () => {})
  const apart = testApp({ ...database, db: openDb(pool), context: { ...database.context, db: openDb(pool) } })
  const before = await wishes(), wish = { id: crypto.randomUUID(), text: 'Leveämpi ovi', theme: day.themeIds[1]!, step: 'send' }
  way.cut()
  const away = await apart.post(at('dream'), wish, tablet)
  assert.equal(away.status, 503)
  assert.deepEqual(['id', 'theme', 'step'].map((name) => fieldValue(away.text, name)), [wish.id, wish.theme, 'send'])
  assert.equal(textIn(away.text, 'text'), wish.text)
  way.mend()
  for (let n = 0; n < 2; n++) assert.equal((await apart.post(at('dream'), wish, tablet)).status, 303)
  assert.equal(await wishes(), before + 1)
  await pool.end()
  way.close()
})

test('what is wrong comes back with all that was typed, nothing is held, and the other language keeps it too', async () => {
  const before = await countHeld()
  const long = await app.post(at('dream'), { id: crypto.randomUUID(), text: 'x'.repeat(601), step: 'send' }, tablet)
  assert.equal(long.status, 422)
  assert.equal(textIn(long.text, 'text').length, 601)
  for (const [station, fields] of [['dream', {}], ['feedback', { text: 'Ilman lajia' }], ['feedback', { kind: 'thanks' }], ['statements', {}], ['feedback', { kind: 'hatred', text: 'x' }], ['feedback', { kind: 'thanks', text: '…' }]] as const) {
    const { status } = await app.post(at(station), { id: crypto.randomUUID(), ...fields, step: 'send' }, tablet)
    assert.ok(status === 422 || status === 409, `${station} ${status}`)
  }
  const switched = await app.post(kioskPath('sv', day.stationIds.dream), { text: 'Mer ljus', step: 'switch' }, tablet)
  assert.equal(textIn(switched.text, 'text'), 'Mer ljus')
  assert.equal(await countHeld(), before)
})

test('once the day is closed its stations are gone; a wish that was being written then is taken in, and an answer comes back as it was given', async () => {
  await transact(database.db, (tx) => noteClosed(tx, day.id, { by: small.coordinatorId, on: '2026-09-20' }))
  const front = await app.get(kioskPath('fi'), tablet)
  assert.ok(front.text.includes(words.closed) && !front.text.includes('station-link'))
  assert.equal((await app.get(at('dream'), tablet)).location, '/kiosk')
  assert.equal((await app.post(at('dream'), { text: 'Myöhään' }, tablet)).location, kioskPath('fi', 'thanks'))
  await database.pool.query(`update survey_round set closed_on = '2026-09-16', end_asked_on = '2026-09-16', closed_by = made_by`)
  const late = await app.post(at('cards'), { line: 'none', 'a-own-word': 'Kiire', step: 'send' }, tablet)
  assert.equal(late.status, 409)
  assert.ok(late.text.includes(words.problems.late) && late.text.includes('value="Kiire"'))
})
