import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase, wednesday } from '../../test/database.ts'
import { ownerRole } from '../../test/server.ts'
import { openPool } from './db.ts'
import { migrate } from './migrate.ts'

test('with one database role for everything a case can close, and history still cannot be altered', async () => {
  const database = await testDatabase()
  const pool = openPool({ ...database.server, user: ownerRole, database: database.name }, 2)
  try {
    await migrate(pool, ownerRole)
    const { rows } = await pool.query<{ id: string }>(`
      insert into feedback_case (reference, receipt_hash, kind, reader, publish, language, channel, routed_because, due_on, state, came_of_it, created_at)
      values ('AAAA-BBBB', '\\x00', 'thanks', 'handler', false, 'fi', 'web', 'nobody', '2026-09-23', 'answered', 'nothing-asked', $1) returning id`, [wednesday])
    const id = rows[0]!.id
    await pool.query(`insert into event (case_id, name, happened_at, number) values ($1, 'received', $2, 1)`, [id, wednesday])
    await pool.query('select close_case($1, $2, null)', [id, wednesday])
    const events = await pool.query(`select name from event where case_id = $1 order by number`, [id])
    assert.deepEqual(events.rows.map(({ name }) => name), ['received', 'closed'])
    await assert.rejects(pool.query(`update event set name = 'answered'`), /never altered/)
    await assert.rejects(pool.query('delete from event'), /never altered/)
  } finally {
    await pool.end()
    await database.close()
  }
})
