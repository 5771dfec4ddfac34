// Measures the program, prints a table and writes bench/results.json; ends with 1 where a goal does not hold.
// node --import tsx bench/run.ts [name…]: without names, everything.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runApp } from '../test/app-process.ts'
import { measureCouncil } from './council/measure.ts'
import { measureDesk } from './desk/measure.ts'
import { oneTopic } from './directory.ts'
import { measureForm } from './form-bytes.ts'
import { measureIntake } from './intake/measure.ts'
import { measureLighthouse } from './lighthouse.ts'
import { measureLook } from './redaction.ts'
import { isBuilt, program, settings } from './program.ts'
import { table, type Results } from './result.ts'
import { measureSearch } from './search/measure.ts'
import { measureStart } from './start.ts'
import { measureSurveys } from './surveys/measure.ts'
import { measureReport } from './surveys/report.ts'

const wanted = process.argv.slice(2)
const names = ['start_ms', 'idle_mb', 'form_bytes', 'lighthouse', 'intake', 'intake_vs_pgbench', 'directory_search_p95', 'desk_list_p95', 'desk_search_p95', 'look_sent', 'look_names', 'survey_intake', 'blind_signing', 'report_growth', 'report_p95', 'unit_page_growth']
const unknown = wanted.filter((name) => !names.includes(name))
if (unknown.length) throw new Error(`${unknown.join(', ')}: what can be measured is ${names.join(', ')}`)
const want = (...some: string[]) => wanted.length === 0 || some.some((name) => wanted.includes(name))

console.log(isBuilt ? 'measuring the build in dist/' : 'measuring the sources through tsx: there is no build, or it is older than they are')
const dataDir = mkdtempSync(join(tmpdir(), 'vk-bench-'))
const results: Results = {}
try {
  console.log('loading the demonstration county')
  await withApp(async () => {})
  if (want('look_sent', 'look_names')) Object.assign(results, await measureLook())
  // First, as the intake leaves mail behind that the next starts would be busy with.
  if (want('start_ms', 'idle_mb')) Object.assign(results, await measureStart(dataDir))
  await withApp(async (url) => {
    const topic = await oneTopic(dataDir)
    if (want('form_bytes')) Object.assign(results, await measureForm({ url, topic }))
    if (want('lighthouse')) Object.assign(results, await measureLighthouse({ url, topic }))
    if (want('intake', 'intake_vs_pgbench')) Object.assign(results, await measureIntake({ url, dataDir, topic }))
    if (want('survey_intake', 'blind_signing')) Object.assign(results, await measureSurveys({ url, dataDir }))
    if (want('directory_search_p95')) Object.assign(results, await measureSearch({ dataDir }))
    if (want('report_growth', 'report_p95')) Object.assign(results, await measureReport({ url, dataDir }))
    if (want('unit_page_growth')) Object.assign(results, await measureCouncil({ dataDir }))
    // Last, as a million cases are in the way of everything else.
    if (want('desk_list_p95', 'desk_search_p95')) Object.assign(results, await measureDesk({ dataDir }))
  })
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}
writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, null, 2)}\n`)
console.log(`\n${table(results)}`)
process.exitCode = Object.values(results).every(({ holds }) => holds) ? 0 : 1

async function withApp(work: (url: string) => Promise<void>): Promise<void> {
  const app = runApp({ DATA_DIR: dataDir, ...settings }, program)
  try {
    await work(await app.listening())
  } catch (error) {
    console.log(app.output())
    throw error
  } finally {
    app.kill('SIGTERM')
    await app.ended
  }
}
