import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../../test/database.ts'
import { until } from '../../test/until.ts'
import type { Tx } from './db.ts'
import { startSweeps, sweep } from './sweeps.ts'

describe('sweeps', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>
  before(async () => { database = await testDatabase() })
  after(() => database.close())
  const now = new Date('2026-03-02T10:00:00Z')

  it('run again and again with the moment they are given, until they are stopped', async () => {
    const moments: Date[] = []
    const sweeps = startSweeps({
      db: database.db, now: () => now, log: () => {},
      sweeps: [{ name: 'note', everySeconds: 0.02, run: async (_tx: Tx, moment: Date) => { moments.push(moment) } }],
    })
    await until('three rounds', () => moments.length >= 3)
    await sweeps.stop()
    const rounds = moments.length
    await new Promise((later) => setTimeout(later, 60))
    assert.equal(moments.length, rounds)
    assert.ok(moments.every((moment) => moment === now))
  })

  it('are done by one process at a time', async () => {
    let release = () => {}
    let running = 0
    const one = {
      name: 'alone', everySeconds: 1,
      async run() {
        running++
        await new Promise<void>((done) => { release = done })
      },
    }
    const first = sweep(database.db, one, now)
    await until('the first is at work', () => running === 1)
    assert.deepEqual(await Promise.all([1, 2].map(() => sweep(database.db, one, now))), [false, false])
    release()
    assert.equal(await first, true)
    assert.equal(running, 1)
  })

  it('undo a round that failed, log its class only, and go on', async () => {
    const lines: string[] = []
    let rounds = 0
    const sweeps = startSweeps({
      db: database.db, now: () => now, log: (line) => lines.push(line),
      sweeps: [{
        name: 'falls', everySeconds: 0.01,
        async run(tx: Tx) {
          rounds++
          await sql`insert into ended_visit (id, expires_at) values (uuid_send(gen_random_uuid()), now())`.execute(tx)
          if (rounds === 1) throw new RangeError('aino@example.fi')
        },
      }],
    })
    await until('a second round', () => rounds >= 2)
    await sweeps.stop()
    assert.deepEqual(lines, ['sweep "falls": RangeError'])
    const { rows } = await database.pool.query('select count(*)::int as n from ended_visit')
    assert.equal(rows[0].n, rounds - 1)
  })
})
