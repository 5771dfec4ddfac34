// The second lock on what people wrote: what the database itself shows of it, whatever a statement asks for.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { world } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { transact, type Tx } from '../db/db.ts'
import { addAmendment } from './answering/amendments.sql.ts'
import { bodiesOf } from './cases.sql.ts'
import { nameCases, naming } from './named.sql.ts'

let database: TestDatabase
let ids: [string, string, string]

before(async () => {
  database = await testDatabase()
  const w = await world(database.db)
  for (const text of ['Kirsikka kukki.', 'Tuomi kukki.', 'Syreeni kukki.']) await giver(database).send({ text, service: w.serviceId, unit: w.unitId })
  const found = await database.db.selectFrom('feedback_case').select('id').orderBy('id').execute()
  ids = found.map(({ id }) => id) as typeof ids
  assert.equal(ids.length, 3)
  for (const caseId of ids) await transact(database.db, (tx) => addAmendment(tx, { caseId, number: 1, version: 1, by: w.workerId, ciphertext: Buffer.alloc(40), on: '2026-09-16' }))
})
after(() => database.close())

/** Every case of which this table shows something. */
const shown = async (tx: Pick<Tx, 'selectFrom'>, table: 'body' | 'amendment') =>
  (await tx.selectFrom(table).select('case_id').orderBy('case_id').execute()).map(({ case_id: id }) => id)

for (const table of ['body', 'amendment'] as const) {
  test(`a statement for all that was written finds nothing, and one that names cases finds theirs: ${table}`, async () => {
    assert.deepEqual(await shown(database.db, table), [])
    assert.deepEqual(await naming(database.db, [ids[1]], (tx) => shown(tx, table)), [ids[1]])
    assert.deepEqual(await naming(database.db, [ids[0], ids[2]], (tx) => shown(tx, table)), [ids[0], ids[2]])
    assert.deepEqual(await naming(database.db, [], (tx) => shown(tx, table)), [])
    assert.deepEqual(await naming(database.db, 'all', (tx) => shown(tx, table)), ids, 'what goes through all of them says so')
  })
}

test('what was named is named until others are, and in no other transaction of the same connection', async () => {
  await transact(database.db, async (tx) => {
    await nameCases(tx, 'all')
    await nameCases(tx, [ids[0]])
    assert.deepEqual(await shown(tx, 'body'), [ids[0]])
  })
  for (const id of ids) {
    assert.equal((await bodiesOf(database.db, id)).length, 1)
    for (let n = 0; n < 10; n++) assert.deepEqual(await shown(database.db, 'body'), [])
  }
})

test('whoever has not named a case can add no words of which they read back anything', async () => {
  const row = { case_id: ids[0], purpose: 'reply', ciphertext: Buffer.alloc(40), written_at: new Date(), number: 2 }
  await assert.rejects(database.db.insertInto('body').values(row).returning('ciphertext').execute(), { code: '42501' })
})
