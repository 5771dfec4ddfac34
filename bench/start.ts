// How long a start takes on data that is there, and how much memory the program holds when nobody asks for anything.
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { runApp } from '../test/app-process.ts'
import { program, settings } from './program.ts'
import { atMost, median, type Results } from './result.ts'

const starts = 5

export async function measureStart(dataDir: string): Promise<Results> {
  const all = []
  for (let at = 0; at < starts; at++) {
    const one = await startOnce(dataDir)
    console.log(`  start ${at + 1}: ready after ${Math.round(one.ms)} ms, ${Math.round(one.megabytes)} MB when idle`)
    all.push(one)
  }
  return {
    start_ms: atMost(3000, 'ms', median(all.map(({ ms }) => ms))),
    idle_mb: atMost(150, 'MB', median(all.map(({ megabytes }) => megabytes))),
  }
}

async function startOnce(dataDir: string): Promise<{ ms: number; megabytes: number }> {
  const from = performance.now()
  const app = runApp({ DATA_DIR: dataDir, ...settings }, program)
  try {
    const ready = await fetch(`${await app.listening()}/health/ready`)
    const ms = performance.now() - from
    if (!ready.ok) throw new Error(`listening, but ready says ${ready.status}`)
    await pause(3000)
    return { ms, megabytes: residentMegabytes(app.pid) }
  } finally {
    app.kill('SIGTERM')
    await app.ended
  }
}

/** Of the app's own process; the database server beside it has its 128 MB of shared buffers and a few MB more. */
const residentMegabytes = (pid: number): number =>
  Number(/VmRSS:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024
