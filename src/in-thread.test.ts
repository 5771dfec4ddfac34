// Work in a thread of its own: the same answer, the process free meanwhile, faults as faults, and no database in it.
import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from 'esbuild'
import { projectRoot } from './db/root.ts'
import { endThreadsUntil, inThread } from './in-thread.ts'
import { publishedOf, type ToldOfYear, type Year } from './reports/statistics/publish.ts'
import { wholePeriods } from './reports/statistics/period.ts'

/** As much as takes the engine a second or more; alike in every run. */
function largeYear(): Year {
  let seed = 7
  const next = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
  const months = Array.from({ length: 12 }, (_, n) => `2025-${String(n + 1).padStart(2, '0')}`)
  const lines = Array.from({ length: 6 }, (_, n) => `line${n}`), units = Array.from({ length: 30 }, (_, n) => `unit${n}`)
  const counts = months.flatMap((month) => units.flatMap((unitId, n) => ['in-time', 'late'].flatMap((value) => {
    const given = Math.floor(next() ** 2 * 12)
    return given ? [{ month, serviceLineId: lines[n % 6]!, unitId, figure: 'in-time', value, given }] : []
  })))
  return { months, counts, before: [], due: wholePeriods(months), fewest: 5, order: [...lines, ...units] }
}

test('a year is worked out in a thread as it is without one, and meanwhile the process itself is held up for less than a third of the time', async () => {
  const year = largeYear()
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const [from, own, all] = [performance.now(), process.threadCpuUsage(), process.cpuUsage()]
  const told = await inThread<ToldOfYear>('publish', year)
  const took = performance.now() - from
  const [ownTime, time] = [process.threadCpuUsage(own), process.cpuUsage(all)].map(({ user, system }) => (user + system) / 1000) as [number, number]
  // The last wait is written down by a timer.
  await pause(20)
  delay.disable()
  assert.ok(told.rows.length > 50, String(told.rows.length))
  assert.deepEqual(told, publishedOf(year))
  // A busy machine makes the longest wait longer than it is, and a first reading of the sources what was worked: not both.
  const heldUp = Math.min(delay.max / 1e6 / took, ownTime / time)
  assert.ok(heldUp < 1 / 3, `held up for ${Math.round(delay.max / 1e6)} of ${Math.round(took)} ms, worked ${Math.round(ownTime)} of ${Math.round(time)}`)
})

test('what goes wrong in a thread is thrown where it was asked for', async () => {
  await assert.rejects(inThread('publish', { ...largeYear(), order: [] }), /not in the directory/)
  await assert.rejects(inThread('publish', { ...largeYear(), fewest: 2 }), /nothing is shown of fewer than 3/)
})

test('a program that stops ends its threads, and those that are begun until it has stopped', async () => {
  const first = inThread('publish', largeYear())
  const both = assert.rejects(first.catch(() => inThread('publish', largeYear())), /ended without an answer/)
  await pause(50)
  await endThreadsUntil(both)
  await assert.rejects(first, /ended without an answer/)
})

test('a thread knows no database, no keys, no settings and no pages', async () => {
  for (const path of globSync('src/**/*.thread.ts', { cwd: projectRoot })) {
    const { metafile } = await build({ absWorkingDir: projectRoot, entryPoints: [path], bundle: true, platform: 'node', format: 'esm', metafile: true, write: false, logLevel: 'silent', packages: 'external' })
    const wrong = Object.keys(metafile.inputs).filter((file) => /\.sql\.ts$|\.tsx$|^src\/(db|web|privacy|post|staff)\/|settings\.ts$/.test(file))
    assert.deepEqual(wrong, [], path)
  }
})
