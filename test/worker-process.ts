// A process that runs test files one after another, as the process sees it that started it. Whatever goes wrong
// with it is a failure: of the file that it was at, or of what it left open.
import { spawn } from 'node:child_process'
import { projectRoot } from '../src/db/root.ts'
import type { Failure, FromWorker } from './report.ts'
import type { TestServer } from './server.ts'

/** Of one file; or of a worker that did not end well after its last one, which has no file. */
export type Outcome = { file?: string; seconds: number; passed: number; skipped: number; failures: Failure[] }

type Options = {
  /** The next file, or none. */
  next(): string | undefined
  ended(outcome: Outcome): void
  stop: AbortSignal
  sharing: string[]
  minutes: number
  server: TestServer
}

/** What is made for a moment dies young, if it is given the room: in the usual 16 MB a fifth of a worker's time went into looking at what is left. */
const youngGeneration = '--max-semi-space-size=64'

/** Ends when there is no next file, or when the process has died; false where it never began. */
export function runWorker({ next, ended, stop, sharing, minutes, server }: Options): Promise<boolean> {
  const child = spawn(process.execPath, [youngGeneration, '--import', 'tsx', '--test-reporter', './test/report.ts', '--test-reporter-destination', 'stdout', 'test/worker.ts'], {
    cwd: projectRoot,
    env: { ...process.env, TEST_SERVER: JSON.stringify(server), TEST_WORKER: JSON.stringify({ sharing, minutes }) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // In a group of its own, so that whatever a test has started goes with it.
    detached: true,
  })
  const killAll = (signal: NodeJS.Signals) => {
    try {
      process.kill(-child.pid!, signal)
    } catch {
      // There is nobody left.
    }
  }
  const ran: string[] = []
  let file: string | undefined
  let began = false
  let failed = false
  let since = performance.now()
  let why: string | undefined
  let patience: NodeJS.Timeout
  /** Node ends a file that takes too long by itself, unless it never comes to that. */
  const waitFor = (seconds: number, reason: string) => {
    clearTimeout(patience)
    since = performance.now()
    patience = setTimeout(() => {
      why = reason
      killAll('SIGKILL')
    }, seconds * 1000)
  }
  const seconds = () => (performance.now() - since) / 1000
  waitFor(300, 'a worker did not start within five minutes')
  child.on('message', (message: FromWorker) => {
    if (message.says === 'ended') {
      const { passed, skipped, failures } = message
      failed ||= failures.length > 0
      ended({ ...(file && { file }), seconds: seconds(), passed, skipped, failures })
      if (!file) return
    }
    began = true
    file = next()
    if (file) ran.push(file)
    child.send({ file: file ?? null }, () => {})
    if (file) waitFor(minutes * 60 + 30, `the file did not end within ${minutes} minutes`)
    else waitFor(180, 'a worker did not end within three minutes after its last file: one of them left something open')
  })
  const stopped = () => {
    killAll('SIGTERM')
    waitFor(10, 'stopped')
  }
  stop.addEventListener('abort', stopped)
  if (stop.aborted) stopped()
  return new Promise((end) => child.on('error', (error) => (why = String(error))).on('close', (code, signal) => {
    clearTimeout(patience)
    stop.removeEventListener('abort', stopped)
    killAll('SIGKILL')
    // A test that fails lets the process end with 1, once it has told of it.
    if (file || (code !== 0 && !(code === 1 && failed))) {
      const error = why ?? `the process ended with ${signal ?? code}`
      const failure = file ? { test: 'the whole file', error } : { test: 'a worker', error: `${error}; it ran ${ran.join(', ')}` }
      ended({ ...(file && { file }), seconds: seconds(), passed: 0, skipped: 0, failures: [failure] })
    }
    end(began)
  }))
}
