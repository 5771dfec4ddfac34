// What is not meant as feedback is set aside and never deleted: who may, the second look, the ways back, and that nobody hides criticism by it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue } from '../../../test/app.ts'
import { actor, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { transact } from '../../db/db.ts'
import { texts } from '../../text/texts.ts'
import { share } from '../approved/share.ts'
import { eventsOf, findCase } from '../cases.sql.ts'
import { listCases, views } from '../lists.sql.ts'
import { refusal as publicRefusal } from '../publishing/publication.ts'
import { remind } from '../remind.ts'
import { eraseDue } from '../retention/erase-due.ts'
import { aboutSetAside } from './aside.sql.ts'
import { decideAside, setAside } from './set-aside.ts'

const { aside: words } = texts.fi
let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
const cookie: Record<string, string> = {}
const ids: Record<string, string> = {}

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0, BUDGET_REPLIES_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
  ids['second'] = await person(database.db, 'Toinen Koordinaattori', { role: 'coordinator' })
  for (const [name, id] of Object.entries({ worker: w.workerId, supervisor: w.supervisorId, coordinator: w.coordinatorId, second: ids['second'] })) cookie[name] = await it.app.signIn(id)
})
after(() => database.close())

async function give() {
  const known = new Set((await database.db.selectFrom('feedback_case').select('id').execute()).map(({ id }) => id))
  const sent = await it.send({ service: w.serviceId, unit: w.unitId, contact: 'antaja@example.org', contactKind: 'email' })
  const id = (await database.db.selectFrom('feedback_case').select('id').execute()).map((one) => one.id).find((each) => !known.has(each))!
  return { id, receipt: await it.receiptOf(sent.location) }
}
const page = (id: string, who: string) => it.app.get(`/desk/cases/${id}`, cookie[who])
const press = (id: string, who: string, step: string) => it.app.post(`/desk/cases/${id}`, { step, 'aside-because': 'mash' }, cookie[who])
async function say(receipt: string, step: string, text = '') {
  const shown = (await it.openWith(receipt)).text
  return it.app.post('/fi/keskustelu', { step, text, p: fieldValue(shown, 'p'), token: fieldValue(shown, 'token') })
}
const one = async (id: string) => (await findCase(database.db, id))!
const listed = async (id: string, personId: string, role: 'worker' | 'supervisor' | 'coordinator', unitId: string | null = null) => {
  const found: string[] = []
  for (const view of views) if ((await listCases(database.db, actor(personId, role, unitId), view, 1, '2026-09-16', { size: 500 })).some((row) => row.id === id)) found.push(view)
  return found
}
/** Coordinators who had no part in what the first one did. */
const others = () => [ids['second'], ids['both']]
const names = async (id: string) => (await eventsOf(database.db, id)).map(({ name }) => name)

test('what a worker asks to set aside stays their work, with its day, until a coordinator who is not of the unit has looked; they themselves never decide', async () => {
  const { id } = await give()
  const before = await one(id)
  const asked = await press(id, 'worker', 'set-aside')
  assert.match(asked.location!, /done=aside-asked/)
  assert.equal((await press(id, 'worker', 'set-aside')).status, 303, 'pressed twice')
  assert.deepEqual([(await one(id)).state, (await one(id)).dueOn, (await one(id)).handlerId], ['waiting-for-handler', before.dueOn, w.workerId])
  assert.deepEqual(await listed(id, w.workerId, 'worker', w.unitId), ['mine', 'unit', 'all', 'set-aside'])
  assert.ok((await listed(id, w.coordinatorId, 'coordinator')).includes('mine'), 'and the coordinator has it to look at')
  for (const who of ['worker', 'supervisor']) assert.equal((await press(id, who, 'aside-yes')).status, 404, who)
  assert.equal((await one(id)).state, 'waiting-for-handler')
  await transact(database.db, (tx) => remind(tx, new Date('2026-09-28T09:00:00Z')))
  assert.ok((await names(id)).includes('reminded'), 'reminders go on')
  assert.match((await page(id, 'coordinator')).text, new RegExp(words.desk.yes))
  assert.doesNotMatch((await page(id, 'worker')).text, new RegExp(words.desk.yes))
})

test('a supervisor who would set aside every criticism of their unit gets none of it out of sight, and the coordinator sees how often they asked', async () => {
  const given = [await give(), await give(), await give()]
  for (const { id } of given) await press(id, 'supervisor', 'set-aside')
  for (const { id } of given) assert.equal((await one(id)).state, 'waiting-for-handler')
  assert.match((await press(given[0]!.id, 'coordinator', 'aside-no')).location!, /done=aside-refused/)
  assert.equal((await page(given[0]!.id, 'coordinator')).text.includes(words.desk.notices.asked.title), false)
  const seen = (await it.app.get('/desk/cases?view=set-aside', cookie['coordinator'])).text
  assert.match(seen, /Kotihoito, Saarisalmi: pyydetty \d+, toinen katsoja torjunut 1, antajan mukaan tarkoitettu 0/)
  assert.doesNotMatch((await it.app.get('/desk/cases?view=set-aside', cookie['supervisor'])).text, /toinen katsoja torjunut/)
})

test('a coordinator who supervises the unit, and one who asked for it, do not have the second look', async () => {
  const { db, context } = database
  const { id } = await give()
  const both = ids['both'] = await person(db, 'Kaksi Roolia', { role: 'coordinator' })
  const roles = [{ role: 'coordinator' as const, unitId: null, serviceLineId: null }, { role: 'supervisor' as const, unitId: w.unitId, serviceLineId: null }]
  const by = (more: object) => ({ actor: { personId: both, name: 'Kaksi Roolia', language: 'fi' as const, roles, ...more }, now: wednesday, keys: context.keys })
  assert.equal(await transact(db, (tx) => setAside(tx, { caseId: id, because: 'mash' }, by({}))), 'asked')
  assert.equal(await transact(db, (tx) => decideAside(tx, { caseId: id, yes: true }, by({}))), 'not-found')
  assert.equal(await transact(db, (tx) => decideAside(tx, { caseId: id, yes: true }, by({ roles: roles.slice(0, 1) }))), 'own', 'nor once they are of the unit no more')
  const hand = { personId: w.coordinatorId, name: 'Tarja', language: 'fi' as const, roles: roles.slice(0, 1), deputy: { personId: both, name: 'Kaksi Roolia', roles: [] } }
  assert.equal(await transact(db, (tx) => decideAside(tx, { caseId: id, yes: true }, { actor: hand, now: wednesday, keys: context.keys })), 'not-found', 'nor by the name of another')
})

test('set aside it leaves every list of work and every reminder, and nothing of it is deleted; brought back it has the day that was promised', async () => {
  const { id } = await give()
  await press(id, 'worker', 'set-aside')
  assert.match((await press(id, 'coordinator', 'aside-yes')).location!, /done=aside-kept/)
  assert.equal((await press(id, 'second', 'aside-yes')).status, 409, 'two who press')
  assert.deepEqual(await listed(id, w.workerId, 'worker', w.unitId), ['set-aside'])
  assert.deepEqual(await listed(id, w.coordinatorId, 'coordinator'), ['set-aside'])
  await transact(database.db, (tx) => remind(tx, new Date('2026-10-28T09:00:00Z')))
  assert.ok(!(await names(id)).includes('escalated'))
  assert.match((await page(id, 'worker')).text, /Hoitaja tuli myöhässä/)
  assert.match((await press(id, 'worker', 'aside-back')).location!, /done=aside-back/)
  assert.equal((await press(id, 'worker', 'aside-back')).status, 303, 'pressed twice')
  assert.deepEqual([(await one(id)).state, (await one(id)).dueOn], ['waiting-for-handler', '2026-09-23'])
  assert.ok((await listed(id, w.workerId, 'worker', w.unitId)).includes('mine'))
  assert.deepEqual((await names(id)).filter((name) => /aside|back/.test(name)), ['aside-asked', 'set-aside', 'brought-back'])
})

test('the giver reads that it was taken as not meant, is told by mail that something waits, and brings it back to somebody else in one press', async () => {
  const { id, receipt } = await give()
  await press(id, 'coordinator', 'set-aside')
  assert.equal((await database.db.selectFrom('outgoing_message').select('id').where('case_id', '=', id).where('person_id', 'is', null).where('kind', '=', 'answer-waits').execute()).length, 1)
  const shown = (await it.openWith(receipt)).text
  for (const says of [words.giver.title, words.giver.text, words.giver.meant]) assert.ok(shown.includes(says), says)
  const said = (await say(receipt, 'meant')).text
  assert.ok(said.includes(words.giver.said) && !said.includes(words.giver.title))
  const back = await one(id)
  assert.deepEqual([back.state, back.because, back.dueOn], ['waiting-for-handler', 'coordinator', '2026-09-23'])
  assert.ok(others().includes(back.handlerId!), 'to a coordinator, and not to the one who set it aside')
  assert.equal((await press(id, 'second', 'set-aside')).status, 409, 'and it is not set aside again')
  await assert.rejects(database.db.insertInto('set_aside').values({ case_id: id, number: 9, because: 'mash', asked_on: '2026-09-16' }).execute(), /not to be set aside/)
  assert.match((await it.app.get('/desk/cases?view=set-aside', cookie['coordinator'])).text, /antajan mukaan tarkoitettu 1/)
})

test('a giver who writes in what was set aside has said that it was meant, also by a program', async () => {
  const { id, receipt } = await give()
  await press(id, 'coordinator', 'set-aside')
  assert.equal((await say(receipt, 'reply', 'Kyllä minä tarkoitin sitä.')).status, 200)
  assert.ok((await one(id)).state === 'waiting-for-handler' && others().includes((await one(id)).handlerId!))
})

test('a coordinator sets several aside at once, as a flood needs it, and of those that cannot be says why', async () => {
  const [one1, asked] = [await give(), await give()]
  await press(asked.id, 'worker', 'set-aside')
  const several = (who: string, more: object = {}) => it.app.post('/desk/cases/several', { step: 'do', act: 'set-aside', because: 'advertisement', 'case[]': [one1.id, asked.id], ...more }, cookie[who])
  assert.equal((await several('coordinator', { because: '' })).status, 422)
  assert.ok((await several('supervisor')).text.includes(texts.fi.finding.several.why['not-found']))
  assert.equal((await one(one1.id)).state, 'waiting-for-handler', 'not by the unit')
  const done = (await several('coordinator')).text
  assert.ok(done.includes(texts.fi.finding.several.why.asked))
  assert.deepEqual([(await one(one1.id)).state, (await one(asked.id)).state], ['closed', 'waiting-for-handler'])
})

test('two who press at once have one outcome, and a program that the giver uses is told the same as they', async () => {
  const { id, receipt } = await give()
  const both = await Promise.all([press(id, 'coordinator', 'set-aside'), press(id, 'second', 'set-aside')])
  assert.deepEqual(both.map(({ status }) => status), [303, 303])
  assert.equal((await names(id)).filter((name) => name === 'set-aside').length, 1)
  const read = async () => JSON.parse((await it.app.request('/api/v1/feedback/conversation', { headers: { authorization: `Receipt ${receipt}` } })).text) as { state: string; setAside?: true }
  assert.deepEqual([(await read()).state, (await read()).setAside], ['closed', true])
  await it.app.request('/api/v1/feedback/conversation/messages', { method: 'POST', body: JSON.stringify({ text: 'Se oli tarkoitettu.' }), headers: { authorization: `Receipt ${receipt}`, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() } })
  assert.deepEqual([(await read()).state, (await read()).setAside], ['waiting-for-handler', undefined])
})

test('nothing of it is prepared for everybody or approved for its unit', async () => {
  const { id } = await give()
  await press(id, 'coordinator', 'set-aside')
  await database.db.updateTable('feedback_case').set({ publish: true }).where('id', '=', id).execute()
  assert.equal(publicRefusal(await one(id), { confirmed: false, drill: false }), 'not-answered')
  const approved = { caseId: id, approved: { text: 'Sanat', gist: 'Vastaus', cameOfIt: '' }, seen: 0 }
  assert.equal(await transact(database.db, (tx) => share(tx, approved, { actor: actor(w.supervisorId, 'supervisor', w.unitId), now: wednesday, keys: database.context.keys })), 'not-answered')
})

test('nothing that was answered is set aside, nor what its giver is answered aloud; and nothing else closes unanswered', async () => {
  const { db } = database
  const { id } = await give()
  await db.insertInto('case_way').values({ case_id: id, way: 'phone', helped: 'nobody', written_by: w.workerId }).execute()
  assert.equal((await press(id, 'coordinator', 'set-aside')).status, 409)
  const answered = await give()
  await press(answered.id, 'worker', 'set-aside')
  await db.updateTable('feedback_case').set({ state: 'answered', answered_at: wednesday, came_of_it: 'changed' }).where('id', '=', answered.id).execute()
  assert.equal((await press(answered.id, 'coordinator', 'aside-yes')).status, 409, 'answered while it waited for the second look')
  const waiting = await give()
  await press(waiting.id, 'worker', 'set-aside')
  await assert.rejects(db.updateTable('feedback_case').set({ state: 'closed', closed_at: wednesday, came_of_it: 'changed' }).where('id', '=', waiting.id).execute(), /nothing closes that nobody has answered/, 'that somebody asks for it closes nothing')
})

test('about how many are set aside is told in steps, and nothing under the fewest', async () => {
  const told = async () => aboutSetAside(database.db)
  const in_force = async () => Number((await database.db.selectFrom('set_aside').select((e) => e.fn.countAll().as('n')).where('decided_on', 'is not', null).where('ended_on', 'is', null).executeTakeFirstOrThrow()).n)
  assert.ok(await in_force() < 5)
  assert.equal(await told(), null)
  while (await in_force() < 6) await press((await give()).id, 'coordinator', 'set-aside')
  assert.equal(await told(), 5)
})

test('it is kept and held as other feedback, and erased with it; then nobody’s name stays, and it is still in no count', async () => {
  const { db } = database
  const [{ id }, held] = [await give(), await give()]
  for (const each of [id, held.id]) await press(each, 'coordinator', 'set-aside')
  await db.insertInto('retention_hold').values({ case_id: held.id, because: 'rights', placed_by: w.coordinatorId, placed_on: '2026-09-16', until_on: '2040-01-01' }).execute()
  await db.insertInto('retention_time').values({ kind: 'feedback', number: 1, months: 60, chosen_by: w.coordinatorId, chosen_on: '2026-01-01', from_on: '2026-02-01' }).execute()
  const erased = async (each: string) => (await db.selectFrom('feedback_case').select('erased_on').where('id', '=', each).executeTakeFirstOrThrow()).erased_on
  await transact(db, (tx) => eraseDue(tx, new Date('2026-12-01T12:00:00Z')))
  assert.equal(await erased(id), null, 'no sooner')
  await transact(db, (tx) => eraseDue(tx, new Date('2031-11-02T12:00:00Z')))
  assert.deepEqual([await erased(id), await erased(held.id)], ['2031-11-01', null])
  const row = await db.selectFrom('set_aside').selectAll().where('case_id', '=', id).executeTakeFirstOrThrow()
  assert.deepEqual([row.asked_by, row.decided_by, row.ended_on], [null, null, null])
})
