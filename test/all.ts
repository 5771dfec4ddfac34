// Every step of a check, in order, the same on a laptop and on a server: npm test. Names of steps after it
// run only those: npm test -- types lint. `long` is for what takes minutes: npm run test:long.
import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { longJourneys, longTests } from './long-form.ts'
import { stopping } from './stopping.ts'

/** `beside`: it has one core enough, and is begun at once beside those before it; what it prints comes when it has ended, between two steps. */
type Step = { name: string; says: string; command: string; isLong?: boolean; beside?: boolean; unless?: () => string | undefined }

const onServer = 'node --import tsx test/run.ts'
const tests = "'{src,demo,test}/**/*.test.{ts,tsx}'"
const quoted = (files: string[]) => files.map((file) => `'${file}'`).join(' ')
const but = (files: string[]) => files.map((file) => `--but '${file}'`).join(' ')
const short = `${tests} --but 'test/{laws*,long/**/*,debian/**/*}.test.ts' ${but(longTests)}`
const journeys = `'test/journeys/*.journey.ts' ${but(longJourneys)} --again`

/** Where two servers may answer differently: docs/testing.md says what is held by which. */
const serversDiffer = [
  // migrations, rights, pools, queue, sweeps, what a start finds
  'test/laws-{catalogue,privacy}.test.ts', 'src/db/*.test.ts', 'src/privacy/*.test.ts', 'demo/load.test.ts',
  // the statement that takes feedback in, by form and by API
  'src/feedback/{giving,bad-input,talking}.test.ts', 'src/api/{feedback,repeats}.test.ts',
  // locks: two at once, and what goes meanwhile
  'src/feedback/{at-once,removed-meanwhile}.test.ts', 'src/staff/last-of-a-role.test.ts',
  // search, lists and their order, texts in three languages
  'src/feedback/{lists,filtered}.test.ts', 'src/feedback/finding/*.test.ts', 'src/directory/{overview,services,public}.test.ts',
  // days and hours, and what comes due
  'src/feedback/{clock-change,time,remind,overview}.test.ts', 'src/feedback/afterwards/*.test.ts',
  // messages, their order and their retries
  'src/post/{outbox,reminding}.test.ts',
  // backups by its own programs, and what lies on its disk
  'test/debian/*.test.ts', 'test/at-rest/erased.test.ts',
]

const withoutDebian = () => globSync('/usr/lib/postgresql/*/bin/postgres').length ? undefined : 'no PostgreSQL under /usr/lib/postgresql'

/** The compiler that is itself compiled, by its path: dependency-cruiser can only read sources with the one before, which has the same name. */
const typescript = 'node node_modules/typescript-7/bin/tsc --checkers 1'

const steps: Step[] = [
  { name: 'types', says: 'TypeScript agrees', command: `${typescript} --noEmit --incremental --tsBuildInfoFile node_modules/.cache/types-7.json`, beside: true },
  { name: 'lint', says: 'no known mistake, in code or in the accessibility of pages', command: 'oxlint --deny-warnings' },
  { name: 'imports', says: 'imports point one way', command: 'depcruise --no-progress src demo test bench build.ts' },
  { name: 'unused', says: 'nothing is left over', command: 'knip --no-progress --no-config-hints' },
  { name: 'laws', says: 'the laws of the sources, the texts and the catalogue', command: `${onServer} 'test/laws*.test.ts'` },
  { name: 'tests', says: 'units, statements, routes', command: `${onServer} ${short} --again` },
  { name: 'debian', says: "on Debian's PostgreSQL, where it may differ", command: `${onServer} ${quoted(serversDiffer)} --on-installed`, unless: withoutDebian },
  { name: 'journeys', says: 'people at work in a real browser', command: `${onServer} ${journeys}` },
  { name: 'more', says: 'the rest of the tests and of the journeys', isLong: true, command: `${onServer} ${quoted([...longTests, ...longJourneys])} --again` },
  {
    name: 'debian-all', says: "on Debian's PostgreSQL, all that touches the database", isLong: true,
    command: `${onServer} ${tests} --but 'test/{laws-[ist]*,schema,long/**/*}.test.ts' --on-installed`, unless: withoutDebian,
  },
  { name: 'long', says: 'kills, a fresh install, Lighthouse', command: `${onServer} 'test/long/**/*.test.ts' --workers 1 --minutes 30`, isLong: true },
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length) throw new Error(`no such step: ${unknown.join(', ')}; there are ${steps.map(({ name }) => name).join(', ')}`)

const onlyLong = wanted.length === 1 && wanted[0] === 'long'
/** Where both are wanted, one server serves them: while the county of one is loaded there is work of the other, and no core is left waiting at their ends but once. */
const together: Step = { name: 'tests, journeys', says: 'units, statements, routes; and people at work in a real browser', command: `${onServer} ${journeys} ${short}` }
const isWanted = (step: Step) => (onlyLong ? step.isLong : wanted.length ? wanted.includes(step.name) : !step.isLong)

const stop = stopping()
type Result = { name: string; said: string; seconds: number; failed: boolean }
const results: Result[] = []
const chosen = joined(steps.filter(isWanted))
const beside = chosen.filter((step) => step.beside).map((step) => {
  const ended = take(step)
  const one = { ended, isOver: false }
  void ended.finally(() => { one.isOver = true })
  return one
})
/** Of those beside, what is over is told; or, at the end, all once they are. */
async function tellOfBeside(all: boolean): Promise<void> {
  for (const one of beside.filter(({ isOver }) => all || isOver)) {
    beside.splice(beside.indexOf(one), 1)
    const result = await one.ended
    console.log(`\n── ${result.name}: ${result.said}, beside the others\n${result.printed}`)
    results.push(result)
  }
}
for (const step of chosen.filter((each) => !each.beside)) {
  if (stop.aborted) break
  console.log(`\n── ${step.name}: ${step.says}`)
  results.push(await take(step))
  await tellOfBeside(false)
}
await tellOfBeside(true)
results.sort((a, b) => chosen.findIndex(({ name }) => name === a.name) - chosen.findIndex(({ name }) => name === b.name))

console.log(`\n── all`)
for (const { name, said, seconds } of results) console.log(`${name.padEnd(15)} ${seconds.toFixed(1).padStart(6)} s  ${said}`)
if (stop.aborted) console.log('stopped before the end')
process.exitCode = stop.aborted ? 130 : results.some(({ failed }) => failed) ? 1 : 0

function joined(all: Step[]): Step[] {
  const both = ['tests', 'journeys']
  return both.every((name) => all.some((step) => step.name === name)) ? [...all.filter(({ name }) => !both.includes(name)), together] : all
}

/** Takes a step to its end. Programs of node_modules are on the PATH, because npm runs this file. What a step beside the others prints is kept. */
async function take({ command, name, unless, beside: isBeside = false }: Step): Promise<Result & { printed: string }> {
  const why = unless?.()
  if (why !== undefined) return { name, said: `not run: ${why}`, seconds: 0, failed: false, printed: '' }
  const from = performance.now()
  let printed = ''
  const code = await new Promise<number>((ended) => {
    // In a group of its own, so that a step is told to stop once, and by whom it was started.
    const child = spawn(`exec ${command}`, { shell: true, stdio: isBeside ? ['ignore', 'pipe', 'pipe'] : 'inherit', detached: true })
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => { printed += text })
    // The compiler does not hear that it is to stop, and has nothing to put away.
    const stopped = () => void child.kill(isBeside ? 'SIGKILL' : 'SIGTERM')
    stop.addEventListener('abort', stopped)
    child.on('error', () => ended(1)).on('close', (code) => {
      stop.removeEventListener('abort', stopped)
      ended(code ?? 1)
    })
  })
  return { name, said: code === 0 ? 'passed' : 'FAILED', seconds: (performance.now() - from) / 1000, failed: code !== 0, printed }
}
