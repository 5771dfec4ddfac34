import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { actor, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { transact } from '../../db/db.ts'
import { markAsLeft } from '../../staff/mark-as-left.ts'
import { findPerson } from '../../staff/people.sql.ts'
import { texts } from '../../text/texts.ts'
import { eventsOf, findCase } from '../cases.sql.ts'
import { carryOut } from './carry-out.ts'
import type { Choice } from './choice.ts'
import { depart } from './depart.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let adminId: string
let deputyId: string
let cookie: string
const today = '2026-09-16'
const { handOver: words } = texts.fi.reachable

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  adminId = await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' })
  deputyId = await person(database.db, 'Sirpa Sijainen', { role: 'worker', unitId: w.unitId })
  cookie = await app.signIn(adminId)
})
after(() => database.close())
beforeEach(async () => {
  database.setNow(wednesday)
  await database.asOwner('truncate feedback_case cascade; truncate hand_over')
  await database.db.updateTable('person').set({ left_on: null }).execute()
  await database.db.updateTable('person').set({ deputy_id: deputyId }).where('id', '=', w.workerId).execute()
  await database.db.updateTable('role_grant').set({ valid_to: null }).execute()
})

/** A piece of feedback for the worker; gives its id. */
async function send(fields = {}): Promise<string> {
  await giver(database).send({ service: w.serviceId, unit: w.unitId, ...fields })
  return (await database.db.selectFrom('feedback_case').select('id').orderBy('created_at', 'desc').orderBy('id').execute()).map(({ id }) => id).find((id) => !known.has(id) && known.add(id))!
}
const known = new Set<string>()
const admin = () => actor(adminId, 'administrator')
const route: Choice = { way: 'route', receiverId: null }
const to = (id: string): Choice => ({ way: 'person', receiverId: id })
const leave = async (all: Choice | null, { each = new Map<string, Choice>(), on = today } = {}) => {
  const worker = (await findPerson(database.db, w.workerId))!
  return transact(database.db, (tx) => depart(tx, { person: worker, change: { what: 'left' }, on, all, each, improvements: new Map() }, { actor: admin(), now: wednesday, keys: database.context.keys }))
}
const handlerOf = async (id: string) => (await findCase(database.db, id))!.handlerId
const hasLeft = async () => (await findPerson(database.db, w.workerId))!.leftOn

test('who has open cases is not marked as left before it is decided where they go, and the page leads there', async () => {
  const id = await send()
  const refused = await app.post(`/desk/people/${w.workerId}/left`, {}, cookie)
  assert.equal(refused.status, 409)
  assert.ok(refused.text.includes(`/desk/people/${w.workerId}/hand-over`))
  assert.equal(await hasLeft(), null)
  const undecided = await leave(null)
  assert.ok(typeof undecided === 'object' && 'undecided' in undecided)
  assert.deepEqual([await hasLeft(), await handlerOf(id)], [null, w.workerId])
})

test('to the deputy, to a named person, or back to the rule: each case goes where it was said, with its event, and nothing is left', async () => {
  const [a, b, c] = [await send(), await send(), await send()]
  assert.equal(await leave({ way: 'deputy', receiverId: deputyId }, { each: new Map([[b, to(w.supervisorId)], [c, route]]) }), 'done')
  assert.deepEqual([await handlerOf(a), await handlerOf(b), await handlerOf(c)], [deputyId, w.supervisorId, deputyId])
  assert.equal(await hasLeft(), today)
  for (const id of [a, b, c]) {
    const event = (await eventsOf(database.db, id)).at(-1)!
    assert.deepEqual([event.name, event.detail['handler']], ['handed-over', await handlerOf(id)])
    const rows = await database.db.selectFrom('audit').select(['person_id', 'detail']).where('case_id', '=', id).where('what', '=', 'case-changed').execute()
    assert.deepEqual(rows, [{ person_id: admin().personId, detail: { step: 'handed-over' } }])
  }
  const told = await database.db.selectFrom('outgoing_message').select('person_id').where('case_id', '=', b).where('person_id', '=', w.supervisorId).execute()
  assert.equal(told.length, 1)
})

test('nobody receives what they may not read, nor what concerns them, and then nothing has happened at all', async () => {
  const past = await send({ reader: 'supervisor' })
  await database.db.updateTable('feedback_case').set({ handler_id: w.workerId }).where('id', '=', past).execute()
  const about = await send()
  await database.db.insertInto('case_about').values({ case_id: about, person_id: w.supervisorId, how: 'concerns', noted_on: today, talked_on: today }).execute()
  for (const [choice, id] of [[{ way: 'deputy', receiverId: deputyId } as Choice, past], [to(w.supervisorId), about], [to(w.workerId), about]] as const) {
    const refused = await leave(choice)
    assert.ok(typeof refused === 'object' && 'notReadable' in refused && refused.notReadable.some((one) => one.id === id))
  }
  assert.equal(await hasLeft(), null)
  await database.db.updateTable('person').set({ deputy_id: null }).where('id', '=', w.workerId).execute()
  assert.equal(await leave(route), 'done')
  assert.equal(await handlerOf(about), w.coordinatorId, 'the rule would have given it to whom it concerns')
  assert.equal(await handlerOf(past), w.supervisorId)
})

test('what they had joined, and what they were told of, goes over too', async () => {
  const [joined, told] = [await send(), await send()]
  await database.db.updateTable('feedback_case').set({ handler_id: w.supervisorId }).execute()
  await database.db.insertInto('case_party').values({ case_id: joined, person_id: w.workerId, part: 'joined', from_number: 1, added_on: today }).execute()
  await database.db.updateTable('feedback_case').set({ escalated_to_id: w.workerId }).where('id', '=', told).execute()
  assert.equal(await leave(to(w.managerId)), 'done')
  assert.deepEqual((await findCase(database.db, joined))!.parties.map(({ personId, part }) => [personId, part]), [[w.managerId, 'joined']])
  assert.equal((await findCase(database.db, told))!.escalatedToId, w.managerId)
})

test('leaving on a day to come is prepared: until then all stays, and on that day it goes as was chosen', async () => {
  const before = await send()
  assert.equal(await leave(to(w.supervisorId), { on: '2026-09-21' }), 'done')
  assert.deepEqual([await hasLeft(), await handlerOf(before)], ['2026-09-21', w.workerId])
  const later = await send()
  await transact(database.db, (tx) => carryOut(tx, wednesday))
  assert.equal(await handlerOf(before), w.workerId)
  await transact(database.db, (tx) => carryOut(tx, new Date('2026-09-21T05:00:00Z')))
  assert.deepEqual([await handlerOf(before), await handlerOf(later)], [w.supervisorId, w.supervisorId])
  assert.equal(await leave(route, { on: '2026-09-15' }), 'past')
})

test('what was on its way to them when they left goes the same way', async () => {
  assert.equal(await leave(to(w.supervisorId)), 'done')
  const late = await send()
  await database.db.updateTable('feedback_case').set({ handler_id: w.workerId }).where('id', '=', late).execute()
  await transact(database.db, (tx) => carryOut(tx, wednesday))
  assert.equal(await handlerOf(late), w.supervisorId)
})

test('a role ends only with a decision about what could be read no longer; who keeps reading keeps their cases', async () => {
  const id = await send()
  const { id: grantId } = await database.db.selectFrom('role_grant').select('id').where('person_id', '=', w.workerId).executeTakeFirstOrThrow()
  const refused = await app.post(`/desk/people/${w.workerId}/roles/${grantId}/end`, {}, cookie)
  assert.equal(refused.status, 409)
  assert.ok(refused.text.includes(`hand-over?role=${grantId}`))
  const done = await app.post(`/desk/people/${w.workerId}/hand-over`, { role: grantId, all: 'deputy' }, cookie)
  assert.equal(done.location, `/desk/people/${w.workerId}?done=ended`)
  assert.equal(await handlerOf(id), deputyId)

  await database.db.updateTable('role_grant').set({ valid_to: null }).execute()
  await database.db.updateTable('feedback_case').set({ handler_id: w.workerId }).execute()
  const { id: besides } = await database.db.insertInto('role_grant').values({ person_id: w.workerId, role: 'worker', valid_from: '2020-01-01', granted_at: wednesday }).returning('id').executeTakeFirstOrThrow()
  assert.equal((await app.post(`/desk/people/${w.workerId}/roles/${grantId}/end`, {}, cookie)).status, 303)
  await database.asOwner(`delete from role_grant where id = '${besides}'`)
})

test('an administrator who reads no case sees references and days, no topic; what was chosen is kept when it is refused', async () => {
  const id = await send()
  const { reference } = (await findCase(database.db, id))!
  const page = await app.get(`/desk/people/${w.workerId}/hand-over`, cookie)
  assert.ok(page.text.includes(reference) && page.text.includes(words.noTopic))
  assert.ok(!page.text.includes('Kotihoito, Saarisalmi') && !page.text.includes(`/desk/cases/${id}`))
  const refused = await app.post(`/desk/people/${w.workerId}/hand-over`, { all: 'person', who: '', [`case-${id}`]: 'deputy', on: '1.1.2027' }, cookie)
  assert.equal(refused.status, 422)
  assert.ok(refused.text.includes(words.chooseWho) && refused.text.includes('1.1.2027') && /value="deputy" selected/.test(refused.text))
  const coordinator = await app.signIn(w.coordinatorId)
  assert.equal((await app.get(`/desk/people/${w.workerId}/hand-over`, coordinator)).status, 404)
  assert.equal((await app.post(`/desk/people/${w.workerId}/hand-over`, { all: 'route' }, coordinator)).status, 404)
})

test('who looks at the open cases of somebody is written down each time, also where there are none', async () => {
  const seen = () => database.db.selectFrom('audit').select(['person_id', 'subject_id', 'case_id', 'detail']).where('what', '=', 'hand-over-seen').execute()
  await database.asOwner('truncate audit')
  await app.get(`/desk/people/${w.workerId}/hand-over`, cookie)
  await send()
  await send()
  await app.get(`/desk/people/${w.workerId}/hand-over`, cookie)
  await app.post(`/desk/people/${w.workerId}/hand-over`, { all: 'person', who: '' }, cookie)
  const row = (cases: number) => ({ person_id: adminId, subject_id: w.workerId, case_id: null, detail: { cases } })
  assert.deepEqual(await seen(), [row(0), row(2), row(2)])
})

test('of two who decide at once the cases go one way, once, and nothing is left behind', async () => {
  const id = await send()
  const both = await Promise.all([leave(to(w.supervisorId)), leave({ way: 'deputy', receiverId: deputyId })])
  assert.deepEqual(both, ['done', 'done'])
  assert.equal((await eventsOf(database.db, id)).filter(({ name }) => name === 'handed-over').length, 1)
  assert.notEqual(await handlerOf(id), w.workerId)
  const worker = (await findPerson(database.db, w.workerId))!
  assert.equal(await transact(database.db, (tx) => markAsLeft(tx, worker, { actor: { personId: worker.id }, now: wednesday })), 'left', 'pressed twice')
})
