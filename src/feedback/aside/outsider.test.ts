// Ways round the second look, and that they are closed: in another's name, by moving a case first, by the directory, by pressing again.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { actor, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { transact } from '../../db/db.ts'
import { readReceipt } from '../../privacy/read-receipt.ts'
import type { Actor, Grant } from '../../staff/actor.ts'
import { keepDraft } from '../answering/drafts.sql.ts'
import { findCase, setRoute } from '../cases.sql.ts'
import { doOne } from '../finding/several.ts'
import { listCases } from '../lists.sql.ts'
import { consent } from '../routing/guide.ts'
import { askTransfer } from '../routing/offices.sql.ts'
import { asideOf, asidesByUnit } from './aside.sql.ts'
import { bringBack, decideAside, setAside } from './set-aside.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let secondId: string
const all = { unitId: null, serviceLineId: null }
const coordinates: Grant = { role: 'coordinator', ...all }

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
  secondId = await person(database.db, 'Toinen Koordinaattori', { role: 'coordinator' })
})
after(() => database.close())

const give = async (): Promise<string> => (await giveWithReceipt()).id
async function giveWithReceipt() {
  const known = new Set((await database.db.selectFrom('feedback_case').select('id').execute()).map(({ id }) => id))
  const { location } = await it.send({ service: w.serviceId, unit: w.unitId })
  const id = (await database.db.selectFrom('feedback_case').select('id').execute()).map((each) => each.id).find((each) => !known.has(each))!
  return { id, location }
}
const by = (who: Actor) => ({ actor: who, now: wednesday, keys: database.context.keys })
const first = () => actor(w.coordinatorId, 'coordinator')
const second = () => actor(secondId, 'coordinator')
const worker = () => actor(w.workerId, 'worker', w.unitId)
const puts = (caseId: string, who: Actor) => transact(database.db, (tx) => setAside(tx, { caseId, because: 'mash' }, by(who)))
const decides = (caseId: string, who: Actor, yes = true) => transact(database.db, (tx) => decideAside(tx, { caseId, yes }, by(who)))
const back = (caseId: string, who: Actor) => transact(database.db, (tx) => bringBack(tx, { caseId }, by(who)))
const one = async (id: string) => (await findCase(database.db, id))!

test('whoever works in the name of a coordinator asks, and decides nothing, neither one nor several', async () => {
  const hand: Actor = { ...first(), deputy: { personId: w.supervisorId, name: 'Hilkka', roles: [{ role: 'supervisor', unitId: w.unitId, serviceLineId: null }] } }
  const [asked, several] = [await give(), await give()]
  assert.equal(await puts(asked, hand), 'asked')
  assert.equal(await transact(database.db, (tx) => doOne(tx, several, { act: 'set-aside', because: 'mash' }, by(hand))), 'not-found')
  const waits = await give()
  await puts(waits, worker())
  assert.equal(await decides(waits, hand), 'not-found')
  assert.deepEqual([(await one(asked)).state, (await one(several)).state, (await one(waits)).state], Array(3).fill('waiting-for-handler'))
})

test('moved elsewhere first, a case is still not for who was of its unit to decide, and counts under that unit', async () => {
  const both: Actor = { ...first(), roles: [coordinates, { role: 'supervisor', unitId: w.unitId, serviceLineId: null }] }
  const moves = (id: string) => transact(database.db, (tx) => setRoute(tx, id, { service_line_id: null, service_id: null, unit_id: w.otherUnitId, handler_id: w.managerId, routed_because: 'by-hand' }))
  const [alone, asked] = [await give(), await give()]
  await moves(alone)
  assert.equal(await puts(alone, both), 'asked')
  await puts(asked, worker())
  await moves(asked)
  assert.equal(await decides(asked, both), 'not-found')
  assert.equal(await decides(asked, { ...first(), roles: [coordinates, { role: 'worker', unitId: null, serviceLineId: w.lineId }] }), 'not-found', 'nor of its line')
  const units = await asidesByUnit(database.db, second(), '2026-01-01')
  assert.deepEqual(units.map(({ unit }) => unit?.fi), ['Kotihoito, Saarisalmi'])
  assert.equal(await decides(asked, second()), 'done')
})

test('whom the directory names without a grant, and who handles or has handled it, does not decide', async () => {
  const { db } = database
  const named = async (who: Actor, what: string) => assert.equal(await puts(await give(), who), 'asked', what)
  await db.updateTable('unit').set({ supervisor_id: w.coordinatorId }).where('id', '=', w.unitId).execute()
  await named(first(), 'the supervisor of the unit')
  await db.updateTable('unit').set({ supervisor_id: w.supervisorId }).where('id', '=', w.unitId).execute()
  await named({ ...actor(w.managerId, 'coordinator') }, 'the manager of the line')
  await named({ ...actor(w.workerId, 'coordinator') }, 'who handles the service')
  const handled = await give()
  const assign = (personId: string) => transact(db, (tx) => doOne(tx, handled, { act: 'assign', handler: { ...actor(personId, 'coordinator') } }, by(second())))
  assert.equal(await assign(w.coordinatorId), 'done')
  assert.equal(await assign(secondId), 'done')
  for (const who of [first(), second()]) assert.equal(await transact(db, (tx) => doOne(tx, handled, { act: 'set-aside', because: 'mash' }, by(who))), 'not-found')
  assert.equal(await puts(handled, first()), 'asked')
})

test('brought back it has the day that was promised, with two working days at the least, and is not set aside again alone', async () => {
  for (const [due, then] of [['2026-09-22', '2026-09-22'], ['2026-09-16', '2026-09-18']] as const) {
    const id = await give()
    await database.db.updateTable('feedback_case').set({ due_on: due }).where('id', '=', id).execute()
    assert.equal(await puts(id, first()), 'done')
    await back(id, first())
    assert.deepEqual([(await one(id)).state, (await one(id)).dueOn], ['waiting-for-handler', then])
    assert.equal(await puts(id, first()), 'asked')
    assert.equal(await decides(id, first()), 'own')
  }
})

test('after a coordinator has said no, nobody sets it aside alone; and whoever presses twice is told that it is done', async () => {
  const id = await give()
  await puts(id, worker())
  assert.deepEqual([await decides(id, first(), false), await decides(id, first(), false)], ['done', 'done'])
  assert.equal(await decides(id, second(), false), 'over', 'somebody else has decided')
  assert.equal(await decides(id, first(), true), 'over', 'they decided otherwise')
  assert.equal(await puts(id, second()), 'asked')
  assert.deepEqual([await decides(id, first()), await decides(id, first())], ['done', 'done'])
  assert.equal(await decides(id, first(), false), 'over')
})

test('while somebody writes an answer nothing is set aside, and what they wrote stays', async () => {
  const [alone, asked] = [await give(), await give()]
  await puts(asked, worker())
  for (const caseId of [alone, asked]) await transact(database.db, (tx) => keepDraft(tx, { caseId, personId: w.workerId, ciphertext: Buffer.from('x'), now: wednesday, proposedOn: '2026-09-16' }))
  assert.deepEqual([await puts(alone, first()), await decides(asked, first())], ['drafting', 'drafting'])
  assert.equal((await database.db.selectFrom('answer_draft').select('case_id').where('case_id', 'in', [alone, asked]).execute()).length, 2)
})

test('an answer ends what was asked for, and a request that is taken back late reopens nothing', async () => {
  const { db } = database
  const id = await give()
  await puts(id, worker())
  await db.updateTable('feedback_case').set({ state: 'answered', answered_at: wednesday, came_of_it: 'changed' }).where('id', '=', id).execute()
  assert.equal(await asideOf(db, id), null)
  await db.updateTable('feedback_case').set({ state: 'closed', closed_at: wednesday }).where('id', '=', id).execute()
  await back(id, worker())
  assert.equal((await one(id)).state, 'closed')
})

test('what waits for a second look stands in the own list of coordinators, also while its giver is asked something', async () => {
  const id = await give()
  await puts(id, worker())
  await database.db.updateTable('feedback_case').set({ state: 'waiting-for-giver' }).where('id', '=', id).execute()
  assert.ok((await listCases(database.db, second(), 'mine', 1, '2026-09-16', { size: 500 })).some((row) => row.id === id))
})

test('a giver who says whether it may be handed over, while it is set aside, has said that it was meant', async () => {
  const { db } = database
  for (const agreed of [true, false]) {
    const { id, location } = await giveWithReceipt()
    const { id: officeId } = await db.insertInto('other_office').values({ name: { fi: 'Kela' } }).returning('id').executeTakeFirstOrThrow()
    await transact(db, (tx) => askTransfer(tx, { caseId: id, officeId, by: w.workerId, on: '2026-09-16' }))
    assert.equal(await puts(id, first()), 'done')
    const read = readReceipt(await it.receiptOf(location))
    assert.ok(read.ok)
    assert.equal(await transact(db, (tx) => consent(tx, { receipt: read.receipt, officeId, agreed }, { now: wednesday, keys: database.context.keys })), 'done')
    assert.deepEqual([(await one(id)).state, await asideOf(db, id)], ['waiting-for-handler', null])
  }
})

test('what is of no place comes to a coordinator, who sets it aside alone though they have it; once it was of a place they do not', async () => {
  const open = async () => {
    const known = new Set((await database.db.selectFrom('feedback_case').select('id').execute()).map(({ id }) => id))
    await it.send({ service: '', unit: '' })
    return (await database.db.selectFrom('feedback_case').select('id').execute()).map((each) => each.id).find((each) => !known.has(each))!
  }
  const [never, moved] = [await open(), await open()]
  const { handlerId } = await one(never)
  const who = actor(handlerId!, 'coordinator')
  assert.ok([w.coordinatorId, secondId].includes(handlerId!))
  assert.equal(await puts(never, who), 'done')
  const route = (lineId: string | null) => transact(database.db, (tx) => setRoute(tx, moved, { service_line_id: lineId, service_id: null, unit_id: null, handler_id: handlerId, routed_because: 'by-hand' }))
  await route(w.lineId)
  await route(null)
  assert.equal(await puts(moved, who), 'asked')
})
