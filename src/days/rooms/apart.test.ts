// A waiting room is no feedback day: whatever lists, counts, reports, closes or prints days says the same with rooms in the database as without. And
// what time, an end, and somebody who leaves do to one.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aDay } from '../../../test/days.ts'
import { packOf, sealer, sendJson, tabletInUse, waitingTablet } from '../../../test/handing-in.ts'
import { aRoom, tabletInRoom } from '../../../test/rooms.ts'
import { sweep } from '../../db/sweeps.ts'
import { kioskPath, roomPath } from '../../day-paths.ts'
import { publicPages } from '../../public-pages.ts'
import { receiptCode, receiptFor } from '../../privacy/receipt.ts'
import { texts } from '../../text/texts.ts'
import type { Day } from '../../text/dates.ts'
import { daySweeps } from '../sweeps.ts'

let database: TestDatabase, w: World, app: ReturnType<typeof testApp>, desk: string, day: Awaited<ReturnType<typeof aDay>>
const words = texts.fi.rooms

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  desk = await app.signIn(w.coordinatorId)
  day = await aDay(database.db, { by: w.coordinatorId, keys: database.context.keys })
  await tabletInUse(app, day.id, desk, 'Päivän tabletti')
})
after(() => database.close())

const feedback = (id: string) => ({ id, language: 'fi', kind: 'feedback', feedbackKind: 'criticism', line: null, text: 'Aulassa on kylmä.', pseudonym: null, receipt: receiptCode(receiptFor(database.context.keys, id)) })
const at = (on: Day, hour = '12:00') => new Date(`${on}T${hour}:00+03:00`)

test('every page of days, of everybody and of the desk, the calendar, what is printed, and what other programs read say the same with a waiting room, its tablet and what came from it', async () => {
  const ofDays = [publicPages.feedbackDays.fi, publicPages.feedbackDay.fi, publicPages.feedbackDayCalendar.fi].map((path) => `/fi/${path.replace(':day', day.id)}`)
  const atDesk = ['', '/plan', '/stations', '/promise', '/kit', '/kit/posters', '/tablets', '/now', '/notes', '/paper', '/close', '/wishes', '/wish-themes', '/throw-away', '/copy'].map((rest) => `/desk/days/${day.id}${rest}`)
  const paths = ['/fi', '/fi/kyselyt', ...ofDays, '/desk/days', '/desk/surveys', ...atDesk, '/api/v1/services', '/api/v1/places', '/sitemap.xml', '/open311/v2/services.json']
  // What is drawn anew with each page.
  const read = async (): Promise<Record<string, string>> => Object.fromEntries(await Promise.all(paths.map(async (path) => { const { status, text } = await app.get(path, desk); return [path, `${status} ${text.replace(/value="[\w.-]{20,}"|"key" value="[^"]*"/g, '')}`] })))
  const place = (await database.db.insertInto('place').values({ name: { fi: 'Virastotalo' } }).returning('id').executeTakeFirstOrThrow()).id
  const without = await read()
  assert.ok(Object.values(without).every((each) => /^(200|404)/.test(each)), Object.entries(without).filter(([, each]) => !/^(200|404)/.test(each)).join())
  const id = await aRoom(database.db, { by: w.coordinatorId, keys: database.context.keys, placeId: place, stands: 'Zqxaula' })
  const tablet = await tabletInRoom(app, id, desk, 'Zqxtabletti')
  const sealed = await (await sealer((await packOf(app, tablet)).publicKey))(feedback(crypto.randomUUID()))
  assert.deepEqual(JSON.parse((await sendJson(app, '/kiosk/records', { records: [sealed], waiting: 1 }, tablet)).text).held, [sealed.id])
  const withIt = await read()
  for (const path of paths) assert.equal(withIt[path], without[path], path)
})

test('a room that has ended takes no more tablets and says so; what its tablets still hold comes in, from them and as a file; one that is out of use hands in nothing', async () => {
  const id = await aRoom(database.db, { by: w.coordinatorId, keys: database.context.keys, unitId: w.unitId })
  const [tablet, lost] = [await tabletInRoom(app, id, desk, 'Jäävä'), await tabletInRoom(app, id, desk, 'Kadonnut')]
  const seal = await sealer((await packOf(app, tablet)).publicKey)
  assert.equal((await app.post(roomPath(id, '/end'), {}, desk)).status, 422)
  for (let n = 0; n < 2; n++) assert.equal((await app.post(roomPath(id, '/end'), { sure: 'yes' }, desk)).location, `${roomPath(id)}?done=ended`)
  assert.ok((await app.get(roomPath(id), desk)).text.includes(words.tablets.give.closed))
  const { code } = await waitingTablet(app)
  assert.equal((await app.post(roomPath(id), { code, name: 'Uusi' }, desk)).status, 409)
  assert.equal((await packOf(app, tablet)).closed, true)
  assert.ok((await app.get(kioskPath('fi'), tablet)).text.includes(words.kiosk.closedText))
  const [late, inFile] = [await seal(feedback(crypto.randomUUID())), await seal(feedback(crypto.randomUUID()))]
  assert.deepEqual(JSON.parse((await sendJson(app, '/kiosk/records', { records: [late], waiting: 1 }, tablet)).text).held, [late.id])

  const [{ id: tabletId }] = await database.db.selectFrom('day_tablet').select('id').where('name', '=', 'Kadonnut').execute() as [{ id: string }]
  assert.equal((await app.post(roomPath(id, `/tablets/${tabletId}`), { sure: 'yes' }, desk)).location, `${roomPath(id)}?ended=${tabletId}`)
  assert.deepEqual([(await sendJson(app, '/kiosk/records', { records: [inFile], waiting: 1 }, lost)).status, JSON.parse((await app.get('/kiosk/pack', lost)).text).problem], [401, 'ended'])
  const file = async (of: string, roomId: string) => {
    const form = new FormData()
    form.append('file', new File([JSON.stringify({ day: of, records: [inFile] })], 'kiosk.json', { type: 'application/json' }))
    const coded = new Request('http://localhost/', { method: 'POST', body: form })
    const body = new Uint8Array(await coded.arrayBuffer())
    return app.request(roomPath(roomId, '/tablets/import'), { method: 'POST', body, headers: { 'content-type': coded.headers.get('content-type')!, 'content-length': String(body.byteLength) }, cookie: desk })
  }
  assert.ok((await file(day.id, id)).text.includes(words.tablets.file.problems.otherDay))
  assert.match((await file(id, id)).text, /1 otettiin nyt vastaan/)
  assert.match((await file(id, id)).text, /1 oli tullut jo ennen/)
})

test('once a tablet is silent for more than two working days whoever let it in is told, once a week however many there are; and the unit’s supervisor when they have left', async () => {
  const { db } = database
  const pairer = await person(db, 'Tarja Tallenta', { role: 'coordinator', email: 'tarja.tallenta@koivuranta.example' })
  const id = await aRoom(db, { by: w.coordinatorId, keys: database.context.keys, unitId: w.unitId, stands: 'Hiljainen aula' })
  const ended = await aRoom(db, { by: w.coordinatorId, keys: database.context.keys, unitId: w.unitId })
  await db.updateTable('day_tablet').set({ ended_on: '2026-09-16', ended_by: w.coordinatorId }).where('room_id', 'is not', null).where('ended_on', 'is', null).execute()
  const tablet = (name: string, room: string, on: Day) =>
    db.insertInto('day_tablet').values({ room_id: room, name, token_hash: Buffer.from(crypto.randomUUID()), paired_by: pairer, paired_on: '2026-09-01', heard_on: on }).execute()
  // A Thursday; until Monday two working days have not gone by.
  for (const name of ['Ovensuu', 'Ikkuna']) await tablet(name, id, '2026-09-17')
  await tablet('Ohi', ended, '2026-09-02')
  await db.updateTable('waiting_room').set({ ended_on: '2026-09-10', ended_by: w.coordinatorId }).where('id', '=', ended).execute()
  const mails = async (now: Date) => {
    await sweep(db, daySweeps(database.context.keys).find(({ name }) => name === 'tell of tablets that fell silent')!, now)
    const sent = await db.selectFrom('outgoing_message').select('person_id').where('kind', '=', 'tablet-silent').orderBy('created_at').execute()
    await db.updateTable('outgoing_message').set({ sent_at: now }).where('kind', '=', 'tablet-silent').where('sent_at', 'is', null).execute()
    return sent.map(({ person_id }) => person_id)
  }
  assert.deepEqual(await mails(at('2026-09-21')), [])
  assert.deepEqual(await mails(at('2026-09-22', '03:00')), [])
  assert.deepEqual(await mails(at('2026-09-22')), [pairer])
  await tablet('Kolmas', id, '2026-09-17')
  assert.deepEqual(await mails(at('2026-09-28')), [pairer])
  assert.deepEqual(await mails(at('2026-09-29')), [pairer, pairer])
  await db.updateTable('person').set({ left_on: '2026-09-30' }).where('id', '=', pairer).execute()
  assert.deepEqual(await mails(at('2026-10-06')), [pairer, pairer, w.supervisorId])
  await db.updateTable('day_tablet').set({ heard_on: '2026-10-13' }).where('room_id', '=', id).execute()
  assert.deepEqual(await mails(at('2026-10-14')), [pairer, pairer, w.supervisorId])
  database.setNow(at('2026-10-20'))
  assert.ok((await app.get('/desk/rooms', await app.signIn(w.supervisorId))).text.includes('Ovensuu: ei ole kuulunut mitään 13.10.2026 jälkeen'))
})

test('every word that a waiting room says in another way stands in the place of one that a day has', () => {
  const lacking = (own: object, other: object, path: string): string[] => Object.entries(other).flatMap(([key, value]) => {
    const known = (own as Record<string, unknown>)[key]
    if (typeof known !== typeof value) return [`${path}.${key}`]
    return typeof value === 'object' && !Array.isArray(value) ? lacking(known as object, value as object, `${path}.${key}`) : []
  })
  assert.deepEqual([...lacking(texts.en.dayTablets, texts.en.rooms.tablets, 'tablets'), ...lacking(texts.en.dayKiosk, texts.en.rooms.kiosk, 'kiosk')], [])
})
