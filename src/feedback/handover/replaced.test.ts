// Cases that would be left with somebody who is replaced in the directory, or whose role has ended by its date.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { caseRow, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { newCaseKey, wrapCaseKey } from '../../privacy/sealing.ts'
import { texts } from '../../text/texts.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let nextId: string
const cookies = { administrator: '', coordinator: '' }
const { handOver, overview } = texts.fi.reachable

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  nextId = await person(database.db, 'Niina Seuraava', { role: 'supervisor', unitId: w.unitId })
  cookies.administrator = await app.signIn(await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' }))
  cookies.coordinator = await app.signIn(w.coordinatorId)
})
after(() => database.close())
beforeEach(() => database.asOwner('truncate feedback_case cascade'))

async function waiting(values: object): Promise<string> {
  const { keys } = database.context
  const id = await caseRow(database.db, { state: 'waiting-for-handler', unit_id: w.unitId, service_id: w.serviceId, service_line_id: w.lineId, ...values })
  await database.db.insertInto('keys.case_key').values({ case_id: id, key_version: keys.current, wrapped_key: wrapCaseKey(keys, newCaseKey(), id) }).execute()
  await database.db.insertInto('event').values({ case_id: id, name: 'received', detail: '{}', happened_at: wednesday, number: 1 }).execute()
  return id
}
const caseOf = (id: string) => database.db.selectFrom('feedback_case').select(['handler_id', 'escalated_to_id']).where('id', '=', id).executeTakeFirstOrThrow()
async function save(path: string, fields: Fields) {
  const page = (await app.get(path, cookies.administrator)).text
  const kept = Object.fromEntries(['name-fi', 'name-sv', 'name-en', 'version', 'position'].map((name) => [name, fieldValue(page, name)]))
  return app.post(path, { ...kept, ...fields }, cookies.administrator)
}

test('a unit’s supervisor is not replaced before it is said what becomes of what came to them as such, and of what they were told of', async () => {
  const theirs = await waiting({ handler_id: w.supervisorId, routed_because: 'supervisor', reader: 'supervisor' })
  const told = await waiting({ handler_id: w.workerId, routed_because: 'handler-here', escalated_to_id: w.supervisorId })
  const byHand = await waiting({ handler_id: w.supervisorId, routed_because: 'by-hand' })
  const path = `/desk/directory/unit/${w.unitId}`
  const refused = await save(path, { supervisor: nextId })
  assert.equal(refused.status, 422)
  for (const text of ['2 avoimesta palautteesta', handOver.openCases, handOver.toNewHandler]) assert.ok(refused.text.includes(text), text)
  assert.equal((await database.db.selectFrom('unit').select('supervisor_id').where('id', '=', w.unitId).executeTakeFirstOrThrow()).supervisor_id, w.supervisorId)

  assert.equal((await save(path, { supervisor: nextId, 'open-cases': 'route' })).status, 303)
  assert.equal((await caseOf(theirs)).handler_id, nextId)
  assert.equal((await caseOf(told)).escalated_to_id, nextId)
  assert.equal((await caseOf(byHand)).handler_id, w.supervisorId, 'what somebody gave them by hand stays')
  assert.equal((await save(path, { supervisor: w.supervisorId, 'open-cases': 'stay' })).status, 303)
  assert.equal((await caseOf(theirs)).handler_id, nextId, 'or they finish it')
})

test('nor is the manager of a service line; with nothing open nobody is asked', async () => {
  const path = `/desk/directory/line/${w.lineId}`
  const director = await person(database.db, 'Leena Johtaja', { role: 'supervisor' })
  assert.equal((await save(path, { manager: director })).status, 303)
  const theirs = await waiting({ handler_id: director, routed_because: 'line-manager', unit_id: null, service_id: null })
  assert.equal((await save(path, { manager: w.managerId })).status, 422)
  assert.equal((await save(path, { manager: w.managerId, 'open-cases': 'route' })).status, 303)
  assert.equal((await caseOf(theirs)).handler_id, w.managerId)
})

test('what somebody has whose role ended by its date stands on the coordinator’s overview until it has another handler', async () => {
  const leaving = await person(database.db, 'Päivi Määräaikainen', { role: 'worker', unitId: w.unitId })
  const id = await waiting({ handler_id: leaving, routed_because: 'by-hand', state: 'waiting-for-giver' })
  const { reference } = await database.db.selectFrom('feedback_case').select('reference').where('id', '=', id).executeTakeFirstOrThrow()
  const shown = async () => (await app.get('/desk/overview', cookies.coordinator)).text
  assert.ok(!(await shown()).includes(overview.ranOut))
  await database.db.updateTable('role_grant').set({ valid_to: '2026-09-15' }).where('person_id', '=', leaving).execute()
  const found = await shown()
  assert.ok(found.includes(overview.ranOut) && found.includes(`/desk/cases/${id}">${reference}</a>: Päivi Määräaikainen`))
  await database.db.updateTable('feedback_case').set({ handler_id: w.workerId }).where('id', '=', id).execute()
  assert.ok(!(await shown()).includes(overview.ranOut))
})
