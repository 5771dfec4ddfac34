// Many are told at once as each would be alone.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { transact } from '../db/db.ts'
import { enqueueToPeople } from './outbox-many.sql.ts'
import { queueWaiting } from './outbox.sql.ts'

let database: TestDatabase, w: World
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
})
after(() => database.close())

const tell = (personIds: string[]) => transact(database.db, (tx) => enqueueToPeople(tx, personIds.map((personId) => ({ kind: 'trial-began', personId, language: 'fi' })), database.context.now()))
const written = async () => (await database.db.selectFrom('outgoing_message').select(['person_id', 'attempts']).orderBy('created_at').execute()).map(({ person_id, attempts }) => [person_id, attempts])

test('each person gets one message of a kind, however often they are named, and the sweep gives it its job', async () => {
  await tell([])
  await tell([w.workerId, w.workerId])
  assert.deepEqual(await written(), [[w.workerId, 0]])
  await transact(database.db, queueWaiting)
  assert.equal((await database.pool.query('select from graphile_worker._private_jobs')).rowCount, 1)
})

test('what waits already is tried at once, and another is written only once it has gone out', async () => {
  await database.db.updateTable('outgoing_message').set({ attempts: 9 }).execute()
  await database.pool.query(`update graphile_worker._private_jobs set attempts = 9, run_at = now() + interval '2 hours'`)
  await tell([w.workerId, w.supervisorId])
  assert.deepEqual((await written()).toSorted(), [[w.workerId, 0], [w.supervisorId, 0]].toSorted())
  assert.deepEqual((await database.pool.query('select attempts, run_at <= now() as due from graphile_worker._private_jobs')).rows, [{ attempts: 0, due: true }])
  await database.db.updateTable('outgoing_message').set({ sent_at: database.context.now() }).execute()
  await tell([w.workerId])
  assert.equal((await written()).length, 3)
})
