// What waits for whoever coordinated before is decided with the change of the coordinator, as with every other.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { actor, caseRow, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { transact } from '../../db/db.ts'
import { newCaseKey, wrapCaseKey } from '../../privacy/sealing.ts'
import { findPerson } from '../../staff/people.sql.ts'
import { texts } from '../../text/texts.ts'
import { eventsOf } from '../cases.sql.ts'
import { depart } from './depart.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let nextId: string
let administrator: string
const path = '/desk/organisation'
const { handOver } = texts.fi.reachable

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  nextId = await person(database.db, 'Niina Seuraava', { role: 'coordinator' })
  administrator = await app.signIn(await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' }))
})
after(() => database.close())
beforeEach(async () => {
  await database.asOwner('truncate feedback_case cascade')
  await database.db.deleteFrom('absence').execute()
  await database.db.updateTable('organisation').set({ coordinator_id: w.coordinatorId }).execute()
})

async function waiting(values: object): Promise<string> {
  const { keys } = database.context
  const id = await caseRow(database.db, { state: 'waiting-for-handler', handler_id: w.coordinatorId, ...values })
  await database.db.insertInto('keys.case_key').values({ case_id: id, key_version: keys.current, wrapped_key: wrapCaseKey(keys, newCaseKey(), id) }).execute()
  await database.db.insertInto('event').values({ case_id: id, name: 'received', detail: '{}', happened_at: wednesday, number: 1 }).execute()
  return id
}
const caseOf = (id: string) => database.db.selectFrom('feedback_case').select(['handler_id', 'escalated_to_id', 'routed_because']).where('id', '=', id).executeTakeFirstOrThrow()
const named = async () => (await database.db.selectFrom('organisation').select('coordinator_id').executeTakeFirstOrThrow()).coordinator_id
async function save(fields: Fields) {
  const page = (await app.get(path, administrator)).text
  const names = ['name-fi', 'name-sv', 'name-en', 'version', 'days', 'remind', 'opens', 'closes', 'readFirst', 'phone']
  return app.post(path, { ...Object.fromEntries(names.map((name) => [name, fieldValue(page, name)])), coordinator: nextId, ...fields }, administrator)
}
const theTopic = () => ({ unit_id: w.unitId, service_id: w.serviceId, service_line_id: w.lineId })

test('the coordinator is not replaced before it is said what becomes of what came to them as such, and of what they were told of', async () => {
  const unknown = await waiting({ routed_because: 'topic-unknown' })
  const told = await waiting({ ...theTopic(), handler_id: w.managerId, escalated_to_id: w.coordinatorId, routed_because: 'by-hand' })
  const byHand = await waiting({ routed_because: 'by-hand' })
  const refused = await save({})
  assert.equal(refused.status, 422)
  for (const text of ['2 avoimesta palautteesta', handOver.openCases, handOver.toNewHandler]) assert.ok(refused.text.includes(text), text)
  assert.equal(await named(), w.coordinatorId)

  assert.equal((await save({ 'open-cases': 'route' })).status, 303)
  assert.equal(await named(), nextId)
  assert.deepEqual(await caseOf(unknown), { handler_id: nextId, escalated_to_id: null, routed_because: 'topic-unknown' })
  assert.notEqual((await caseOf(told)).escalated_to_id, w.coordinatorId)
  assert.equal((await caseOf(byHand)).handler_id, w.coordinatorId, 'what somebody gave them by hand stays')
  const mails = await database.db.selectFrom('outgoing_message').select(['kind', 'person_id']).where('case_id', '=', unknown).execute()
  assert.deepEqual(mails, [{ kind: 'feedback-arrived', person_id: nextId }])
  assert.deepEqual((await eventsOf(database.db, unknown)).at(-1)!.detail, { handler: nextId, because: 'topic-unknown' })
})

test('what came to the coordinator because it is not theirs whom the rule finds does not go back to those', async () => {
  const id = await waiting({ ...theTopic(), routed_because: 'coordinator' })
  await save({ 'open-cases': 'route' })
  assert.deepEqual(await caseOf(id), { handler_id: nextId, escalated_to_id: null, routed_because: 'coordinator' })
})

test('or the one before finishes them; with nothing open nobody is asked, and nothing goes to somebody who is away', async () => {
  assert.equal((await save({})).status, 303, 'nothing is open')
  await database.db.updateTable('organisation').set({ coordinator_id: w.coordinatorId }).execute()
  const id = await waiting({ routed_because: 'topic-unknown' })
  assert.equal((await save({ 'open-cases': 'stay' })).status, 303)
  assert.equal((await caseOf(id)).handler_id, w.coordinatorId)

  await database.db.updateTable('organisation').set({ coordinator_id: w.coordinatorId }).execute()
  await database.db.insertInto('absence').values({ person_id: nextId, first_day: '2026-09-14', last_day: '2026-09-30' }).execute()
  assert.equal((await save({ 'open-cases': 'route' })).status, 303)
  assert.equal((await caseOf(id)).handler_id, w.coordinatorId, 'while the new one is away the one before answers')
})

test('nor where the coordinator leaves, and their cases go back to the rule', async () => {
  const id = await waiting({ ...theTopic(), routed_because: 'coordinator' })
  const byHand = await waiting({ ...theTopic(), routed_because: 'by-hand' })
  const leaving = (await findPerson(database.db, w.coordinatorId))!
  const left = { person: leaving, change: { what: 'left' }, on: '2026-09-16', all: { way: 'route', receiverId: null }, each: new Map(), improvements: new Map() } as const
  assert.equal(await transact(database.db, (tx) => depart(tx, left, { actor: actor(nextId, 'administrator'), now: wednesday, keys: database.context.keys })), 'done')
  assert.deepEqual(await caseOf(id), { handler_id: nextId, escalated_to_id: null, routed_because: 'coordinator' })
  assert.equal((await caseOf(byHand)).handler_id, w.workerId)
  await database.db.updateTable('person').set({ left_on: null }).where('id', '=', w.coordinatorId).execute()
  await database.db.updateTable('role_grant').set({ valid_to: null }).where('person_id', '=', w.coordinatorId).execute()
})

test('what concerns the new coordinator does not come to them', async () => {
  const id = await waiting({ routed_because: 'coordinator' })
  await database.db.insertInto('case_about').values({ case_id: id, person_id: nextId, how: 'concerns', noted_on: '2026-09-16' }).execute()
  assert.equal((await save({ 'open-cases': 'route' })).status, 303)
  assert.equal((await caseOf(id)).handler_id, w.coordinatorId)
})

test('where a handler leaves, what concerns the named coordinator goes to another one, and not to nobody', async () => {
  const leaving = await person(database.db, 'Lasse Lähtevä', { role: 'worker' })
  const id = await waiting({ handler_id: leaving, routed_because: 'by-hand' })
  await database.db.insertInto('case_about').values({ case_id: id, person_id: w.coordinatorId, how: 'concerns', noted_on: '2026-09-16' }).execute()
  const left = { person: (await findPerson(database.db, leaving))!, change: { what: 'left' }, on: '2026-09-16', all: { way: 'route', receiverId: null }, each: new Map(), improvements: new Map() } as const
  assert.equal(await transact(database.db, (tx) => depart(tx, left, { actor: actor(nextId, 'administrator'), now: wednesday, keys: database.context.keys })), 'done')
  assert.equal((await caseOf(id)).handler_id, nextId)
})
