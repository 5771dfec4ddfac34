// The second lock on who a giver is: what the database itself shows of contacts, whatever a statement asks for.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { world } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { transact, type Tx } from '../db/db.ts'
import { contactRow } from './contact.sql.ts'

let database: TestDatabase
let ids: string[]

before(async () => {
  database = await testDatabase()
  const w = await world(database.db)
  for (const name of ['aino', 'eero']) await giver(database).send({ service: w.serviceId, unit: w.unitId, contact: `${name}@posti.example` })
  ids = (await database.db.selectFrom('contact').select('case_id').orderBy('case_id').execute()).map(({ case_id: id }) => id)
  assert.equal(ids.length, 2)
})
after(() => database.close())

const halves = async (tx: Tx) => (await sql<{ id: string }>`select case_id as id from keys.contact_key order by 1`.execute(tx)).rows.map(({ id }) => id)
const named = (name: string | null) => transact(database.db, async (tx) => {
  if (name !== null) await sql`select set_config('vastakaiku.contact', ${name}, true)`.execute(tx)
  return halves(tx)
})

test('a statement for all contacts finds none, and that of a case finds its own', async () => {
  assert.deepEqual(await named(null), [])
  assert.deepEqual(await named(ids[0]!), [ids[0]])
  assert.deepEqual(await named(`${ids[0]},${ids[1]}`), [])
  assert.deepEqual(await named('erased'), [], 'neither has been erased')
  assert.deepEqual(await named('all'), ids, 'what goes through all of them says so')
})

test('what was named in one transaction is named in no other on the same connection', async () => {
  for (const id of ids) assert.ok((await contactRow(database.db, id))?.half)
  for (let n = 0; n < 10; n++) assert.deepEqual(await named(null), [])
})

test('with the key of its case goes whatever opens its contact', async () => {
  const [id] = ids
  await database.asOwner(`delete from keys.case_key where case_id = '${id}'`)
  assert.equal((await database.asOwner(`select from keys.contact_key where case_id = '${id}'`)).rowCount, 0)
  assert.equal(await contactRow(database.db, id!), undefined)
})
