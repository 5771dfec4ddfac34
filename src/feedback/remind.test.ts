// What happens to a case that nobody reacts to: reminders, the superior, and what both sides see of it.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, password } from '../../test/app.ts'
import { actor, person, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { transact } from '../db/db.ts'
import { answer } from './answer.ts'
import { eventsOf } from './cases.sql.ts'
import { remind } from './remind.ts'
import { reroute } from './reroute.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let cookie: Record<string, string>

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
  cookie = {}
  for (const id of [w.workerId, w.supervisorId, w.managerId]) cookie[id] = await it.app.signIn(id)
})
after(() => database.close())
beforeEach(async () => {
  database.setNow(wednesday)
  await database.db.deleteFrom('absence').execute()
  await database.db.deleteFrom('outgoing_message').execute()
  // What other tests left waiting is not to be reminded of here.
  await database.db.updateTable('feedback_case').set({ state: 'waiting-for-giver' }).execute()
})

async function give(fields: Record<string, string> = {}) {
  const words = await it.receiptOf((await it.send({ service: w.serviceId, unit: w.unitId, ...fields })).location)
  const { id } = await database.db.selectFrom('feedback_case').select('id').where('state', '=', 'waiting-for-handler').executeTakeFirstOrThrow()
  return { id, words }
}

/** The mails that are waiting are sent, so that the next is news. The clock of the pages stays, so that nobody is signed out. */
const passTo = async (moment: string) => {
  await database.db.updateTable('outgoing_message').set({ sent_at: wednesday }).execute()
  await transact(database.db, (tx) => remind(tx, new Date(moment)))
}
const mailSince = async () =>
  (await database.db.selectFrom('outgoing_message').select(['kind', 'person_id']).where('sent_at', 'is', null).execute())
    .map(({ kind, person_id }) => `${kind} ${Object.entries(w).find(([, id]) => id === person_id)?.[0] ?? person_id}`).sort()
const namesOf = async (id: string) => (await eventsOf(database.db, id)).map(({ name }) => name)
const caseOf = (id: string) => database.db.selectFrom('feedback_case').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

// Wednesday the 16th, five working days: due on Wednesday the 23rd.
test('nobody is reminded before the second working day, nor at night, nor twice on one day', async () => {
  const { id } = await give()
  await passTo('2026-09-17T12:00:00+03:00')
  await passTo('2026-09-18T07:30:00+03:00')
  await passTo('2026-09-18T22:00:00+03:00')
  assert.deepEqual(await namesOf(id), ['received'])
  await passTo('2026-09-21T08:00:00+03:00')
  assert.deepEqual(await mailSince(), ['reminder workerId'])
  await passTo('2026-09-21T08:01:00+03:00')
  assert.deepEqual(await mailSince(), [])
  assert.deepEqual(await namesOf(id), ['received', 'reminded'])
})

test('whoever has answered or asked something back is left in peace', async () => {
  const { id } = await give()
  const by = { actor: actor(w.workerId, 'worker'), now: wednesday, keys: database.context.keys }
  await transact(database.db, (tx) => answer(tx, { caseId: id, text: 'Mihin aikaan?', purpose: 'question-back', turnsSeen: 1 }, by))
  await passTo('2026-09-25T12:00:00+03:00')
  assert.deepEqual(await mailSince(), [])
})

test('once the promised day has passed, the supervisor is told, finds it in their list, and the giver sees it', async () => {
  const { id, words } = await give()
  await passTo('2026-09-23T12:00:00+03:00')
  assert.deepEqual(await mailSince(), ['reminder workerId'], 'on the day itself it is not late')
  await passTo('2026-09-24T12:00:00+03:00')
  assert.deepEqual(await mailSince(), ['escalation supervisorId', 'reminder workerId'])
  assert.deepEqual(await namesOf(id), ['received', 'reminded', 'reminded', 'escalated'])
  assert.match((await it.app.get('/desk/cases', cookie[w.supervisorId])).text, new RegExp(`/desk/cases/${id}`))
  const page = await it.app.get(`/desk/cases/${id}`, cookie[w.supervisorId])
  assert.match(page.text, /Luvattu päivä meni\. Siitä kerrottiin: Hilkka Rautapuro/)
  assert.match(page.text, /Muistutusviesti: Veera Kanervasuo/)
  database.setNow(new Date('2026-09-24T12:00:00+03:00'))
  const email = 'hilkka.rautapuro@koivuranta.example'
  const [then] = (await it.app.post('/desk/sign-in', { email, password })).headers.getSetCookie()
  assert.match((await it.app.get('/desk/cases', then!.split(';')[0])).text, /Myöhässä, kerrottu sinulle/)
  assert.match((await it.openWith(words)).text, /esihenkilölle tai palautekoordinaattorille on kerrottu/)
  await passTo('2026-09-28T12:00:00+03:00')
  assert.deepEqual(await mailSince(), ['escalation supervisorId', 'reminder workerId'], 'and again after the interval')
  assert.equal((await namesOf(id)).filter((name) => name === 'escalated').length, 1, 'which is told once')
})

test('a superior who was told may open what is not of their unit, and only that', async () => {
  const boss = await person(database.db, 'Bengt Björkås', { role: 'supervisor', unitId: w.otherUnitId })
  cookie[boss] ??= await it.app.signIn(boss)
  await database.db.updateTable('person').set({ superior_id: boss }).where('id', '=', w.workerId).execute()
  const { id } = await give()
  assert.equal((await it.app.get(`/desk/cases/${id}`, cookie[boss])).status, 404)
  await passTo('2026-09-24T12:00:00+03:00')
  assert.equal((await it.app.get(`/desk/cases/${id}`, cookie[boss])).status, 200)
  assert.equal((await caseOf(id)).escalated_to_id, boss)
  await database.db.updateTable('person').set({ superior_id: null }).where('id', '=', w.workerId).execute()
})

test('when the handler has gone away since, it comes to whoever answers now, and is news to them', async () => {
  const { id } = await give()
  await database.db.insertInto('absence').values({ person_id: w.workerId, first_day: '2026-09-17', last_day: '2026-09-30' }).execute()
  await passTo('2026-09-18T12:00:00+03:00')
  assert.deepEqual(await mailSince(), ['moved-to-you supervisorId'])
  assert.deepEqual(await namesOf(id), ['received', 'routed'])
  assert.equal((await caseOf(id)).handler_id, w.supervisorId)
})

test('what went past the workers is never brought to one on the way up', async () => {
  await database.db.updateTable('person').set({ superior_id: w.workerId }).where('id', '=', w.supervisorId).execute()
  const { id } = await give({ reader: 'supervisor' })
  await passTo('2026-09-24T12:00:00+03:00')
  assert.deepEqual(await mailSince(), ['escalation managerId', 'reminder supervisorId'])
  assert.equal((await it.app.get(`/desk/cases/${id}`, cookie[w.workerId])).status, 404)
  await database.db.updateTable('person').set({ superior_id: null }).where('id', '=', w.supervisorId).execute()
})

test('while mail cannot go out for a day, one reminder waits and not one for each interval', async () => {
  await database.db.updateTable('organisation').set({ remind_every_working_days: 1 }).execute()
  await give()
  for (const day of [17, 18, 21, 22]) await transact(database.db, (tx) => remind(tx, new Date(`2026-09-${day}T12:00:00+03:00`)))
  const waiting = await database.db.selectFrom('outgoing_message').select('kind').where('sent_at', 'is', null).where('kind', '=', 'reminder').execute()
  assert.equal(waiting.length, 1)
  await database.db.updateTable('organisation').set({ remind_every_working_days: 2 }).execute()
})

test('whoever was told stays with the case through a question back, and hears of the reply', async () => {
  const { id, words } = await give()
  await passTo('2026-09-24T12:00:00+03:00')
  const boss = { actor: actor(w.supervisorId, 'supervisor', w.unitId), now: wednesday, keys: database.context.keys }
  await transact(database.db, (tx) => answer(tx, { caseId: id, text: 'Mihin aikaan?', purpose: 'question-back', turnsSeen: 1 }, boss))
  await database.db.deleteFrom('outgoing_message').execute()
  const page = await it.openWith(words)
  await it.app.post('/fi/keskustelu', { step: 'reply', p: fieldValue(page.text, 'p'), token: fieldValue(page.text, 'token'), text: 'Aamulla.' })
  assert.deepEqual(await mailSince(), ['reply-arrived supervisorId', 'reply-arrived workerId'])
  assert.equal((await caseOf(id)).escalated_to_id, w.supervisorId)
})

test('whoever was told of a case reads it no more once it has been given to somebody else', async () => {
  const boss = await person(database.db, 'Björn Bergman', { role: 'supervisor', unitId: w.otherUnitId })
  await database.db.updateTable('person').set({ superior_id: boss }).where('id', '=', w.workerId).execute()
  const { id } = await give()
  await passTo('2026-09-24T12:00:00+03:00')
  assert.equal((await caseOf(id)).escalated_to_id, boss)
  await database.db.insertInto('absence').values({ person_id: w.workerId, first_day: '2026-09-25', last_day: '2026-09-30' }).execute()
  const by = { actor: actor(w.coordinatorId, 'coordinator'), now: new Date('2026-09-25T12:00:00+03:00') }
  await transact(database.db, (tx) => reroute(tx, { caseId: id, serviceLineId: null, serviceId: w.serviceId, unitId: w.unitId }, by))
  assert.deepEqual([(await caseOf(id)).handler_id, (await caseOf(id)).escalated_to_id], [w.supervisorId, null])
  await database.db.updateTable('person').set({ superior_id: null }).where('id', '=', w.workerId).execute()
})

test('what was erased is passed by, and holds up no other', async () => {
  const { id } = await give()
  await database.asOwner('delete from keys.case_key')
  await database.db.updateTable('feedback_case').set({ remind_on: '2026-09-17' }).where('id', '=', id).execute()
  await passTo('2026-09-24T12:00:00+03:00')
  assert.deepEqual(await mailSince(), [])
  assert.equal((await caseOf(id)).remind_on, '2026-09-17')
})
