// What concerns a worker, is not ours, belongs to another office, or waits for somebody who is away: through pages and tables.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, textIn } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { transact } from '../../db/db.ts'
import { eventsOf } from '../cases.sql.ts'
import { remind } from '../remind.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let other: string
let officeId: string
const cookie: Record<string, string> = {}

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  other = await person(database.db, 'Aino Toinen', { role: 'worker', unitId: w.unitId })
  const administrator = await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' })
  it = giver(database)
  for (const id of [w.workerId, w.supervisorId, w.managerId, w.coordinatorId, other, administrator]) cookie[id] = await it.app.signIn(id)
  cookie['administrator'] = cookie[administrator]!
  const book = { 'name-fi': 'Kela', 'guide-fi': 'Asiasi kuuluu Kelalle.', contact: '020 692 211', website: 'https://www.kela.fi' }
  assert.equal((await it.app.post('/desk/address-book/new', book, cookie['administrator'])).status, 303)
  officeId = (await database.db.selectFrom('other_office').select('id').executeTakeFirstOrThrow()).id
})
after(() => database.close())
beforeEach(async () => {
  database.setNow(wednesday)
  await database.db.deleteFrom('absence').execute()
  await database.db.deleteFrom('outgoing_message').execute()
  await database.db.updateTable('person').set({ works_on: [1, 2, 3, 4, 5], deputy_id: null }).execute()
  await database.db.updateTable('feedback_case').set({ state: 'waiting-for-giver' }).execute()
})

async function give(fields: Record<string, string> = {}) {
  const words = await it.receiptOf((await it.send({ service: w.serviceId, unit: w.unitId, ...fields })).location)
  const { id } = await database.db.selectFrom('feedback_case').select('id').where('state', '=', 'waiting-for-handler').executeTakeFirstOrThrow()
  return { id, words }
}
const caseOf = (id: string) => database.db.selectFrom('feedback_case').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const page = (id: string, who: string) => it.app.get(`/desk/cases/${id}`, cookie[who])
const press = (id: string, who: string, step: string, fields: Record<string, string> = {}) => it.app.post(`/desk/cases/${id}`, { step, ...fields }, cookie[who])
const mails = async () => (await database.db.selectFrom('outgoing_message').select(['kind', 'person_id']).where('sent_at', 'is', null).execute())
  .map(({ kind, person_id }) => `${kind} ${Object.entries(w).find(([, id]) => id === person_id)?.[0] ?? person_id}`).sort()
const passTo = async (moment: string) => {
  await database.db.updateTable('outgoing_message').set({ sent_at: wednesday }).execute()
  await transact(database.db, (tx) => remind(tx, new Date(moment)))
}
const away = (personId: string, first: string, last: string) => database.db.insertInto('absence').values({ person_id: personId, first_day: first, last_day: last }).execute()

test('what is about a certain worker opens to the supervisor; the worker reads it only once they have talked, and never handles it', async () => {
  const { id } = await give({ aboutWorker: 'yes' })
  const one = await caseOf(id)
  assert.deepEqual([one.handler_id, one.routed_because, one.reader], [w.supervisorId, 'about-worker', 'handler'])
  assert.match((await page(id, w.supervisorId)).text, /Antaja kertoo, että palaute koskee tiettyä työntekijää/)
  assert.equal((await press(id, w.supervisorId, 'note-concerns', { 'about-person': w.workerId })).status, 303)
  assert.equal((await page(id, w.workerId)).status, 404)
  assert.equal((await press(id, w.supervisorId, 'talked', { person: w.workerId, [`talked-on-${w.workerId}`]: '17.9.2026' })).status, 422, 'not in the future')
  assert.equal((await press(id, w.supervisorId, 'talked', { person: w.workerId, [`talked-on-${w.workerId}`]: '16.9.2026' })).status, 303)
  const read = await page(id, w.workerId)
  assert.equal(read.status, 200)
  assert.doesNotMatch(read.text, /value="answer"/, 'and does not answer it')
  assert.equal((await press(id, w.supervisorId, 'pass-give', { 'pass-person': w.workerId })).status, 422)
  assert.deepEqual((await eventsOf(database.db, id)).map(({ name }) => name), ['received', 'about-noted', 'talked-first'])
})

test('a supervisor does not shut out whoever stands above them by saying that it concerns them; the coordinator can note it', async () => {
  const { id } = await give({ reader: 'supervisor' })
  const refused = await press(id, w.supervisorId, 'note-concerns', { 'about-person': w.managerId })
  assert.equal(refused.status, 409)
  assert.match(refused.text, /valvoo palautetta laajemmin kuin sinä[^<]*siirrä se palautekoordinaattorille/)
  assert.equal((await page(id, w.managerId)).status, 200)
  assert.deepEqual((await eventsOf(database.db, id)).map(({ name }) => name), ['received'])
  assert.equal((await press(id, w.coordinatorId, 'note-concerns', { 'about-person': w.managerId })).status, 303)
  assert.equal((await page(id, w.managerId)).status, 404)
})

test('what was written past the workers is not read by whom it concerns, talked with or not', async () => {
  const { id } = await give({ reader: 'supervisor' })
  await press(id, w.supervisorId, 'note-concerns', { 'about-person': w.workerId })
  await press(id, w.supervisorId, 'talked', { person: w.workerId, [`talked-on-${w.workerId}`]: '16.9.2026' })
  assert.equal((await page(id, w.workerId)).status, 404)
})

test('a supervisor whom it concerns loses it to somebody above, and is neither told of lateness nor given it back', async () => {
  const { id } = await give({ reader: 'supervisor' })
  const left = await press(id, w.supervisorId, 'note-concerns', { 'about-person': w.supervisorId })
  assert.equal(left.location, '/desk/cases', 'they are led to their list')
  assert.equal((await caseOf(id)).handler_id, w.managerId)
  assert.equal((await page(id, w.supervisorId)).status, 404)
  assert.match((await page(id, w.managerId)).text, /Hilkka Rautapuro: palaute koskee häntä/)
  await passTo('2026-09-24T12:00:00+03:00')
  assert.deepEqual(await mails(), ['escalation coordinatorId', 'reminder managerId'])
  await away(w.managerId, '2026-09-24', '2026-10-30')
  await passTo('2026-09-28T12:00:00+03:00')
  assert.equal((await caseOf(id)).handler_id, w.coordinatorId)
})

test('a coordinator whom it concerns, the only one, does not get it: an administrator is told, and cannot read it', async () => {
  const { id } = await give({ service: '', unit: '' })
  assert.equal((await caseOf(id)).handler_id, w.coordinatorId)
  await press(id, w.coordinatorId, 'note-concerns', { 'about-person': w.coordinatorId })
  assert.deepEqual([(await caseOf(id)).handler_id, (await caseOf(id)).routed_because], [null, 'nobody'])
  await passTo('2026-09-24T12:00:00+03:00')
  assert.deepEqual((await mails()).map((mail) => mail.split(' ')[0]), ['nobody-above'])
  assert.equal((await page(id, 'administrator')).status, 404)
})

test('thanks are noted, and keep nobody from reading', async () => {
  const { id } = await give()
  assert.equal((await press(id, w.workerId, 'note-thanks', { 'about-person': other })).status, 303)
  assert.match((await page(id, w.workerId)).text, /Aino Toinen saa kiitosta/)
  assert.equal((await press(id, w.workerId, 'note-concerns', { 'about-person': other })).status, 404, 'a worker notes no conflicts')
})

test('a day off or a day away moves nothing; longer goes to the deputy, and the page says who was passed over and why', async () => {
  await it.app.post(`/desk/people/${w.workerId}/workdays`, { 'works-on[]': ['1', '2', '5'] }, cookie['administrator'])
  assert.deepEqual((await database.db.selectFrom('person').select('works_on').where('id', '=', w.workerId).executeTakeFirstOrThrow()).works_on, [1, 2, 5])
  assert.equal((await caseOf((await give()).id)).handler_id, w.workerId, 'on Friday they are back')
  await database.db.updateTable('feedback_case').set({ state: 'answered' }).execute()
  await database.db.updateTable('person').set({ deputy_id: other }).where('id', '=', w.workerId).execute()
  await away(w.workerId, '2026-09-18', '2026-09-18')
  const { id } = await give()
  assert.deepEqual([(await caseOf(id)).handler_id, (await caseOf(id)).routed_because], [other, 'deputy'])
  assert.match((await page(id, other)).text, /Veera Kanervasuo: ei työpäivä, töissä taas 21\.9\.2026/)
})

test('what moves to a deputy because of an absence comes as one mail a day', async () => {
  const [one, two] = [await give(), await give()].map(({ id }) => id)
  await database.db.updateTable('person').set({ deputy_id: other }).where('id', '=', w.workerId).execute()
  await away(w.workerId, '2026-09-18', '2026-09-18')
  await passTo('2026-09-18T12:00:00+03:00')
  assert.equal((await caseOf(one!)).handler_id, w.workerId, 'not for one day')
  await away(w.workerId, '2026-09-19', '2026-10-09')
  await passTo('2026-09-22T12:00:00+03:00')
  assert.deepEqual([(await caseOf(one!)).handler_id, (await caseOf(two!)).handler_id], [other, other])
  assert.deepEqual(await mails(), [`moved-to-you ${other}`])
})

test('a worker says that it is not theirs: it goes to the coordinator with a reason and never back to them', async () => {
  const { id } = await give()
  assert.equal((await press(id, w.workerId, 'pass-not-ours', { 'pass-topic': 'coordinator' })).status, 422, 'why is asked')
  const due = (await caseOf(id)).due_on
  assert.equal((await press(id, w.workerId, 'pass-not-ours', { 'pass-topic': 'coordinator', 'pass-reason': 'not-known' })).location, '/desk/cases')
  assert.deepEqual([(await caseOf(id)).handler_id, (await caseOf(id)).due_on], [w.coordinatorId, due])
  assert.deepEqual((await eventsOf(database.db, id)).at(-1)!.detail, { handler: w.coordinatorId, because: 'coordinator', reason: 'not-known' })
  await press(id, w.coordinatorId, 'pass-inform', { 'pass-person': other })
  assert.equal((await page(id, other)).status, 200)
  assert.ok((await mails()).includes(`informed ${other}`))
})

test('a giver’s text is handed to another office only if they agree, and they are told where it went', async () => {
  const { id, words } = await give()
  const chosen = await press(id, w.workerId, 'office-choose', { office: officeId })
  assert.equal(textIn(chosen.text, `guide-text-${officeId}`), 'Asiasi kuuluu Kelalle.')
  const fields = { office: officeId, [`guide-text-${officeId}`]: 'Saammeko antaa tekstisi Kelalle?', [`hand-text-${officeId}`]: 'Annoimme sen Kelalle.' }
  assert.equal((await press(id, w.workerId, 'office-hand', { ...fields, seen: '1' })).status, 409, 'never unasked')
  assert.equal((await press(id, w.workerId, 'office-ask', { ...fields, seen: '1' })).status, 303)
  const asked = await it.openWith(words)
  const said = await it.app.post('/fi/keskustelu', { step: 'consent-yes', p: fieldValue(asked.text, 'p'), token: fieldValue(asked.text, 'token'), 'consent-office': officeId, text: '' })
  assert.match(said.text, /Annamme tekstisi eteenpäin/)
  assert.equal((await caseOf(id)).state, 'waiting-for-handler')
  assert.equal((await press(id, w.workerId, 'office-hand', { ...fields, seen: '2' })).status, 303)
  const told = await it.openWith(words)
  assert.match(told.text, /Annoimme sen Kelalle\./)
  assert.match(told.text, /Tekstisi annettiin 16\.9\.2026 eteenpäin: Kela/)
  assert.deepEqual((await eventsOf(database.db, id)).map(({ name, detail }) => [name, detail['step']].filter(Boolean).join(' ')),
    ['received', 'asked-back', 'guided asked', 'guided agreed', 'answered', 'transferred'])
})

test('on each step somebody more is told and may read: the deputy, the one above, the director; each is told in the story once', async () => {
  await database.db.updateTable('person').set({ deputy_id: other }).where('id', '=', w.workerId).execute()
  const { id } = await give()
  assert.equal((await page(id, other)).status, 404)
  for (const day of ['24', '28', '29']) await passTo(`2026-09-${day}T12:00:00+03:00`)
  assert.equal((await page(id, other)).status, 200)
  assert.deepEqual((await eventsOf(database.db, id)).filter(({ name }) => name === 'escalated').map(({ detail }) => [detail['handler'], detail['step']]),
    [[other, 'deputy'], [w.supervisorId, 'supervisor'], [w.managerId, 'director']])
})

test('answering times by kind are set on their page, promised on the form, and hold', async () => {
  const set = { 'answer-thanks': '10', deputy: '1', supervisor: '2', director: '1', publishAfter: '14', commentWithin: '3', silentUnder: '10' }
  assert.match((await it.app.post('/desk/organisation/intervals', set, cookie['administrator'])).text, /ei kerrota ennen esihenkilöä/)
  assert.equal((await it.app.post('/desk/organisation/intervals', { ...set, supervisor: '1', director: '4' }, cookie['administrator'])).status, 303)
  assert.match((await it.app.get('/fi/palaute/uusi')).text, /Kiitos: [^<]*30\.9\.2026/)
  assert.equal((await caseOf((await give({ kind: 'thanks' })).id)).due_on, '2026-09-30')
})

test('a handler named for the service in the municipality gets it where the unit names nobody, and is named on the page of the service', async () => {
  const { id: municipality } = await database.db.insertInto('municipality').values({ name: { fi: 'Saarisalmi' } }).returning('id').executeTakeFirstOrThrow()
  await database.db.updateTable('unit').set({ municipality_id: municipality }).where('id', '=', w.unitId).execute()
  const service = await it.app.get(`/desk/directory/service/${w.serviceId}`, cookie['administrator'])
  const saved = await it.app.post(`/desk/directory/service/${w.serviceId}`, {
    version: fieldValue(service.text, 'version'), 'name-fi': 'Kotihoito', 'name-sv': 'Hemvård', 'name-en': 'Home care', line: w.lineId, position: '0',
    [`unit-${w.unitId}`]: 'gives-it', [`municipality-${municipality}`]: other, 'open-cases': 'stay',
  }, cookie['administrator'])
  assert.equal(saved.status, 303)
  const one = await caseOf((await give()).id)
  assert.deepEqual([one.handler_id, one.routed_because], [other, 'handler-in-municipality'])
})

test('what is late and passed on keeps whoever was told and the day of its next reminder', async () => {
  const { id } = await give()
  await database.db.updateTable('feedback_case').set({ due_on: '2026-09-01', remind_on: '2026-09-16', escalated_to_id: w.managerId }).where('id', '=', id).execute()
  const from = (await caseOf(id)).handler_id!
  assert.equal((await press(id, from, 'pass-give', { 'pass-person': other })).status, 303)
  const { handler_id, escalated_to_id, remind_on } = await caseOf(id)
  assert.deepEqual([handler_id, escalated_to_id, remind_on], [other, w.managerId, '2026-09-16'])
})

test('thanks that were noted by mistake are taken away with the letter that told of them', async () => {
  const { id } = await give()
  await database.db.insertInto('case_about').values({ case_id: id, person_id: other, how: 'thanks', noted_on: '2026-09-16' }).execute()
  await database.db.insertInto('thanks_letter').values({ case_id: id, person_id: other, month_on: '2026-09-01', sent_by: w.workerId, sent_on: '2026-09-16' }).execute()
  assert.equal((await press(id, (await caseOf(id)).handler_id!, 'note-remove', { person: other })).status, 303)
  assert.deepEqual(await database.db.selectFrom('thanks_letter').select('case_id').where('case_id', '=', id).execute(), [])
})
