// What time does to a case that nobody touches.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue } from '../../test/app.ts'
import { actor, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { transact } from '../db/db.ts'
import { sweep } from '../db/sweeps.ts'
import { answer } from './answer.ts'
import { eventsOf } from './cases.sql.ts'
import { feedbackSweeps } from './sweeps.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
})
after(() => database.close())

async function give(contact = '') {
  const words = await it.receiptOf((await it.send({ service: w.serviceId, unit: w.unitId, contact })).location)
  const { id } = await database.db.selectFrom('feedback_case').select('id').where('answered_at', 'is', null)
    .where('state', '=', 'waiting-for-handler').orderBy('created_at', 'desc').limit(1).executeTakeFirstOrThrow()
  return { id, words }
}

const write = (caseId: string, purpose: 'answer' | 'question-back', turnsSeen: number, now = wednesday) =>
  transact(database.db, (tx) => answer(tx, { caseId, text: 'Kiitos. Korjaamme tämän.', purpose, turnsSeen, cameOf: { is: 'changed' } }, { actor: actor(w.workerId, 'worker'), now, keys: database.context.keys }))

const daysLater = (days: number) => new Date(wednesday.getTime() + days * 86_400_000)

async function passTime(days: number): Promise<void> {
  for (const one of feedbackSweeps({ keys: database.context.keys, closeAfterDays: 56, handBackAfterDays: 14, eraseContactAfterDays: 90 })) await sweep(database.db, one, daysLater(days))
}

const caseOf = (id: string) =>
  database.db.selectFrom('feedback_case').select(['state', 'due_on', 'created_at', 'handler_id']).where('id', '=', id).executeTakeFirstOrThrow()
const rowsOf = async (table: 'idempotency' | 'contact', id: string) =>
  (await database.db.selectFrom(table).select('case_id').where('case_id', '=', id).execute()).length

test('an answered case that stays silent closes, forgets the hour, and opens again when its giver writes', async () => {
  const { words, id } = await give('x@example.fi')
  await database.db.insertInto('audit').values({ what: 'case-opened', case_id: id, person_id: w.workerId, happened_at: wednesday }).execute()
  await write(id, 'answer', 1)
  await passTime(55)
  assert.equal((await caseOf(id)).state, 'answered')
  await passTime(57)
  assert.equal((await caseOf(id)).state, 'closed')
  const times = await database.asOwner(`
    select created_at as at from feedback_case where id = '${id}' union all select happened_at from event where case_id = '${id}'
    union all select written_at from body where case_id = '${id}'
    union all select happened_at from audit where case_id = '${id}'`)
  for (const { at } of times.rows as { at: Date }[]) assert.match(at.toISOString(), /T2[12]:00:00\.000Z$/)
  assert.deepEqual([await rowsOf('idempotency', id), await rowsOf('contact', id)], [0, 1])
  await passTime(150)
  assert.equal(await rowsOf('contact', id), 0)

  const page = await it.openWith(words)
  assert.match(page.text, /Hoitaja tuli myöhässä.*Korjaamme tämän/s)
  await it.app.post('/fi/keskustelu', { step: 'reply', p: fieldValue(page.text, 'p'), token: fieldValue(page.text, 'token'), text: 'Vielä yksi asia' })
  assert.equal((await caseOf(id)).state, 'waiting-for-handler')
})

test('a question that its giver does not reply to comes back to the handler with a new day and a notice, and both sides see it', async () => {
  const { words, id } = await give()
  await database.db.updateTable('outgoing_message').set({ sent_at: database.context.now() }).execute()
  await write(id, 'question-back', 1)
  await passTime(13)
  assert.equal((await caseOf(id)).state, 'waiting-for-giver')
  await passTime(15)
  const one = await caseOf(id)
  assert.deepEqual([one.state, one.handler_id, one.due_on], ['waiting-for-handler', w.workerId, '2026-10-08'])
  assert.deepEqual((await eventsOf(database.db, id)).map(({ name }) => name), ['received', 'asked-back', 'handed-back'])
  const mail = await database.db.selectFrom('outgoing_message').select('kind').where('case_id', '=', id).execute()
  assert.deepEqual(mail.map(({ kind }) => kind), ['feedback-arrived', 'feedback-arrived'])
  assert.match((await it.openWith(words)).text, /Odottaa vastausta/)
  await passTime(16)
  assert.equal((await eventsOf(database.db, id)).length, 3, 'once')
})

test('however long it takes, nothing closes that nobody has answered', async () => {
  const [waiting, asked] = [await give(), await give()]
  await write(asked.id, 'question-back', 1)
  for (const days of [15, 60, 200, 2000]) {
    await passTime(days)
    for (const { id } of [waiting, asked]) assert.equal((await caseOf(id)).state, 'waiting-for-handler', `${days} days`)
  }
})
