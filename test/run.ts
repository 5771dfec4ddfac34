// Runs test files on one PostgreSQL server: node --import tsx test/run.ts <file or pattern>…
//   --but <pattern>      leaves out these files
//   --workers <number>   processes at a time, otherwise three; each takes the next file when it is done with one
//   --minutes <number>   a file that takes longer has failed, otherwise ten
//   --again              what failed is run once more, alone, after all others: on a busy machine what is right can be late. Both are told
//   --on-installed       on the machine's own PostgreSQL instead of the embedded one, and only what uses a database
import { globSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { startInstalledServer } from './installed-server.ts'
import { keepSeconds, longestFirst } from './seconds.ts'
import { startTestServer } from './server.ts'
import { stopping } from './stopping.ts'
import { tellFile, tellTheWhole } from './tell.ts'
import { runWorker, type Outcome } from './worker-process.ts'

const { positionals: patterns, values } = parseArgs({
  allowPositionals: true,
  options: {
    but: { type: 'string', multiple: true, default: [] },
    workers: { type: 'string', default: '3' },
    minutes: { type: 'string', default: '10' },
    again: { type: 'boolean' },
    'on-installed': { type: 'boolean' },
  },
})
const matching = (list: string[]) => {
  const idle = list.find((pattern) => globSync(pattern).length === 0)
  if (!idle) return list.flatMap((pattern) => globSync(pattern))
  console.error(`no test file matches ${idle}`)
  process.exit(1)
}
const without = new Set(matching(values.but))
const found = [...new Set(matching(patterns))].filter((file) => !without.has(file))
const files = values['on-installed'] ? found.filter((file) => readFileSync(file, 'utf8').includes('testDatabase')) : found

/** What journeys of one worker share, loaded before the first of them and closed after the last. */
const sharing = files.some((file) => file.endsWith('.journey.ts')) ? ['test/journeys/program.ts', 'test/journeys/visitor.ts', 'test/journeys/a-kiosk.ts'] : []

const stop = stopping()
const from = performance.now()
const server = await (values['on-installed'] ? startInstalledServer() : startTestServer())
const waiting = longestFirst(files)
const outcomes: Outcome[] = []
const unsteady: Outcome[] = []
const options = {
  next: () => (stop.aborted ? undefined : waiting.shift()),
  ended(outcome: Outcome) {
    outcomes.push(outcome)
    tellFile(outcome)
  },
  stop, sharing, minutes: Number(values.minutes), server: { host: server.host, port: server.port },
}
try {
  // A worker that has died is told of, and what it had not begun is for another.
  await Promise.all(Array.from({ length: Number(values.workers) }, async () => {
    while (await runWorker(options) && waiting.length && !stop.aborted);
  }))
  if (values.again) await runAgain()
} finally {
  await server.stop()
}
keepSeconds(outcomes)
tellTheWhole(outcomes, { files, unsteady, seconds: (performance.now() - from) / 1000 })
const isWhole = !stop.aborted && files.every((file) => outcomes.some((outcome) => outcome.file === file))
process.exit(isWhole && outcomes.every(({ failures }) => failures.length === 0) ? 0 : 1)

/** Each in a process of its own, with nothing beside it. Where many failed it is no chance, and none is run again. */
async function runAgain(): Promise<void> {
  const failed = outcomes.filter(({ file, failures }) => failures.length > 0 && file)
  if (failed.length > 3) return
  for (const first of failed) {
    waiting.push(first.file!)
    outcomes.splice(outcomes.indexOf(first), 1)
    await runWorker(options)
    if (outcomes.some(({ file, failures }) => file === first.file && failures.length === 0)) unsteady.push(first)
  }
}
