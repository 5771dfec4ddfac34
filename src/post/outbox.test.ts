import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { transact } from '../db/db.ts'
import { enqueue, forgetJobs, forgetMessages, queueWaiting, tryAgain } from './outbox.sql.ts'

describe('the outbox', () => {
  let database: TestDatabase
  let people: World
  before(async () => {
    database = await testDatabase()
    people = await world(database.db)
  })
  after(() => database.close())
  beforeEach(async () => {
    await database.db.deleteFrom('outgoing_message').execute()
    await database.pool.query('delete from graphile_worker._private_jobs')
  })

  const jobs = async () => (await database.pool.query('select key, payload, attempts, max_attempts from graphile_worker._private_jobs order by id')).rows
  const rows = () => database.db.selectFrom('outgoing_message').selectAll().execute()
  const sweep = () => transact(database.db, queueWaiting)
  const alone = async (more: object = {}) =>
    (await database.db.insertInto('outgoing_message')
      .values({ kind: 'reply-arrived', person_id: people.workerId, language: 'fi', created_at: database.context.now(), ...more })
      .returning('id').executeTakeFirstOrThrow()).id

  it('gives a message a job that carries its id and nothing else', async () => {
    await transact(database.db, (tx) => enqueue(tx, { kind: 'reply-arrived', personId: people.workerId, language: 'fi', now: database.context.now() }))
    const { id } = (await rows())[0]!
    assert.deepEqual((await jobs()).map(({ key, payload }) => [key, payload]), [[id, { id }]])
  })

  it('holds one of a kind about a case for a person at a time, and the next only when that has gone out', async () => {
    const send = (personId: string) =>
      transact(database.db, (tx) => enqueue(tx, { kind: 'reply-arrived', personId, language: 'fi', now: database.context.now() }))
    for (const personId of [people.workerId, people.workerId, people.supervisorId]) await send(personId)
    assert.equal((await rows()).length, 2)
    assert.equal((await jobs()).length, 2)
    await database.db.updateTable('outgoing_message').set({ sent_at: database.context.now() }).execute()
    await send(people.workerId)
    assert.equal((await rows()).length, 3)
  })

  it('does not send a failed message again beside a newer one like it', async () => {
    const failed = await alone({ failed_at: database.context.now(), last_error: '550 EENVELOPE' })
    await alone()
    assert.equal(await transact(database.db, (tx) => tryAgain(tx, failed)), 'not-failed')
  })

  it('that waits is tried at once, with all its attempts, when a newer one like it was to be written', async () => {
    const link = () => transact(database.db, (tx) => enqueue(tx, { kind: 'set-up-link', personId: people.workerId, language: 'fi', now: database.context.now() }))
    await link()
    await database.db.updateTable('outgoing_message').set({ attempts: 9, last_error: '451 EENVELOPE' }).execute()
    await database.pool.query(`update graphile_worker._private_jobs set attempts = 9, run_at = now() + interval '2 hours'`)
    await link()
    const { rows: due } = await database.pool.query('select attempts, run_at <= now() as due from graphile_worker._private_jobs')
    assert.deepEqual(due, [{ attempts: 0, due: true }])
    assert.deepEqual((await rows()).map(({ attempts, last_error }) => [attempts, last_error]), [[0, '451 EENVELOPE']])
  })

  it('that is being sent right now gets no second job beside, also when the worker takes it in the same moment', async () => {
    const link = () => transact(database.db, (tx) => enqueue(tx, { kind: 'set-up-link', personId: people.workerId, language: 'fi', now: database.context.now() }))
    await link()
    const worker = await database.pool.connect()
    await worker.query('begin')
    await worker.query(`update graphile_worker._private_jobs set locked_by = 'worker', attempts = 1, locked_at = now()`)
    const second = link()
    await pause(200)
    await worker.query('commit')
    worker.release()
    await second
    await link()
    const { rows: held } = await database.pool.query('select key, attempts, locked_by from graphile_worker._private_jobs')
    assert.deepEqual(held, [{ key: (await rows())[0]!.id, attempts: 1, locked_by: 'worker' }])
  })

  it('sends one of two that failed and are alike, when both are to be sent again at once', async () => {
    const failed = [await alone({ failed_at: database.context.now() }), await alone({ failed_at: database.context.now() })]
    let first: () => void = () => {}
    const written = new Promise<void>((done) => { first = done })
    const one = transact(database.db, async (tx) => {
      const outcome = await tryAgain(tx, failed[0]!)
      first()
      await pause(300)
      return outcome
    })
    await written
    const other = transact(database.db, async (tx) => {
      const outcome = await tryAgain(tx, failed[1]!)
      // Whoever asked can go on with their transaction.
      await tx.selectFrom('outgoing_message').select('id').execute()
      return outcome
    })
    assert.deepEqual(await Promise.all([one, other]), ['done', 'not-failed'])
    assert.equal((await jobs()).length, 1)
  })

  it('finds messages that were written without a job, and gives each one', async () => {
    const ids = [await alone(), await alone({ kind: 'reminder' }), await alone({ person_id: people.supervisorId })]
    await sweep()
    await sweep()
    assert.deepEqual((await jobs()).map(({ key }) => key).sort(), ids.sort())
  })

  it('leaves alone what was sent or has failed', async () => {
    await alone({ sent_at: database.context.now() })
    await alone({ failed_at: database.context.now() })
    await sweep()
    assert.deepEqual(await jobs(), [])
  })

  it('gives a message a new job when the process that had it in hand was killed, and not while it works', async () => {
    const id = await alone()
    await sweep()
    const hold = (since: string) => database.pool.query(
      `update graphile_worker._private_jobs set locked_by = 'killed', attempts = 1, locked_at = now() - $1::interval`, [since])
    await hold('9 minutes')
    await sweep()
    assert.equal((await jobs()).length, 1)
    await hold('11 minutes')
    await sweep()
    const live = (await jobs()).filter(({ attempts, max_attempts }) => attempts < max_attempts)
    assert.deepEqual(live.map(({ key, attempts }) => [key, attempts]), [[id, 0]])
  })

  it('gives a failed message another round, and refuses one that has not failed', async () => {
    const failed = await alone({ failed_at: database.context.now(), attempts: 20, last_error: '550 EENVELOPE' })
    assert.equal(await transact(database.db, (tx) => tryAgain(tx, failed)), 'done')
    assert.equal(await transact(database.db, (tx) => tryAgain(tx, failed)), 'not-failed')
    const [row] = await rows()
    assert.deepEqual([row?.failed_at, row?.attempts, row?.last_error], [null, 0, null])
    assert.equal((await jobs()).length, 1)
  })

  it('forgets what was sent or given up before a day, and keeps what still waits', async () => {
    const [early, day, late] = ['2026-08-01', '2026-08-17', '2026-08-20'].map((date) => new Date(`${date}T00:00:00Z`)) as [Date, Date, Date]
    await alone({ sent_at: early })
    await alone({ failed_at: early })
    const kept = [await alone({ sent_at: late }), await alone({ failed_at: late }), await alone({ created_at: early })]
    await transact(database.db, (tx) => forgetMessages(tx, day))
    assert.deepEqual((await rows()).map(({ id }) => id).sort(), kept.sort())
  })

  it('forgets jobs that the queue gave up', async () => {
    await alone()
    await alone({ kind: 'reminder' })
    await sweep()
    await database.pool.query(`update graphile_worker._private_jobs set attempts = max_attempts where id = (select min(id) from graphile_worker._private_jobs)`)
    await transact(database.db, (tx) => forgetJobs(tx, new Date(Date.now() - 60_000)))
    assert.equal((await jobs()).length, 2)
    await transact(database.db, (tx) => forgetJobs(tx, new Date(Date.now() + 60_000)))
    assert.equal((await jobs()).length, 1)
  })
})
