import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { openPool } from './db.ts'

let database: TestDatabase
before(async () => { database = await testDatabase() })
after(() => database.close())

test('no statement is compiled, though the server would', async () => {
  const pool = openPool({ ...database.pool.options, options: '-c jit=on' }, 1)
  const { rows } = await pool.query('show jit')
  await pool.end()
  assert.deepEqual(rows, [{ jit: 'off' }])
})
