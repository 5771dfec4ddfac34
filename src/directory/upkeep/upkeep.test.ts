// Who owns what, what waits to be confirmed and by whom, reminders, links, and feedback that tells that something is wrong.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { sweep } from '../../db/sweeps.ts'
import { casePath, desk, to } from '../../paths.ts'
import { fill, plural } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { editPath, historyPath } from '../addresses.ts'
import { checkLinks } from './check-links.ts'
import { countStaleOf, ownersToRemind } from './entries.sql.ts'
import { upkeepSweeps } from './sweeps.ts'

const { cases, feedback, upkeep: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let admin: string
let coordinator: string
let supervisor: string
let worker: string
let placeId: string
let otherId: string

before(async () => {
  database = await testDatabase()
  const { db } = database
  w = await world(db)
  app = testApp(database)
  const insert = async (table: 'place' | 'other_service', values: object) => String((await db.insertInto(table).values(values as never).returning('id').executeTakeFirstOrThrow()).id)
  placeId = await insert('place', { name: { fi: 'Kahvila Kipinä', sv: 'Café Gnistan', en: 'Café Spark' }, description: { fi: 'Kahvia.' } })
  otherId = await insert('other_service', { name: { fi: 'Velkaneuvonta', sv: 'Skuldrådgivning', en: 'Debt advice' }, organiser: { fi: 'Oikeusapu', sv: 'Rättshjälpen', en: 'Legal aid' }, website: { fi: 'https://oikeus.example/', sv: 'https://ratt.example/' } })
  admin = await app.signIn(await person(db, 'Paula Pelto', { role: 'administrator' }))
  coordinator = await app.signIn(w.coordinatorId)
  supervisor = await app.signIn(w.supervisorId)
  worker = await app.signIn(w.workerId)
})
after(() => database.close())

const list = async (cookie: string, query = '') => (await app.get(`${desk.upkeep}${query}`, cookie)).text
const confirm = (cookie: string, entry: string, more: Fields = {}) => app.post(desk.upkeep, { entry, ...more }, cookie)
const confirmedOn = async (id: string) => (await database.db.selectFrom('entry').select('confirmed_on').where('id', '=', id).executeTakeFirstOrThrow()).confirmed_on
const set = (id: string, values: { owner_id?: string | null; confirmed_on?: string | null }) => database.db.updateTable('entry').set(values).where('id', '=', id).execute()
const tables = (html: string) => html.slice(html.indexOf('<tbody'), html.indexOf('</tbody'))

test('with nobody chosen the supervisor of the unit owns a service and the unit; what no unit gives nobody owns', async () => {
  const all = tables(await list(admin))
  assert.ok(all.indexOf('Kahvila Kipinä') >= 0 && all.includes(words.nobody))
  const own = await list(supervisor)
  for (const name of ['Kotihoito, Saarisalmi', 'Palvelukoti Lehtola', '>Kotihoito<']) assert.ok(own.includes(name), name)
  assert.ok(!own.includes('Kahvila Kipinä') && !own.includes(words.filter.owner) && own.includes(words.ledeOwn), 'whoever does not see all sees their own')
  assert.ok(!tables(await list(worker)).includes('Kotihoito'))
})

test('whoever owns it confirms it; nobody else but an administrator, and a coordinator what nobody owns', async () => {
  for (const [cookie, id, status] of [[worker, w.serviceId, 404], [coordinator, w.serviceId, 404], [worker, placeId, 404], [supervisor, w.serviceId, 303], [coordinator, placeId, 303], [admin, w.unitId, 303], [admin, 'ei-tunniste', 404]] as const) {
    assert.equal((await confirm(cookie, id)).status, status, `${id} ${status}`)
  }
  assert.deepEqual([await confirmedOn(w.serviceId), await confirmedOn(placeId), await confirmedOn(w.unitId), await confirmedOn(w.otherUnitId)], ['2026-09-16', '2026-09-16', '2026-09-16', null])
  const { location } = await confirm(supervisor, w.otherUnitId, { kind: 'unit', wrong: 'stale' })
  assert.equal(location, `${desk.upkeep}?kind=unit&owner=mine&wrong=stale&done=${w.otherUnitId}`)
  assert.ok((await list(supervisor, location!.slice(desk.upkeep.length))).includes(words.confirmed))
})

test('what was never confirmed comes first, then the longest ago; what is fresh is not among what is stale', async () => {
  for (const [id, day] of [[w.serviceId, '2026-06-15'], [w.unitId, '2026-06-16'], [w.otherUnitId, '2026-01-01'], [placeId, null]] as const) await set(id, { confirmed_on: day })
  const all = tables(await list(admin))
  const at = (id: string) => all.indexOf(`entry-${id}`)
  assert.deepEqual([placeId, w.otherUnitId, w.serviceId, w.unitId].map(at).toSorted((a, b) => a - b), [placeId, w.otherUnitId, w.serviceId, w.unitId].map(at))
  assert.ok(!tables(await list(admin, '?wrong=stale')).includes(`entry-${w.unitId}`))
  assert.ok((await app.get(desk.cases, supervisor)).text.includes(plural(words.waits, 2, 'fi')), 'and their first page says how many wait for them')
  assert.ok(!(await app.get(desk.cases, worker)).text.includes(words.title))
})

test('an owner is chosen, and saving what one owns confirms it; saved by somebody else it is not', async () => {
  const adminId = (await database.db.selectFrom('person').select('id').where('name', '=', 'Paula Pelto').executeTakeFirstOrThrow()).id
  const save = () => app.post(editPath('place', placeId), { 'name-fi': 'Kahvila Kipinä', 'name-sv': 'Café Gnistan', 'name-en': 'Café Spark', kind: 'office', 'description-fi': 'Kahvia.' }, admin)
  await set(placeId, { confirmed_on: null, owner_id: w.workerId })
  assert.equal((await save()).status, 303)
  assert.equal(await confirmedOn(placeId), null)
  assert.equal((await app.post(historyPath(placeId), { step: 'owner', owner: adminId }, coordinator)).status, 303)
  assert.ok(tables(await list(admin, '?owner=mine')).includes('Kahvila Kipinä'))
  assert.equal((await save()).status, 303)
  assert.equal(await confirmedOn(placeId), '2026-09-16')
  assert.equal((await app.post(historyPath(placeId), { step: 'owner', owner: 'ei-ketaan' }, coordinator)).status, 404)
})

test('when an owner has left, nobody owns it, and the list says so', async () => {
  await set(placeId, { owner_id: w.workerId })
  await database.db.updateTable('person').set({ left_on: '2026-09-16' }).where('id', '=', w.workerId).execute()
  const none = await list(admin, '?owner=none')
  assert.ok(none.includes('Kahvila Kipinä') && none.includes(words.ownerLeft))
  await database.db.updateTable('person').set({ left_on: null }).where('id', '=', w.workerId).execute()
})

test('what is missing in a language and hours that cannot be right are told in words, and narrow the list down', async () => {
  await database.db.insertInto('opening').values({ entry_id: placeId, weekday: 1, opens: '09:00', closes: '15:00', last_day: '2026-08-31' }).execute()
  const missing = tables(await list(admin, '?wrong=translation&kind=place'))
  for (const told of [fill(words.lacks.sv, { fields: 'Kuvaus' }), fill(words.lacks.en, { fields: 'Kuvaus' })]) assert.ok(missing.includes(told), told)
  const hours = tables(await list(admin, '?wrong=hours'))
  assert.ok(hours.includes(words.hours['all-over']) && hours.includes('Kahvila Kipinä') && !hours.includes('Velkaneuvonta'))
})

test('a link is broken after failing on two days; each address is asked once, and one at a time of a server', async () => {
  const asked: string[] = []
  const ask = async (address: string) => { asked.push(address); return address.includes('ratt') ? 'status 404' : null }
  const on = (day: number) => checkLinks(database.db, { now: new Date(+wednesday + day * 86_400_000), ask })
  await on(0)
  await on(0)
  assert.deepEqual(asked.toSorted(), ['https://oikeus.example/', 'https://ratt.example/'])
  assert.ok(!tables(await list(admin, '?wrong=link')).includes('Velkaneuvonta'), 'one bad day is not enough')
  await on(1)
  assert.equal(asked.length, 3, 'what failed is asked again on the next day, what opened is not')
  assert.ok(tables(await list(admin, '?wrong=link')).includes(fill(words.broken, { day: '16.9.2026', address: 'https://ratt.example/' })))
  await database.db.updateTable('other_service').set({ website: { fi: 'https://oikeus.example/' } }).where('id', '=', otherId).execute()
  await on(2)
  assert.equal((await database.db.selectFrom('link_check').selectAll().execute()).length, 1, 'what nothing leads to is forgotten')
})

test('an owner is told by mail once a quarter, in the hours of an office, and whoever owns nothing stale is not', async () => {
  const mailed = async () => (await database.db.selectFrom('outgoing_message').select('person_id').where('kind', '=', 'upkeep').execute()).map((row) => row.person_id)
  const [remind] = upkeepSweeps({ links: false })
  await set(placeId, { owner_id: null })
  await sweep(database.db, remind!, new Date('2026-09-16T02:00:00Z'))
  assert.deepEqual(await mailed(), [])
  for (const day of ['2026-09-16', '2026-09-17', '2026-09-30']) {
    await sweep(database.db, remind!, new Date(`${day}T09:00:00Z`))
    // What waits to go out would stand for another of its kind.
    await database.db.updateTable('outgoing_message').set({ sent_at: wednesday }).execute()
  }
  assert.deepEqual((await mailed()).toSorted(), [w.supervisorId, w.coordinatorId].toSorted(), 'and whoever coordinates, of what nobody owns')
  await sweep(database.db, remind!, new Date('2026-10-01T09:00:00Z'))
  assert.equal((await mailed()).length, 4)
  assert.equal(upkeepSweeps({ links: false }).length, 1, 'where nothing may be asked, nothing is')
})

test('what nobody owns waits for the coordinator: it is counted, listed as theirs, and told by mail while it is stale', async () => {
  const { db } = database
  const since = '2026-06-16'
  const waiting = () => countStaleOf(db, w.coordinatorId, { since, today: '2026-09-16' })
  const reminded = async () => (await ownersToRemind(db, { since, notSince: '9999-01-01', today: '2026-09-16' })).map(({ id }) => id)
  for (const id of [placeId, otherId]) await set(id, { owner_id: null, confirmed_on: null })
  assert.equal(await waiting(), 2)
  assert.ok((await app.get(desk.cases, coordinator)).text.includes(plural(words.waits, 2, 'fi')))
  const mine = tables(await list(coordinator, '?owner=mine&wrong=stale'))
  assert.ok(mine.includes(`entry-${placeId}`) && mine.includes(`entry-${otherId}`) && !mine.includes(`entry-${w.unitId}`))
  assert.ok(!tables(await list(admin, '?owner=mine')).includes(`entry-${placeId}`), 'an administrator looks after nothing by that')
  assert.ok((await reminded()).includes(w.coordinatorId))
  for (const id of [placeId, otherId]) await set(id, { confirmed_on: '2026-09-16' })
  assert.deepEqual([await waiting(), (await reminded()).includes(w.coordinatorId)], [0, false])
})

test('an owner who cannot sign in or has no role today is none: no mail to them, and the coordinator takes care of it', async () => {
  const { db } = database
  const since = '2026-06-16'
  const stale = (personId: string) => countStaleOf(db, personId, { since, today: '2026-09-16' })
  const reminded = async () => (await ownersToRemind(db, { since, notSince: '9999-01-01', today: '2026-09-16' })).map(({ id }) => id)
  const none = async (id: string) => {
    assert.deepEqual([await stale(id), await stale(w.coordinatorId)], [0, 1])
    assert.deepEqual([(await reminded()).includes(id), (await reminded()).includes(w.coordinatorId)], [false, true])
    assert.ok(tables(await list(coordinator, '?owner=mine')).includes(`entry-${placeId}`))
  }
  await set(placeId, { owner_id: w.workerId, confirmed_on: null })
  assert.deepEqual([await stale(w.workerId), await stale(w.coordinatorId)], [1, 0])
  await db.updateTable('role_grant').set({ valid_to: '2026-09-15' }).where('person_id', '=', w.workerId).execute()
  await none(w.workerId)
  await db.updateTable('role_grant').set({ valid_to: null, role: 'council', unit_id: null }).where('person_id', '=', w.workerId).execute()
  await none(w.workerId)
  await db.updateTable('role_grant').set({ role: 'worker', unit_id: w.unitId }).where('person_id', '=', w.workerId).execute()
  const newcomer = await person(db, 'Uuno Uusi', { role: 'worker', unitId: w.unitId })
  await set(placeId, { owner_id: newcomer })
  await none(newcomer)
  assert.equal((await confirm(coordinator, placeId)).status, 303)
  await db.updateTable('role_grant').set({ valid_to: '2026-09-15' }).where('person_id', '=', w.coordinatorId).execute()
  await set(placeId, { confirmed_on: null })
  assert.deepEqual([await stale(w.coordinatorId), (await reminded()).includes(w.coordinatorId)], [0, false], 'nor to who coordinates no more')
  await db.updateTable('role_grant').set({ valid_to: null }).where('person_id', '=', w.coordinatorId).execute()
  await set(placeId, { owner_id: null })
})

test('the form offers a correction only where its address asks for it, and says what it is about', async () => {
  assert.ok(!(await app.get(to('form', 'fi'))).text.includes(feedback.kinds.correction.name))
  const page = (await app.get(to('place', 'fi', { place: placeId }))).text
  const link = to('form', 'fi', {}, { kind: 'correction', entry: placeId })
  assert.ok(page.includes(link.replaceAll('&', '&amp;')) && page.includes(words.report))
  const form = (await app.get(link)).text
  assert.ok(form.includes('Kahvila Kipinä') && /id="kind-correction"[^>]*checked/.test(form))
})

test('a correction of a place goes to the coordinator, who is told what it is about; its giver has a receipt and an answer', async () => {
  const it = giver(database)
  const sent = await it.send({ kind: 'correction', entry: placeId, text: 'Maanantaina ei ollutkaan auki.' })
  const receipt = await it.receiptOf(sent.location)
  const one = await database.db.selectFrom('feedback_case').selectAll().where('kind', '=', 'correction').executeTakeFirstOrThrow()
  assert.deepEqual([one.entry_id, one.handler_id, one.service_id], [placeId, w.coordinatorId, null])
  const page = (await app.get(casePath(one.id), coordinator)).text
  assert.ok(page.includes(`${words.about}: Kahvila Kipinä`) && page.includes(historyPath(placeId)) && !page.includes(words.aboutEdit), 'a coordinator does not edit')
  assert.ok((await app.get(desk.cases, coordinator)).text.includes(`${feedback.kinds.correction.name}: Kahvila Kipinä`))
  const told = tables(await list(admin, '?wrong=reported'))
  assert.ok(told.includes('Kahvila Kipinä') && told.includes(words.reported) && !told.includes('Maanantaina'), 'who edits hears where, and not what')
  await set(placeId, { owner_id: w.workerId })
  assert.ok(!(await app.get(historyPath(placeId), worker)).text.includes(words.reported), 'an owner who sees their own alone does not')
  await database.db.updateTable('feedback_case').set({ reader: 'supervisor' }).where('id', '=', one.id).execute()
  assert.ok(!tables(await list(admin, '?wrong=reported')).includes('Kahvila Kipinä'), 'nor anybody of what was written past the workers')
  await database.db.updateTable('feedback_case').set({ reader: 'handler' }).where('id', '=', one.id).execute()
  assert.ok((await it.openWith(receipt)).text.includes('Kahvila Kipinä'))
  assert.ok(page.includes(cases.one.answerTitle))
})

test('a correction of a service goes as any feedback of it; an entry that is not there is left out', async () => {
  const it = giver(database)
  await it.send({ kind: 'correction', service: w.serviceId, unit: w.unitId, text: 'Puhelinnumero on väärä.' })
  await it.send({ kind: 'correction', entry: '00000000-0000-4000-8000-000000000000', text: 'Jotain puuttuu.' })
  await it.send({ kind: 'thanks', entry: placeId, text: 'Hyvä kahvi.' })
  const rows = await database.db.selectFrom('feedback_case').select(['kind', 'entry_id', 'handler_id']).where('entry_id', 'is', null).execute()
  assert.deepEqual(rows.map(({ kind, handler_id: handler }) => `${kind} ${handler === w.workerId}`).sort(), ['correction false', 'correction true'])
  const kept = await database.db.selectFrom('feedback_case').select('entry_id').where('kind', '=', 'thanks').executeTakeFirstOrThrow()
  assert.equal(kept.entry_id, placeId, 'what is said of a place stays with it, whatever is said')
})
