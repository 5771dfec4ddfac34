// A tablet in a waiting room: what is written on it comes in as a case about whose room it is, with or without a network or a script; nothing else
// comes in there; and who may keep one.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, wordsOn } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aDay } from '../../../test/days.ts'
import { giver } from '../../../test/giver.ts'
import { packOf, sealer, sendJson, tabletInUse, waitingTablet } from '../../../test/handing-in.ts'
import { aRoom, tabletInRoom } from '../../../test/rooms.ts'
import { kioskPath, roomPath } from '../../day-paths.ts'
import { receiptCode, receiptFor, receiptWords } from '../../privacy/receipt.ts'
import { texts } from '../../text/texts.ts'
import type { KioskFiles } from '../kiosk/files.ts'

let database: TestDatabase, w: World, app: ReturnType<typeof testApp>, desk: string, supervisor: string, roomId: string, tablet: string
const words = texts.fi.rooms
const keys = () => database.context.keys

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  desk = await app.signIn(w.coordinatorId)
  supervisor = await app.signIn(w.supervisorId)
  roomId = await aRoom(database.db, { by: w.coordinatorId, keys: keys(), unitId: w.unitId, stands: 'Aula A' })
  tablet = await tabletInRoom(app, roomId, desk, 'Ovensuu')
})
after(() => database.close())

const casesOf = async () => (await database.db.selectFrom('feedback_case').select(['id', 'channel', 'unit_id', 'service_line_id', 'place_id', 'kind']).orderBy('created_at').orderBy('id').execute())
const feedback = (text: string, more: object = {}) => {
  const id = crypto.randomUUID()
  return { id, language: 'fi', kind: 'feedback', feedbackKind: 'criticism', line: null, text, pseudonym: null, receipt: receiptCode(receiptFor(keys(), id)), ...more }
}
const handIn = async (cookie: string, records: object[]) => JSON.parse((await sendJson(app, '/kiosk/records', { records, waiting: records.length }, cookie)).text) as Record<'held' | 'wrong' | 'late', string[]>

test('sealed on the tablet as at a feedback day, it comes in once as a case of the unit and of its one line, by the channel of waiting rooms; its six words open it', async () => {
  const { dayId, publicKey, closed } = await packOf(app, tablet)
  assert.deepEqual([dayId, closed], [roomId, false])
  const seal = await sealer(publicKey)
  const one = feedback('Aulassa on kylmä.')
  for (let n = 0; n < 2; n++) assert.deepEqual((await handIn(tablet, [await seal(one)])).held, [one.id])
  const all = await casesOf()
  assert.deepEqual(all.map(({ channel, unit_id, service_line_id }) => [channel, unit_id, service_line_id]), [['kiosk', w.unitId, w.lineId]])
  const opened = await giver(database).openWith(receiptWords(receiptFor(keys(), one.id), 'fi').join(' '))
  assert.ok(opened.text.includes('Aulassa on kylmä.'), opened.text)
  const shown = (await app.get(`/desk/cases/${all[0]!.id}`, supervisor)).text
  for (const word of ['Aulassa on kylmä.', texts.fi.overview.channels.kiosk]) assert.ok(shown.includes(word), `${word}: ${shown.replace(/<[^>]*>/g, ' ').slice(0, 3000)}`)
  assert.ok((await app.get('/desk/cases?view=mine', supervisor)).text.includes(texts.fi.overview.channels.kiosk))
})

test('its plain form is taken in without any script, and gives the words; a line that the room has is not asked, and stands whatever is sent', async () => {
  const { db } = database
  const other = (await db.insertInto('service_line').values({ name: { fi: 'Vammaispalvelut' } }).returning('id').executeTakeFirstOrThrow()).id
  const id = await aRoom(db, { by: w.coordinatorId, keys: keys(), serviceLineId: w.lineId })
  const own = await tabletInRoom(app, id, desk, 'Toinen')
  const page = await app.get(kioskPath('fi', id), own)
  assert.equal(page.status, 200)
  assert.ok(!page.text.includes('name="line"') && !page.text.includes(texts.fi.dayKiosk.receiptWhen) && page.text.includes(words.kiosk.receiptWhen))
  const before = (await casesOf()).length
  const given = await app.post(kioskPath('fi', id), { id: fieldValue(page.text, 'id'), kind: 'thanks', line: other, text: 'Ystävällinen vastaanotto.', step: 'send' }, own)
  assert.equal(wordsOn(given.text).length, 6)
  const came = await casesOf(), thanks = came.filter(({ kind }) => kind === 'thanks')
  assert.equal(came.length, before + 1)
  assert.deepEqual(thanks.map(({ channel, service_line_id, place_id }) => [channel, service_line_id, place_id !== null]), [['kiosk', w.lineId, true]])
})

test('taps, conversations, wishes and answers are of no waiting room, and what names a line that there is not is not taken in', async () => {
  const before = (await casesOf()).length, common = { language: 'fi' }
  const records = [
    { ...common, id: crypto.randomUUID(), kind: 'came', stop: crypto.randomUUID(), municipality: null, came: 1 }, { ...common, id: crypto.randomUUID(), kind: 'note', line: null, guest: null, text: 'Kahvilla', agreed: true },
    { ...common, id: crypto.randomUUID(), kind: 'wish', theme: null, text: 'Sohva' }, { ...common, id: crypto.randomUUID(), kind: 'answers', station: roomId, line: null, answers: { x: ['1'] } },
  ]
  assert.deepEqual((await handIn(tablet, records)).wrong, records.map(({ id }) => id))
  const asking = await tabletInRoom(app, await aRoom(database.db, { by: w.coordinatorId, keys: keys() }), desk, 'Kysyvä')
  const unknown = feedback('Väärä linja', { line: crypto.randomUUID() })
  assert.deepEqual((await handIn(asking, [unknown])).wrong, [unknown.id])
  assert.equal((await casesOf()).length, before)
  assert.deepEqual(await database.db.selectFrom('day_wish').select('id').execute(), [])
})

test('what it shows to whoever comes by does not tell that somebody wrote before them; its staff page does', async () => {
  const shown = async (path: string) => (await app.get(path, tablet)).text
  assert.doesNotMatch(await shown(kioskPath('fi')), /data-waiting/)
  assert.match(await shown(kioskPath('fi', 'host')), /data-waiting/)
})

test('what it loads to work without a network is there, in three languages, and says nothing of a day', async () => {
  const { files } = JSON.parse((await app.get('/kiosk/files.json', tablet)).text) as KioskFiles
  assert.equal(files.length, 3 * (2 + 1) + 7)
  for (const path of files.filter((each) => each.startsWith('/kiosk'))) {
    const { status, text } = await app.request(path, { cookie: tablet, headers: { 'x-kept': 'yes' } })
    assert.equal(status, 200, path)
    assert.doesNotMatch(text, /palautepäiv|päivän avain|pistei|vetäj|responsdag|dagens|station(en|er)|värd(en|ar)\b|feedback day|the hosts?\b|of the day\b|the stations/i, path)
    if (path.endsWith('host')) assert.doesNotMatch(text, /data-form="(tally|note)"/)
  }
})

test('a tablet of a day is none of a room, and none of another room; a form of it comes back with what was typed', async () => {
  const day = await aDay(database.db, { by: w.coordinatorId, keys: keys() })
  const ofDay = await tabletInUse(app, day.id, desk, 'Päivän')
  const ofOther = await tabletInRoom(app, await aRoom(database.db, { by: w.coordinatorId, keys: keys() }), desk, 'Toisen')
  for (const cookie of [ofDay, ofOther]) {
    const { status, text } = await app.post(kioskPath('fi', roomId), { kind: 'thanks', line: 'none', text: 'Jäi tähän', step: 'send' }, cookie)
    assert.ok(status === 409 && text.includes('Jäi tähän') && text.includes(words.kiosk.problems.unknown))
  }
  const seal = await sealer((await packOf(app, tablet)).publicKey)
  const sealed = await seal(feedback('Toisen huoneen'))
  assert.deepEqual((await handIn(ofOther, [sealed])).wrong, [sealed.id])
})

test('a supervisor keeps the rooms of their unit, an administrator and a coordinator all; nobody else sees that there are any', async () => {
  const { db } = database
  const elsewhere = await aRoom(db, { by: w.coordinatorId, keys: keys(), stands: 'Muualla' })
  const [administrator, worker] = [await app.signIn(await person(db, 'Iiro', { role: 'administrator' })), await app.signIn(w.workerId)]
  const list = async (cookie: string) => { const { status, text } = await app.get('/desk/rooms', cookie); return [status, text.includes('Aula A'), text.includes('Muualla')] }
  assert.deepEqual([await list(supervisor), await list(administrator), await list(desk), await list(worker)], [[200, true, false], [200, true, true], [200, true, true], [404, false, false]])
  assert.equal((await app.get(roomPath(elsewhere), supervisor)).status, 404)
  const { code } = await waitingTablet(app)
  for (const cookie of [supervisor, worker]) assert.equal((await app.post(roomPath(elsewhere), { code, name: 'Vieras' }, cookie)).status, 404)
  assert.equal((await app.post(roomPath(elsewhere, '/end'), { sure: 'yes' }, supervisor)).status, 404)
})
