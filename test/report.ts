// Listens to the tests of a worker (a reporter of node:test) and tells test/run.ts how each file went.
import { inspect } from 'node:util'

export type Failure = { test: string; error: string }
export type FromWorker =
  | { says: 'ready' }
  | { says: 'ended'; passed: number; skipped: number; failures: Failure[] }

type Event = { type: string; data: EventData }
type EventData = {
  name: string
  nesting: number
  details?: { type?: string; error?: { failureType?: string; cause?: unknown } }
  skip?: string | boolean
  todo?: string | boolean
  message?: string
}

/** In the worker's own test; within it are suites, a file each. */
const fileNesting = 1

export default async function* report(events: AsyncIterable<Event>): AsyncGenerator<never> {
  const path: string[] = []
  let file = nothingYet()
  for await (const { type, data } of events) {
    if (type === 'test:start') path.splice(data.nesting, Infinity, data.name)
    // An error that came after the test that caused it: Node tells of it at the very end, with the test's name.
    if (type === 'test:diagnostic' && /^(Error|Warning): /.test(data.message ?? '')) file.failures.push({ test: 'after a test had ended', error: data.message! })
    if (type !== 'test:pass' && type !== 'test:fail') continue
    const test = [...path.slice(fileNesting + 1, data.nesting), data.name].join(' › ')
    const { error, type: kind } = data.details ?? {}
    if (type === 'test:fail' && error?.failureType !== 'subtestsFailed') file.failures.push({ test, error: inspect(error?.cause ?? error) })
    else if (data.skip !== undefined || data.todo !== undefined) file.skipped++
    else if (type === 'test:pass' && kind !== 'suite') file.passed++
    if (data.nesting !== fileNesting) continue
    if (type === 'test:fail' && file.failures.length === 0) file.failures.push({ test, error: inspect(error) })
    process.send!({ says: 'ended', ...file } satisfies FromWorker)
    file = nothingYet()
  }
  if (file.failures.length) process.send!({ says: 'ended', ...file, passed: 0 } satisfies FromWorker)
}

const nothingYet = () => ({ passed: 0, skipped: 0, failures: [] as Failure[] })
