// A unit with one worker: what is written past the workers goes past that one too, whatever else they are there.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { texts } from '../text/texts.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let worker: string

const { form } = texts.fi.feedback
const grant = (personId: string, role: 'worker' | 'supervisor') => database.db.insertInto('role_grant')
  .values({ person_id: personId, role, unit_id: w.unitId, valid_from: '2020-01-01', granted_at: wednesday }).execute()
const setHere = (supervisorId: string, handlerId: string) => Promise.all([
  database.db.updateTable('unit').set({ supervisor_id: supervisorId }).where('id', '=', w.unitId).execute(),
  database.db.updateTable('service_unit').set({ handler_id: handlerId }).execute(),
])
const away = (personId: string) => database.db.insertInto('absence').values({ person_id: personId, first_day: '2026-09-16', last_day: '2026-09-30' }).execute()

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
  worker = await it.app.signIn(w.workerId)
})
after(() => database.close())
beforeEach(async () => {
  await database.asOwner(`delete from role_grant where person_id in ('${w.workerId}', '${w.supervisorId}')`)
  await database.asOwner('delete from absence')
  await grant(w.workerId, 'worker')
  await grant(w.supervisorId, 'supervisor')
  await setHere(w.supervisorId, w.workerId)
})

async function give(reader: 'handler' | 'supervisor', kind = 'criticism') {
  const before = await ids()
  await it.send({ service: w.serviceId, unit: w.unitId, reader, kind })
  const id = (await ids()).find((one) => !before.includes(one))!
  const { handler_id } = await database.db.selectFrom('feedback_case').select('handler_id').where('id', '=', id).executeTakeFirstOrThrow()
  return { id, handlerId: handler_id }
}
const ids = async () => (await database.db.selectFrom('feedback_case').select('id').execute()).map(({ id }) => id)
const openForm = async () => (await it.app.get(`/fi/palaute/uusi?service=${w.serviceId}&unit=${w.unitId}`)).text
const sees = async (id: string) => [
  (await it.app.get(`/desk/cases/${id}`, worker)).status === 200, (await it.app.get('/desk/cases?view=all', worker)).text.includes(id),
]

test('where the only worker is the supervisor too, what is written past the workers goes above them, and they cannot open it', async () => {
  await grant(w.workerId, 'supervisor')
  await setHere(w.workerId, w.workerId)
  const { id, handlerId } = await give('supervisor')
  assert.equal(handlerId, w.managerId)
  assert.deepEqual(await sees(id), [false, false])
  assert.equal((await it.app.post(`/desk/cases/${id}`, { seen: '1', purpose: 'answer', text: 'Vastaan itse.' }, worker)).status, 404)

  const open = await give('handler')
  assert.equal(open.handlerId, w.workerId)
  assert.deepEqual(await sees(open.id), [true, true], 'what is written to the handler is theirs')
})

test('whoever becomes a worker beside being the supervisor loses what was written past the workers, and the coordinator finds it', async () => {
  const coordinator = await it.app.signIn(w.coordinatorId)
  await it.app.signIn(w.supervisorId)
  const { id, handlerId } = await give('supervisor')
  assert.equal(handlerId, w.supervisorId)
  const found = async () => (await it.app.get('/desk/cases?view=mine', coordinator)).text.includes(id)
  assert.equal(await found(), false)
  await grant(w.supervisorId, 'worker')
  assert.equal(await found(), true)
})

test('where the supervisor handles all feedback the form says so of both choices, and how it is read by somebody else', async () => {
  assert.ok(!(await openForm()).includes('joka käsittelee täällä muutkin'))
  await setHere(w.supervisorId, w.supervisorId)
  const shown = await openForm()
  const [, hint] = /id="reader-supervisor-hint"[^>]*>(.*?)<\/\w+>/s.exec(shown) ?? []
  assert.match(hint ?? shown, /Hilkka Rautapuro, Työntekijä, joka käsittelee täällä muutkin palautteet/)
  assert.ok(shown.includes(form.change) && shown.includes(texts.fi.feedback.topic.unknown))
  assert.equal((await give('supervisor')).handlerId, w.supervisorId)
  // What the form advises: with the topic open the coordinator reads it first.
  await it.send({ reader: 'supervisor', text: 'Tämä koskee esihenkilöä.' })
  const left = await database.db.selectFrom('feedback_case').select('handler_id').where('unit_id', 'is', null).execute()
  assert.deepEqual(left, [{ handler_id: w.coordinatorId }])
})

test('with the one worker away, thanks reach the supervisor, and what is written past the workers does too', async () => {
  await away(w.workerId)
  assert.equal((await give('handler', 'thanks')).handlerId, w.supervisorId)
  assert.equal((await give('supervisor')).handlerId, w.supervisorId)
})

test('with the one worker, who is the supervisor too, away, thanks and what is written past the workers go above', async () => {
  await grant(w.workerId, 'supervisor')
  await setHere(w.workerId, w.workerId)
  await away(w.workerId)
  assert.equal((await give('handler', 'thanks')).handlerId, w.managerId)
  assert.equal((await give('supervisor', 'thanks')).handlerId, w.managerId)
})
