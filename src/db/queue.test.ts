import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { testDatabase } from '../../test/database.ts'
import { flakyWay } from '../../test/flaky-database.ts'
import { until } from '../../test/until.ts'
import { openPool } from './db.ts'
import { startQueue } from './queue.ts'

describe('the queue', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>
  before(async () => { database = await testDatabase() })
  after(() => database.close())

  const add = (task: string, payload = {}) =>
    database.pool.query('select graphile_worker.add_job($1, $2::json)', [task, JSON.stringify(payload)])
  const jobs = async () => (await database.pool.query('select last_error from graphile_worker.jobs')).rows

  it('does a job that was committed, as the role of the app, and forgets it', async () => {
    const done: unknown[] = []
    const queue = startQueue({ pool: database.pool, log: () => {}, tasks: { note: async (payload) => void done.push(payload) } })
    await add('note', { id: 1 })
    await until('the job is done', () => done.length === 1)
    await until('the job is forgotten', async () => (await jobs()).length === 0)
    await queue.stop()
    assert.deepEqual(done, [{ id: 1 }])
  })

  it('lets a running job end before it stops', async () => {
    let ended = false
    let begun = false
    const slow = async () => { begun = true; await pause(300); ended = true }
    const queue = startQueue({ pool: database.pool, log: () => {}, tasks: { slow } })
    await add('slow')
    await until('the job runs', () => begun)
    await queue.stop()
    assert.ok(ended)
    assert.deepEqual(await jobs(), [])
  })

  it('stops at once when the database was never there', async () => {
    const pool = openPool({ host: '127.0.0.1', port: 1 }, 3)
    const queue = startQueue({ pool, log: () => {}, tasks: {} })
    await pause(50)
    await queue.stop()
    await pool.end()
  })

  it('logs and keeps the class of a fault, never its words or the payload', async () => {
    const lines: string[] = []
    const fail = async () => { throw new TypeError('no mail to aino@example.fi') }
    const queue = startQueue({ pool: database.pool, log: (line) => lines.push(line), tasks: { fail } })
    await add('fail', { secret: 'kuitti' })
    await until('the failure is kept', async () => (await jobs())[0]?.last_error === 'TypeError')
    await queue.stop()
    assert.match(lines.join('\n'), /fail.*TypeError/)
    assert.doesNotMatch(lines.join('\n'), /aino|kuitti/)
    await database.pool.query('delete from graphile_worker._private_jobs')
  })

  it('goes on after the database went away in the middle of a job and came back', async () => {
    const way = await flakyWay(database.pool)
    const pool = openPool(way.connection, 4)
    const done: string[] = []
    const note = async (payload: unknown) => {
      const { name } = payload as { name: string }
      if (name === 'first' && !done.length) { way.cut(); await pause(200) }
      done.push(name)
    }
    const queue = startQueue({ pool, log: () => {}, tasks: { note } })
    await add('note', { name: 'first' })
    await until('the first job has run', () => done.length === 1)
    await add('note', { name: 'second' })
    await pause(500)
    way.mend()
    await until('the second job has run', () => done.includes('second'), 30)
    await until('both ends were written down', async () => (await jobs()).length === 0, 30)
    await queue.stop()
    await pool.end()
    way.close()
    assert.equal(done.filter((name) => name === 'second').length, 1)
  })
})
