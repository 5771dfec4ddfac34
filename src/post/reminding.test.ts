// Reminders between being written and being sent: an evening, a weekend, an answer, and hundreds of cases at once.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { Logger, runOnce } from 'graphile-worker'
import { caseRow, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { mailServer } from '../../test/mail-server.ts'
import { postOf } from '../../test/post.ts'
import { until } from '../../test/until.ts'
import { transact } from '../db/db.ts'
import { sweep } from '../db/sweeps.ts'
import { remind } from '../feedback/remind.ts'
import { deliver } from './deliver.ts'
import type { MessageKind } from './message.ts'
import { enqueue } from './outbox.sql.ts'
import { postSweeps } from './sweeps.ts'

let database: TestDatabase
let w: World
let server: Awaited<ReturnType<typeof mailServer>>
let refusal: number | undefined
const friday = new Date('2026-09-18T15:59:30+03:00')
const sunday = new Date('2026-09-20T21:00:00+03:00')
const monday = new Date('2026-09-21T08:00:00+03:00')

before(async () => {
  server = await mailServer({ refuse: () => refusal })
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, SMTP_URL: server.url })
  w = await world(database.db)
})
after(async () => {
  await database.close()
  await server.close()
})
beforeEach(async () => {
  refusal = undefined
  server.mails.splice(0)
  await database.asOwner('truncate feedback_case cascade')
  await database.pool.query('delete from graphile_worker._private_jobs')
})

/** Does whatever is due now, as the program's own sweep and queue do. */
async function work(): Promise<void> {
  for (const one of postSweeps({ mail: true, sms: false, smsHours: { from: '08:00', until: '20:00' } })) await sweep(database.db, one, database.context.now())
  const post = postOf(database, server.url)
  await runOnce({
    pgPool: database.pool, noHandleSignals: true, parsedCronItems: [], concurrency: 1, logger: new Logger(() => () => {}),
    taskList: { 'send-message': (payload, { job }) => deliver(post, (payload as { id: string }).id, { last: job.attempts >= job.max_attempts }) },
  })
}
// What became of a job is written down a moment after its work is done.
const noJobIsLeft = () => until('no job is left', async () => (await database.pool.query('select from graphile_worker.jobs')).rowCount === 0)
const allAreDue = async () => {
  await until('none is in hand', async () => (await database.pool.query('select from graphile_worker.jobs where locked_at is not null')).rowCount === 0)
  await database.pool.query('update graphile_worker._private_jobs set run_at = now()')
}
const rows = () => database.db.selectFrom('outgoing_message').selectAll().orderBy('created_at').execute()
const waiting = (more: object = {}) =>
  caseRow(database.db, { state: 'waiting-for-handler', handler_id: w.workerId, due_on: '2026-09-17', escalated_to_id: w.supervisorId, ...more })
const write = (kind: MessageKind, caseId: string, personId = w.workerId) =>
  transact(database.db, (tx) => enqueue(tx, { kind, caseId, personId, language: 'fi', now: database.context.now() }))
const remindedOf = (caseId: string, handler = w.workerId) => database.db.insertInto('event')
  .values({ case_id: caseId, name: 'reminded', detail: JSON.stringify({ handler }), happened_at: database.context.now(), number: 2 }).execute()
const change = (id: string, values: { state?: string; handler_id?: string; escalated_to_id?: string }) =>
  database.db.updateTable('feedback_case').set(values).where('id', '=', id).execute()
const referenceOf = async (id: string) =>
  (await database.db.selectFrom('feedback_case').select('reference').where('id', '=', id).executeTakeFirstOrThrow()).reference

test('what could not go out on Friday afternoon goes out when offices open on Monday, and till then is not tried, nor given up, nor taken up each second', async () => {
  database.setNow(friday)
  refusal = 451
  const id = await waiting()
  await write('reminder', id)
  await write('escalation', id, w.supervisorId)
  await work()
  assert.deepEqual((await rows()).map(({ attempts }) => attempts), [1, 1])

  database.setNow(sunday)
  refusal = undefined
  await allAreDue()
  await work()
  assert.equal(server.mails.length, 0)
  await noJobIsLeft()
  await write('feedback-arrived', id)
  await work()
  await work()
  assert.deepEqual(server.mails.map(({ to }) => to), [['veera.kanervasuo@koivuranta.example']], 'what is news goes out at any hour')
  await noJobIsLeft()
  assert.ok((await rows()).every(({ attempts, failed_at }) => attempts === 1 && failed_at === null))

  database.setNow(monday)
  await work()
  await work()
  assert.equal(server.mails.length, 3)
  assert.ok((await rows()).every(({ sent_at }) => sent_at))
})

test('a reminder that is put down each evening is given up after as many attempts as any other', async () => {
  database.setNow(friday)
  refusal = 451
  await write('reminder', await waiting())
  await database.db.updateTable('outgoing_message').set({ attempts: 19 }).execute()
  await work()
  assert.deepEqual((await rows()).map(({ attempts, failed_at }) => [attempts, failed_at]), [[20, friday]])
})

test('nobody is reminded of what was answered meanwhile, or has gone to somebody else', async () => {
  database.setNow(friday)
  const [answered, moved] = [await waiting(), await waiting({ handler_id: w.supervisorId, escalated_to_id: w.managerId })]
  await write('reminder', answered)
  await write('escalation', answered, w.supervisorId)
  await write('reminder', moved, w.supervisorId)
  await write('escalation', moved, w.managerId)
  await change(answered, { state: 'waiting-for-giver' })
  await change(moved, { handler_id: w.workerId, escalated_to_id: w.coordinatorId })
  await work()
  assert.equal(server.mails.length, 0)
  assert.deepEqual(await rows(), [])
})

test('where the case of a reminder was answered meanwhile it names another of which they were to be reminded, the one that is due first', async () => {
  database.setNow(friday)
  const [answered, later, first, fresh] = [await waiting(), await waiting({ due_on: '2026-09-16' }), await waiting({ due_on: '2026-09-10' }), await waiting({ due_on: '2026-09-01', escalated_to_id: null })]
  for (const id of [answered, later, first]) {
    await write('reminder', id)
    await remindedOf(id)
    await write('escalation', id, w.supervisorId)
  }
  await remindedOf(fresh, w.supervisorId)
  await change(answered, { state: 'answered' })
  await work()
  assert.equal(server.mails.length, 2)
  for (const { parsed } of server.mails) assert.ok(parsed.subject!.includes(await referenceOf(first)) && parsed.text!.includes(`/desk/cases/${first}\n`))
})

test('whoever has many cases that are due gets one reminder a working day, and whoever stands above one notice; each case tells of both', async () => {
  database.setNow(wednesday)
  const it = giver(database)
  for (let n = 0; n < 6; n++) await it.send({ service: w.serviceId, unit: w.unitId })
  await database.db.deleteFrom('outgoing_message').execute()
  const pass = async (moment: string) => {
    database.setNow(new Date(moment))
    await transact(database.db, (tx) => remind(tx, database.context.now()))
    await work()
    return server.mails.splice(0).map(({ to }) => to[0]!.split('.')[0]).sort()
  }
  await database.db.updateTable('feedback_case').set({ due_on: '2026-09-17', remind_on: '2026-09-18' }).execute()
  assert.deepEqual(await pass('2026-09-18T08:00:00+03:00'), ['hilkka', 'veera'])
  const events = await database.db.selectFrom('event').select('name').where('name', 'in', ['reminded', 'escalated']).execute()
  assert.equal(events.length, 12)
  await database.db.updateTable('feedback_case').set({ remind_on: '2026-09-18' }).execute()
  assert.deepEqual(await pass('2026-09-18T15:00:00+03:00'), [])
  await database.db.updateTable('feedback_case').set({ remind_on: '2026-09-21' }).execute()
  assert.deepEqual(await pass('2026-09-21T08:00:00+03:00'), ['hilkka', 'veera'])
})
