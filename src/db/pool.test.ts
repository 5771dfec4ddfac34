import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { openPool } from './db.ts'

let database: TestDatabase
before(async () => { database = await testDatabase() })
after(() => database.close())

test('no statement is compiled or given helpers, though the server would', async () => {
  const pool = openPool({ ...database.pool.options, options: '-c jit=on -c max_parallel_workers_per_gather=4' }, 1)
  const { rows } = await pool.query("select current_setting('jit') as jit, current_setting('max_parallel_workers_per_gather') as helpers")
  await pool.end()
  assert.deepEqual(rows, [{ jit: 'off', helpers: '0' }])
})
