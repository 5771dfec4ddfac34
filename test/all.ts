// Every step of a check, in order, the same on a laptop and on a server: npm test. Names of steps after it
// run only those: npm test -- types lint. `long` is for what takes minutes: npm run test:long.
import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'

/** `withNext`: runs beside the step after it, which leaves half the machine idle, and is told of when it has ended. */
type Step = { name: string; says: string; command: string; isLong?: boolean; withNext?: boolean; unless?: () => string | undefined }

const onServer = 'node --import tsx test/run.ts'
const tests = "'{src,demo,test}/**/*.test.{ts,tsx}'"

const steps: Step[] = [
  { name: 'types', says: 'TypeScript agrees', command: 'tsc --noEmit --incremental --tsBuildInfoFile node_modules/.cache/types.json' },
  { name: 'lint', says: 'no known mistake, in code or in the accessibility of pages', command: 'oxlint --deny-warnings' },
  { name: 'imports', says: 'imports point one way', command: 'depcruise --no-progress src demo test bench build.ts' },
  { name: 'unused', says: 'nothing is left over', command: 'knip --no-progress --no-config-hints' },
  { name: 'laws', says: 'the laws of the sources, the texts and the catalogue', command: `${onServer} 'test/laws*.test.ts'` },
  { name: 'tests', says: 'units, statements, routes', command: `${onServer} ${tests} --but 'test/{laws*,long/**/*}.test.ts'` },
  {
    name: 'debian', says: "the same on Debian's PostgreSQL, as far as it touches the database",
    command: `${onServer} ${tests} --but 'test/{laws-[ist]*,schema,long/**/*}.test.ts' --on-installed`,
    withNext: true,
    unless: () => globSync('/usr/lib/postgresql/*/bin/postgres').length ? undefined : 'no PostgreSQL under /usr/lib/postgresql',
  },
  { name: 'journeys', says: 'people at work in a real browser', command: `${onServer} 'test/journeys/*.journey.ts' --in-one-process` },
  { name: 'long', says: 'kills, a fresh install, Lighthouse', command: `${onServer} 'test/long/**/*.test.ts' --one-at-a-time`, isLong: true },
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length) throw new Error(`no such step: ${unknown.join(', ')}; there are ${steps.map(({ name }) => name).join(', ')}`)

type Output = 'as it comes' | 'held back'
type Result = { name: string; said: string; seconds: number; failed: boolean }

const results: Result[] = []
const besides: Promise<void>[] = []
for (const step of steps) {
  if (wanted.length ? !wanted.includes(step.name) : step.isLong) continue
  const title = `\n── ${step.name}: ${step.says}`
  if (step.withNext) {
    besides.push(beside(step, title))
    continue
  }
  console.log(title)
  results.push((await take(step, 'as it comes')).result)
  await Promise.all(besides)
}
await Promise.all(besides)

console.log(`\n── all`)
for (const { name, said, seconds } of results) console.log(`${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s  ${said}`)
process.exitCode = results.some(({ failed }) => failed) ? 1 : 0

async function beside(step: Step, title: string): Promise<void> {
  const { result, output } = await take(step, 'held back')
  console.log(`${title}\n${output}`)
  results.push(result)
}

async function take(step: Step, output: Output): Promise<{ result: Result; output: string }> {
  const why = step.unless?.()
  const from = performance.now()
  const ended = why === undefined ? await run(step.command, output) : { code: 0, output: '' }
  const said = why === undefined ? (ended.code === 0 ? 'passed' : 'FAILED') : `not run: ${why}`
  const seconds = (performance.now() - from) / 1000
  return { result: { name: step.name, said, seconds, failed: ended.code !== 0 }, output: ended.output }
}

/** Programs of node_modules are on the PATH, because npm runs this file. */
function run(command: string, output: Output): Promise<{ code: number; output: string }> {
  return new Promise((ended) => {
    const child = spawn(command, { shell: true, stdio: output === 'held back' ? ['ignore', 'pipe', 'pipe'] : 'inherit' })
    const heldBack: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => heldBack.push(data))
    child.on('close', (code) => ended({ code: code ?? 1, output: Buffer.concat(heldBack).toString() }))
  })
}
