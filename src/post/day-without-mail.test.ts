// The mail server is away for more than a day. The queue's own pauses are taken from its table, and are not waited for.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Logger, runOnce } from 'graphile-worker'
import { fieldValue } from '../../test/app.ts'
import { actor, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { mailServer } from '../../test/mail-server.ts'
import { postOf } from '../../test/post.ts'
import { until } from '../../test/until.ts'
import { transact } from '../db/db.ts'
import { answer } from '../feedback/answer.ts'
import { texts } from '../text/texts.ts'
import { deliver } from './deliver.ts'
import { queueWaiting } from './outbox.sql.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let server: Awaited<ReturnType<typeof mailServer>>

before(async () => {
  server = await mailServer()
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0, SMTP_URL: server.url })
  w = await world(database.db)
  it = giver(database)
  await server.close()
})
after(async () => {
  await database.close()
  await server.close()
})

/** Does whatever is due now, as the program's own queue does. */
async function work(): Promise<void> {
  await transact(database.db, queueWaiting)
  const post = postOf(database, server.url)
  await runOnce({
    pgPool: database.pool, noHandleSignals: true, parsedCronItems: [], concurrency: 1, logger: new Logger(() => () => {}),
    taskList: { 'send-message': (payload, { job }) => deliver(post, (payload as { id: string }).id, { last: job.attempts >= job.max_attempts }) },
  })
}
type Job = { key: string; attempts: number; max_attempts: number; wait: number }
const jobs = async (): Promise<Job[]> => (await database.pool.query(`
  select key, attempts, max_attempts, extract(epoch from run_at - now())::float as wait from graphile_worker.jobs order by id`)).rows
const rows = () => database.db.selectFrom('outgoing_message').selectAll().orderBy('created_at').execute()
const later = (hours: number) => database.setNow(new Date(wednesday.getTime() + hours * 3_600_000))

async function give(contact = '') {
  const receipt = await it.receiptOf((await it.send({ service: w.serviceId, unit: w.unitId, contact })).location)
  const { id } = await database.db.selectFrom('feedback_case').select('id').orderBy('created_at', 'desc').executeTakeFirstOrThrow()
  return { id, receipt }
}
async function reply(receipt: string, text: string) {
  const { text: page } = await it.openWith(receipt)
  await it.app.post('/fi/keskustelu', { step: 'reply', p: fieldValue(page, 'p'), token: fieldValue(page, 'token'), text })
}
const answerTo = (caseId: string, turnsSeen: number) => transact(database.db, (tx) =>
  answer(tx, { caseId, text: 'Pahoittelemme.', purpose: 'answer', cameOf: { is: 'changed' }, turnsSeen }, { actor: actor(w.coordinatorId, 'coordinator'), now: database.context.now(), keys: database.context.keys }))

test('with the mail server away for more than a day everything waits in sight, and goes out once, the oldest first, when it is back', async () => {
  const first = await give('aino@posti.example')
  let waited = 0
  let hour = 1
  while (waited < 30 * 3600) {
    await work()
    const all = await jobs()
    assert.ok(all.every(({ attempts, max_attempts }) => attempts < max_attempts), 'none is given up')
    waited += Math.max(...all.map(({ wait }) => wait))
    await database.pool.query('update graphile_worker._private_jobs set run_at = now()')
    later(hour)
    // What happens meanwhile: each kind once for a case, however often.
    if (hour === 3) for (const text of ['Vieläkö odotan?', 'Entä nyt?']) await reply(first.receipt, text)
    if (hour === 6) for (const turnsSeen of [3, 4]) await answerTo(first.id, turnsSeen)
    if (hour === 9) await give()
    hour++
  }
  const waiting = await rows()
  assert.deepEqual(waiting.map(({ kind }) => kind), ['feedback-arrived', 'reply-arrived', 'answer-waits', 'feedback-arrived'])
  assert.ok(waiting.every(({ sent_at, failed_at, last_error }) => !sent_at && !failed_at && /^E(SOCKET|CONNECTION)$/.test(last_error!)))
  const coordinator = await it.app.signIn(w.coordinatorId)
  const page = (await it.app.get('/desk/mail', coordinator)).text
  const { states, troubles, retriesItself } = texts.fi.mailDesk
  assert.ok(page.includes(`${states.waiting} <span class="count">4</span>`) && page.includes(troubles.unreachable) && page.includes(retriesItself))

  // With pauses that have grown to six hours. What comes next finds the server back, and takes the others along.
  await database.pool.query(`update graphile_worker._private_jobs set run_at = now() + interval '6 hours'`)
  server = await mailServer({ port: server.port })
  later(hour)
  await work()
  assert.equal(server.mails.length, 0, 'nothing is due yet')
  await give()
  await work()
  await work()
  const kinds = server.mails.map(({ parsed }) => /\(([^)]+)\)/.exec(parsed.subject!)?.[1] ?? 'giver')
  const references = (await database.db.selectFrom('feedback_case').select('reference').orderBy('created_at').execute()).map(({ reference }) => reference)
  assert.deepEqual(kinds, [references[2], references[0], references[0], 'giver', references[1]])
  assert.ok((await rows()).every(({ sent_at, last_error }) => sent_at && last_error === null))
  // A job is taken from the table a moment after its work is done.
  await until('no job is left', async () => (await jobs()).length === 0)
})

test('what the server says of one recipient keeps its pause while others go out', async () => {
  await server.close()
  const refused = 'veera.kanervasuo@koivuranta.example'
  server = await mailServer({ port: server.port, refuse: (to) => (to === refused ? 451 : undefined) })
  later(90)
  const { id } = await give('aino@posti.example')
  await work()
  const [before] = await jobs()
  assert.equal(before?.attempts, 1)
  await database.pool.query(`update graphile_worker._private_jobs set run_at = now() + interval '1 hour'`)
  await answerTo(id, 1)
  await work()
  assert.deepEqual(server.mails.map(({ to }) => to), [['aino@posti.example']])
  const [after] = await jobs()
  assert.ok(after!.wait > 3000 && after!.attempts === 1)
})
