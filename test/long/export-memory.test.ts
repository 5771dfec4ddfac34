// An export of a million published rows, as the sweep makes it: how much the memory of the process grows meanwhile, and how long one step keeps others waiting.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { transact } from '../../src/db/db.ts'
import { askForExport } from '../../src/reports/exports/ask.ts'
import { findExport } from '../../src/reports/exports/exports.sql.ts'
import { fileOf } from '../../src/reports/exports/file.ts'
import { stepExports } from '../../src/reports/exports/step.ts'
import { actor, world } from '../builders.ts'
import { testDatabase, wednesday } from '../database.ts'
import { publishMany } from '../published.ts'

const rows = 1_000_000

test('a million rows need no more memory than the first four hundred thousand, and the file is whole', async () => {
  const database = await testDatabase()
  const { db, context: { keys } } = database
  const { coordinatorId } = await world(db)
  await publishMany(database, rows)
  const asked = await transact(db, (tx) => askForExport(tx, { form: 'standard', language: 'fi' }, { actor: actor(coordinatorId, 'coordinator'), keys, now: wednesday }))
  assert.ok(asked !== 'under-way')
  const [before, from] = [process.memoryUsage().rss, performance.now()]
  // What is dropped is collected lazily: the heap grows to where it stays, and from there on nothing may be added.
  let most = 0, longest = 0, steps = 0, settled = 0
  for (let goesOn = true; goesOn; steps++) {
    const began = performance.now()
    goesOn = await transact(db, (tx) => stepExports(tx, { keys, now: wednesday, log: (line) => assert.fail(line) }))
    longest = Math.max(longest, performance.now() - began)
    most = Math.max(most, process.memoryUsage().rss)
    if (steps < 40) settled = most
  }
  const made = performance.now() - from
  const one = (await findExport(db, asked.id, coordinatorId))!
  let bytes = 0
  for await (const piece of fileOf(db, one, keys)) bytes += piece.length
  most = Math.max(most, process.memoryUsage().rss)
  const grew = (most - before) / 1e6, later = (most - settled) / 1e6
  console.log(`${rows} rows in ${steps} steps and ${Math.round(made)} ms, the longest ${Math.round(longest)} ms; ${bytes} bytes; the memory grew by ${Math.round(grew)} MB, ${Math.round(later)} of them after the first 400 000`)
  assert.deepEqual([one.state, bytes, one.rowsDone], ['ready', one.bytes, one.rowsInAll])
  assert.ok(one.rowsDone > rows)
  assert.ok(grew < 300 && later < 40, `the memory grew by ${Math.round(grew)} MB, ${Math.round(later)} of them late`)
  await database.close()
})
