// One human is one pair of eyes, in whosever name; and what is public waits again when something happens that forbids it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { sweep } from '../../db/sweeps.ts'
import { transact } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import type { Redacted } from '../../privacy/redaction/finding.ts'
import { check } from './check.ts'
import { prepare } from './prepare.ts'
import { publishingSweeps } from './sweeps.ts'
import { sayWish } from './wish.ts'
import { readReceipt } from '../../privacy/read-receipt.ts'

const now = wednesday
let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let moderator: Actor
let supervisor: string
let handler: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
  ;[supervisor, handler] = [await it.app.signIn(w.supervisorId), await it.app.signIn(w.workerId)]
  moderator = { personId: await person(database.db, 'Mikael Sandsund', { role: 'moderator' }), name: 'Mikael', language: 'fi', roles: [{ role: 'moderator', unitId: null, serviceLineId: null }] }
})
after(() => database.close())

const worker = (): Actor => ({ personId: w.workerId, name: 'Veera', language: 'fi', roles: [{ role: 'worker', unitId: w.unitId, serviceLineId: null }] })
const form = { text: 'Hoitaja tuli myöhässä.' as Redacted, answer: 'Pahoittelemme.' as Redacted }
const by = (actor: Actor) => ({ actor, now, keys: database.context.keys })
const item = (caseId: string) => database.db.selectFrom('published_item').selectAll().where('case_id', '=', caseId).where('ended_on', 'is', null).executeTakeFirst()
const state = async (caseId: string) => (await database.db.selectFrom('publication').select('state').where('case_id', '=', caseId).executeTakeFirstOrThrow()).state
const pass = () => sweep(database.db, publishingSweeps(database.context.keys)[0]!, new Date(now.getTime() + 40 * 86_400_000))

async function answered(): Promise<{ caseId: string; receipt: string }> {
  const sent = await it.send({ service: w.serviceId, unit: w.unitId, publish: 'true' })
  const receipt = await it.receiptOf(sent.location)
  const { id: caseId } = await database.db.selectFrom('feedback_case').select('id').where('state', '=', 'waiting-for-handler').executeTakeFirstOrThrow()
  await it.app.post(`/desk/cases/${caseId}`, { step: 'answer', seen: '1', text: 'Pahoittelemme.', purpose: 'answer', came: 'changed' }, supervisor)
  return { caseId, receipt }
}
const prepared = (caseId: string, actor: Actor, seen = 0) => transact(database.db, (tx) => prepare(tx, { caseId, form, showsUnit: false, seen }, by(actor)))
async function checked(caseId: string, actor: Actor) {
  const { id, number } = await database.db.selectFrom('publication').select(['id', 'number']).where('case_id', '=', caseId).executeTakeFirstOrThrow()
  return transact(database.db, (tx) => check(tx, { id, seen: number, decision: { what: 'approve' } }, by(actor)))
}

test('who prepared in somebody’s name does not check as themselves, nor the other way round, and the database refuses it too', async () => {
  const { caseId } = await answered()
  const hand = { personId: moderator.personId, name: moderator.name, roles: moderator.roles }
  assert.equal(await prepared(caseId, { ...worker(), deputy: hand }), 'done')
  assert.equal(await checked(caseId, moderator), 'not-found')
  await assert.rejects(database.db.updateTable('publication').set({ checked_by: moderator.personId }).where('case_id', '=', caseId).execute(), { code: '23514' })
  const { caseId: other } = await answered()
  assert.equal(await prepared(other, worker()), 'done')
  assert.equal(await checked(other, { ...moderator, deputy: { personId: w.workerId, name: 'Veera', roles: [] } }), 'not-found')
  assert.equal(await checked(other, moderator), 'done')
})

test('what is public waits while its case is open again, or nobody has talked with whom it concerns, and comes back by itself', async () => {
  const { caseId } = await answered()
  await prepared(caseId, worker())
  await checked(caseId, moderator)
  await pass()
  assert.ok(await item(caseId))
  await database.db.updateTable('feedback_case').set({ state: 'waiting-for-handler' }).where('id', '=', caseId).execute()
  assert.deepEqual([await item(caseId), await state(caseId)], [undefined, 'to-comment'])
  await pass()
  assert.equal(await item(caseId), undefined, 'not while it is open')
  await database.db.updateTable('feedback_case').set({ state: 'answered' }).where('id', '=', caseId).execute()
  await pass()
  assert.ok(await item(caseId))
  await database.db.insertInto('case_about').values({ case_id: caseId, person_id: w.workerId, how: 'concerns', noted_by: w.supervisorId, noted_on: '2026-09-17' }).execute()
  assert.equal(await item(caseId), undefined)
})

test('a no that becomes a yes again is in the list of what is to be prepared', async () => {
  const { caseId, receipt } = await answered()
  await prepared(caseId, worker())
  const read = readReceipt(receipt)
  assert.ok(read.ok)
  for (const publish of [false, true]) await transact(database.db, (tx) => sayWish(tx, { receipt: read.receipt, publish }, { now, keys: database.context.keys }))
  const list = (await it.app.get('/desk/publishing', handler)).text
  assert.ok(list.includes(`/desk/cases/${caseId}/publishing`))
})

test('the unit’s own word names nobody, and is that of whoever supervises it', async () => {
  const { caseId } = await answered()
  await prepared(caseId, worker())
  await checked(caseId, moderator)
  const say = (comment: string, cookie: string) => it.app.post(`/desk/cases/${caseId}/publishing`, { step: 'comment', seen: '1', comment }, cookie)
  assert.equal((await say('Veera Kanervasuo on nyt koulutettu.', supervisor)).status, 422)
  assert.equal((await say('Muutimme vuoroja.', await it.app.signIn(w.coordinatorId))).status, 404, 'nobody else speaks for the unit')
  assert.equal((await say('Muutimme vuoroja.', supervisor)).status, 303)
})
