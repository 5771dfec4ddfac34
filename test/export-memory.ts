// Exports so many published rows, as the sweep does, and prints how much the memory grew meanwhile:
// node --expose-gc --import tsx test/export-memory.ts 1000000
import { stepExports } from '../src/reports/exports/step.ts'
import { askForExport } from '../src/reports/exports/ask.ts'
import { fileOf } from '../src/reports/exports/file.ts'
import { findExport } from '../src/reports/exports/exports.sql.ts'
import { transact } from '../src/db/db.ts'
import { actor, world } from './builders.ts'
import { testDatabase, wednesday } from './database.ts'
import { publishMany } from './published.ts'

const database = await testDatabase()
const { db, context: { keys } } = database
const { coordinatorId } = await world(db)
await publishMany(database, Number(process.argv[2]))
globalThis.gc?.()
const before = process.memoryUsage().rss
let most = 0, steps = 0
const look = () => void (most = Math.max(most, process.memoryUsage().rss))
const asked = await transact(db, (tx) => askForExport(tx, { form: 'standard', language: 'fi' }, { actor: actor(coordinatorId, 'coordinator'), keys, now: wednesday }))
if (asked === 'under-way') throw new Error('one is under way')
const from = performance.now()
let longest = 0
for (;;) {
  const began = performance.now()
  if (!(await transact(db, (tx) => stepExports(tx, { keys, now: wednesday, log: console.log })))) break
  longest = Math.max(longest, performance.now() - began)
  steps++
  look()
}
const made = performance.now() - from
const one = (await findExport(db, asked.id, coordinatorId))!
let bytes = 0
for await (const piece of fileOf(db, one, keys)) {
  bytes += piece.length
  look()
}
console.log(JSON.stringify({ rows: one.rowsDone, state: one.state, bytes, whole: bytes === one.bytes, steps, ms: Math.round(made), longestStepMs: Math.round(longest), grewMb: Math.round((most - before) / 1e6) }))
await database.close()
