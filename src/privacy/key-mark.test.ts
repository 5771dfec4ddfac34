import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { transact } from '../db/db.ts'
import { settleKeys } from './key-mark.sql.ts'
import { makeKeys, newKeyFile } from './keys.ts'

let database: TestDatabase
before(async () => { database = await testDatabase() })
after(() => database.close())

test('of two key files that meet on an empty database one is right, and a wrong one leaves no mark', async () => {
  const settle = (file: ReturnType<typeof newKeyFile>, keys = makeKeys(file)) => transact(database.db, (tx) => settleKeys(tx, keys, wednesday))
  const files = [newKeyFile(), newKeyFile()]
  const said = await Promise.all(files.map((file) => settle(file)))
  assert.equal(said.filter((one) => one === null).length, 1)
  const right = files[said.indexOf(null)]!
  const another = { current: 2, keys: { '1': newKeyFile().keys['1'], '2': newKeyFile().keys['1'] } }
  assert.match((await settle(right, makeKeys(another)))!, /not the one/)
  assert.equal(await settle(right), null, 'the second key of the wrong file was not noted')
  const added = makeKeys({ current: 2, keys: { ...right.keys, ...{ '2': newKeyFile().keys['1'] } } })
  assert.equal(await settle(right, added), null)
  assert.match((await settle(right))!, /lacks version 2/)
})
