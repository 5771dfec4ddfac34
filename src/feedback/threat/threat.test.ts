// A text that is a threat: whoever it threatens is rid of it, the case stays answered by somebody, the giver is told and not found out, and a false mark is lifted.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue } from '../../../test/app.ts'
import { actor, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { transact } from '../../db/db.ts'
import { texts } from '../../text/texts.ts'
import { eventsOf, findCase, lockCase } from '../cases.sql.ts'
import { handOver } from '../handover/hand-over.ts'
import { notOurs } from '../routing/pass-on.ts'
import { remind } from '../remind.ts'
import { reroute } from '../reroute.ts'
import { eraseDue } from '../retention/erase-due.ts'
import { decideAside, setAside } from '../aside/set-aside.ts'
import { endThreat, markThreat } from './mark-threat.ts'
import { threatOf } from './threats.sql.ts'

const { threats: words } = texts.fi
let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
const cookie: Record<string, string> = {}

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0, BUDGET_REPLIES_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
  const other = await person(database.db, 'Aino Toinen', { role: 'worker', unitId: w.unitId })
  for (const [name, id] of Object.entries({ worker: w.workerId, supervisor: w.supervisorId, coordinator: w.coordinatorId, other })) cookie[name] = await it.app.signIn(id)
})
after(() => database.close())

async function give() {
  const known = new Set((await database.db.selectFrom('feedback_case').select('id').execute()).map(({ id }) => id))
  const sent = await it.send({ service: w.serviceId, unit: w.unitId, text: 'Tulen sinne ja silloin näet.' })
  const id = (await database.db.selectFrom('feedback_case').select('id').execute()).map((one) => one.id).find((each) => !known.has(each))!
  return { id, receipt: await it.receiptOf(sent.location) }
}
const page = (id: string, who: string) => it.app.get(`/desk/cases/${id}`, cookie[who])
const press = (id: string, who: string, step: string) => it.app.post(`/desk/cases/${id}`, { step }, cookie[who])
const one = async (id: string) => (await findCase(database.db, id))!
const names = async (id: string) => (await eventsOf(database.db, id)).map(({ name }) => name)
async function say(receipt: string, text: string) {
  const shown = (await it.openWith(receipt)).text
  return it.app.post('/fi/keskustelu', { step: 'reply', text, p: fieldValue(shown, 'p'), token: fieldValue(shown, 'token') })
}

test('in one press it is gone from whoever is threatened to whoever stands above them, with the day that was promised, and they read what to do now', async () => {
  const { id } = await give()
  const before = await one(id)
  assert.ok((await page(id, 'worker')).text.includes(words.desk.press))
  const pressed = await press(id, 'worker', 'threat')
  assert.equal(pressed.location, '/desk/cases?done=threat-marked')
  const { text } = await it.app.get(pressed.location!, cookie['worker'])
  assert.ok(text.includes(words.desk.done) && text.includes('112'))
  const now = await one(id)
  assert.deepEqual([now.handlerId, now.dueOn, now.state], [w.supervisorId, before.dueOn, 'waiting-for-handler'])
  assert.equal((await page(id, 'worker')).status, 404, 'and they need not see it again')
  assert.equal((await database.db.selectFrom('outgoing_message').select('id').where('case_id', '=', id).where('person_id', '=', w.supervisorId).where('kind', '=', 'feedback-arrived').execute()).length, 1)
  assert.deepEqual((await names(id)).slice(1), ['threat-marked', 'routed'])
})

test('what the giver wrote stands behind a press for everybody, and who opens the case is in the audit as ever', async () => {
  const { id } = await give()
  const folded = /<details[^>]*><summary>[^<]*avaa, mitä antaja kirjoitti.*?Tulen sinne ja silloin näet\..*?<\/details>/s
  assert.doesNotMatch((await page(id, 'worker')).text, folded)
  await press(id, 'worker', 'threat')
  for (const who of ['supervisor', 'coordinator']) assert.match((await page(id, who)).text, folded)
  assert.ok((await database.db.selectFrom('audit').select('id').where('case_id', '=', id).where('person_id', '=', w.supervisorId).where('what', '=', 'case-opened').execute()).length > 0)
})

test('what comes later, a reminder and the way through the directory never lead back to them', async () => {
  const { id, receipt } = await give()
  await press(id, 'worker', 'threat')
  await say(receipt, 'Olen edelleen vihainen.')
  assert.equal((await one(id)).handlerId, w.supervisorId)
  await transact(database.db, (tx) => reroute(tx, { caseId: id, serviceLineId: null, serviceId: w.serviceId, unitId: w.unitId }, { actor: actor(w.coordinatorId, 'coordinator'), now: new Date('2026-09-16T09:00:00Z') }))
  assert.notEqual((await one(id)).handlerId, w.workerId)
  await database.db.updateTable('person').set({ left_on: '2026-09-17' }).where('id', '=', w.supervisorId).execute()
  await transact(database.db, (tx) => remind(tx, new Date('2026-10-01T09:00:00Z')))
  await database.db.updateTable('person').set({ left_on: null }).where('id', '=', w.supervisorId).execute()
  const { handlerId } = await one(id)
  assert.ok(handlerId !== null && handlerId !== w.workerId && handlerId !== w.supervisorId, 'it has somebody else')
})

test('nor does handing it on by the rule, when whoever has it leaves, or when it is passed on as not theirs', async () => {
  const { db } = database
  const now = new Date('2026-09-16T09:00:00Z')
  const [left, passed] = [await give(), await give()]
  for (const { id } of [left, passed]) await press(id, 'worker', 'threat')
  await transact(db, async (tx) => handOver(tx, { one: (await lockCase(tx, left.id))!, personId: w.supervisorId, receiver: null }, { by: null, now }))
  const to = (await one(left.id)).handlerId
  assert.ok(to !== null && to !== w.workerId && to !== w.supervisorId)
  const topic = { serviceId: w.serviceId, unitId: w.unitId }
  assert.equal(await transact(db, (tx) => notOurs(tx, { caseId: passed.id, reason: 'other-service', topic }, { actor: actor(w.supervisorId, 'supervisor', w.unitId), now })), 'done')
  assert.ok((await one(passed.id)).handlerId !== w.workerId)
})

test('the giver reads that it was taken as a threat, that it is handled, and how to say it otherwise; nothing more is known of them, and they are answered', async () => {
  const { id, receipt } = await give()
  const columns = async () => (await database.db.selectFrom('case_threat').selectAll().where('case_id', '=', id).execute()).map((row) => Object.keys(row).sort().join())
  await press(id, 'worker', 'threat')
  const { text } = await it.openWith(receipt)
  for (const says of [words.giver.title, words.giver.text, `${words.giver.otherwise} ${words.giver.toThem}`, words.giver.known]) assert.ok(text.includes(says), says)
  assert.ok(!text.includes('Hilkka') && !text.includes('Veera'), 'and no name')
  assert.deepEqual(await columns(), ['case_id,lifted_by,lifted_on,marked_by,marked_hand_id,marked_on,number'])
  assert.equal((await it.app.post(`/desk/cases/${id}`, { step: 'answer', purpose: 'answer', text: 'Kuulemme, että olet vihainen.', came: 'changed', seen: '1' }, cookie['supervisor'])).status, 303)
  assert.equal((await one(id)).state, 'answered')
})

test('what was only anger is lifted by somebody else, and not by whoever marked it; the text is open again and the giver reads of it no more', async () => {
  const { id, receipt } = await give()
  await press(id, 'supervisor', 'threat')
  assert.equal((await press(id, 'supervisor', 'threat-lift')).status, 409)
  assert.notEqual(await threatOf(database.db, id), null)
  assert.equal((await press(id, 'other', 'threat-lift')).status, 404)
  assert.match((await press(id, 'coordinator', 'threat-lift')).location!, /done=threat-lifted/)
  assert.equal((await press(id, 'coordinator', 'threat-lift')).status, 303, 'pressed twice')
  assert.ok(!(await page(id, 'coordinator')).text.includes(words.desk.folded))
  assert.ok(!(await it.openWith(receipt)).text.includes(words.giver.title))
  assert.equal((await names(id)).filter((name) => name === 'threat-lifted').length, 1)
})

test('two who press at once mark it once each at most, and whoever may not answer marks nothing', async () => {
  const { id } = await give()
  assert.equal((await press(id, 'other', 'threat')).status, 404)
  const both = await Promise.all([press(id, 'worker', 'threat'), press(id, 'coordinator', 'threat')])
  assert.ok(both.every(({ status }) => status === 303 || status === 404))
  const markers = (await database.db.selectFrom('case_threat').select('marked_by').where('case_id', '=', id).execute()).map(({ marked_by: by }) => by)
  assert.ok(markers.length >= 1 && new Set(markers).size === markers.length, 'each once')
  assert.ok(![null, w.workerId].includes((await one(id)).handlerId), 'whoever was first, the one who had it is rid of it')
})

test('where nobody else is there it stays with them, is said so, and nobody is left without an answer', async () => {
  const { db, context } = database
  const { id, receipt } = await give()
  await db.updateTable('feedback_case').set({ handler_id: w.coordinatorId }).where('id', '=', id).execute()
  await db.updateTable('person').set({ left_on: '2026-09-01' }).where('id', '<>', w.coordinatorId).execute()
  assert.equal(await transact(db, (tx) => markThreat(tx, { caseId: id }, { actor: actor(w.coordinatorId, 'coordinator'), now: context.now() })), 'stays')
  // Nor is it taken from them by the next reminder, to be with nobody.
  await transact(db, (tx) => remind(tx, new Date('2026-10-01T09:00:00Z')))
  assert.equal((await one(id)).handlerId, w.coordinatorId)
  assert.ok((await names(id)).includes('reminded'))
  assert.ok((await it.openWith(receipt)).text.includes(words.giver.stays), 'and its giver is not told of another')
  await db.updateTable('person').set({ left_on: null }).execute()
  assert.equal((await one(id)).handlerId, w.coordinatorId)
})

test('a threat is no way to put criticism aside, and whom it threatened is forgotten when the case is erased', async () => {
  const { db, context: { keys } } = database
  const { id } = await give()
  await press(id, 'worker', 'threat')
  const now = new Date('2026-09-16T09:00:00Z')
  assert.equal(await transact(db, (tx) => setAside(tx, { caseId: id, because: 'mash' }, { actor: actor(w.supervisorId, 'supervisor', w.unitId), now, keys })), 'asked')
  assert.equal((await one(id)).state, 'waiting-for-handler')
  await transact(db, (tx) => decideAside(tx, { caseId: id, yes: true }, { actor: actor(w.coordinatorId, 'coordinator'), now, keys }))
  await db.insertInto('retention_time').values({ kind: 'feedback', number: 1, months: 60, chosen_by: w.coordinatorId, chosen_on: '2026-01-01', from_on: '2026-02-01' }).execute()
  await transact(db, (tx) => eraseDue(tx, new Date('2031-11-02T12:00:00Z')))
  const row = await db.selectFrom('case_threat').selectAll().where('case_id', '=', id).executeTakeFirstOrThrow()
  assert.deepEqual([row.marked_by, row.marked_on], [null, '2026-09-16'])
})

test('whoever has it is rid of it also where somebody else marked it first, and pressed twice it is no refusal', async () => {
  const { id } = await give()
  assert.match((await press(id, 'coordinator', 'threat')).location!, /done=threat-noted/)
  assert.equal((await one(id)).handlerId, w.workerId)
  assert.ok((await page(id, 'worker')).text.includes(words.desk.press))
  const refusals = () => database.db.selectFrom('audit').select('id').where('case_id', '=', id).where('what', '=', 'case-refused').execute()
  for (let twice = 0; twice < 2; twice++) assert.equal((await press(id, 'worker', 'threat')).location, '/desk/cases?done=threat-marked')
  assert.equal((await one(id)).handlerId, w.supervisorId)
  assert.deepEqual(await refusals(), [])
  assert.deepEqual((await threatOf(database.db, id))?.byIds.sort(), [w.workerId, w.coordinatorId].sort())
  await press(id, 'supervisor', 'threat-lift')
  assert.equal(await threatOf(database.db, id), null, 'lifted, it is lifted whoever marked it')
})

test('neither being late nor a mark that is made anew leads it back to whom it threatened', async () => {
  const { db } = database
  const now = new Date('2026-10-20T09:00:00Z')
  const { id } = await give()
  await db.updateTable('feedback_case').set({ handler_id: w.supervisorId }).where('id', '=', id).execute()
  await press(id, 'supervisor', 'threat')
  const next = (await one(id)).handlerId!
  assert.notEqual(next, w.supervisorId)
  await transact(db, (tx) => remind(tx, now))
  assert.notEqual((await one(id)).escalatedToId, w.supervisorId)
  assert.deepEqual(await db.selectFrom('outgoing_message').select('kind').where('case_id', '=', id).where('person_id', '=', w.supervisorId).where('kind', 'in', ['escalation', 'reminder']).execute(), [])
  const at = (personId: string) => ({ actor: actor(personId, 'coordinator'), now })
  await db.updateTable('feedback_case').set({ handler_id: w.coordinatorId }).where('id', '=', id).execute()
  await transact(db, (tx) => endThreat(tx, { caseId: id }, at(w.coordinatorId)))
  await transact(db, (tx) => markThreat(tx, { caseId: id }, at(w.coordinatorId)))
  assert.notEqual((await one(id)).handlerId, w.supervisorId)
})

test('who was told of what is late stays told, whoever gives it away', async () => {
  const { db } = database
  const { id } = await give()
  await db.updateTable('feedback_case').set({ escalated_to_id: w.coordinatorId, due_on: '2026-09-01' }).where('id', '=', id).execute()
  assert.equal(await transact(db, (tx) => markThreat(tx, { caseId: id }, { actor: actor(w.workerId, 'worker', w.unitId), now: new Date('2026-09-16T09:00:00Z') })), 'marked')
  assert.equal((await one(id)).escalatedToId, w.coordinatorId)
})
