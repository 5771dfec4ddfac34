// Runs test files one after another in this process, as test/run.ts hands them out: what all of them load is loaded
// once. Each file is a suite, so that what stands at its top (`before`, `after`) holds for it alone. test/report.ts
// tells how it went, upon which the next one comes.
import { once } from 'node:events'
import { resolve } from 'node:path'
import { describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { FromWorker } from './report.ts'

const { sharing, minutes } = JSON.parse(process.env['TEST_WORKER']!) as { sharing: string[]; minutes: number }
const load = (file: string) => import(pathToFileURL(resolve(file)).href)

// Whoever hands out the files is gone.
process.on('disconnect', () => process.exit(1))
// Around them all, so that what they share is closed after the last.
void test('a worker', async () => {
  for (const file of sharing) await load(file)
  process.send!({ says: 'ready' } satisfies FromWorker)
  for (;;) {
    const [{ file }] = await once(process, 'message') as [{ file: string | null }]
    if (!file) break
    void describe(file, { timeout: minutes * 60_000 }, async () => void await load(file))
  }
}).finally(() => {
  // Only what a test has left open keeps the process from ending now.
  process.channel!.unref()
})
