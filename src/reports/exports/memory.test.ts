// That an export needs no more memory the longer it is: of many rows only those of one step are ever held.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { actor, world } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { transact } from '../../db/db.ts'
import type { FileCell } from '../files/table.ts'
import type { Dataset } from '../open-data/dataset.ts'
import { datasets } from '../open-data/datasets.ts'
import { askForExport } from './ask.ts'
import { stepExports } from './step.ts'

let database: TestDatabase
before(async () => { database = await testDatabase() })
after(() => database.close())

test('two hundred thousand rows are never in memory together, and no step takes more than ten thousand of them', async () => {
  const { db, context: { keys } } = database
  const { coordinatorId } = await world(db)
  const all = 200_000, warm = 60_000
  let inStep = 0
  const many: Dataset = {
    ...datasets[0]!,
    async page(_, from, limit) {
      const first = Number(from ?? 0)
      inStep += limit
      const rows = Array.from({ length: Math.min(limit, all - first) }, (_row, n): FileCell[] => Array.from({ length: 12 }, (_cell, column) => `${first + n} ${(first + n) * (column + 7919)}`))
      return { rows, next: first + rows.length < all ? String(first + rows.length) : null }
    },
  }
  await transact(db, (tx) => askForExport(tx, { form: 'standard', language: 'fi' }, { actor: actor(coordinatorId, 'coordinator'), keys, now: wednesday }))
  // The first steps fill what the engine keeps for young objects, whatever it is asked for.
  let start = 0, most = 0, steps = 0
  for (let goesOn = true; goesOn;) {
    inStep = 0
    goesOn = await transact(db, (tx) => stepExports(tx, { keys, now: wednesday, log: (line) => assert.fail(line), datasets: [many] }))
    assert.ok(inStep <= 10_000, `${inStep}`)
    if (++steps * 10_000 <= warm) start = Math.max(start, process.memoryUsage().rss)
    most = Math.max(most, process.memoryUsage().rss)
  }
  const { rows_done: done, state } = await db.selectFrom('report_export').select(['rows_done', 'state']).executeTakeFirstOrThrow()
  assert.deepEqual([done, state], [all, 'ready'])
  const { rows: [pieces] } = await database.pool.query<{ largest: number }>('select max(length(ciphertext)) as largest from report_export_piece')
  assert.ok(pieces!.largest < 263_000, `${pieces!.largest}`)
  assert.ok((most - start) / 1e6 < 60, `the memory grew by ${Math.round((most - start) / 1e6)} MB`)
})
