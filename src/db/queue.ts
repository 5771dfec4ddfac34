// The queue carries what is to be done at once, by whichever process is free: each job is done at least
// once, and again with growing pauses when it throws. What is due at a time is found by sweeps instead.
import { EventEmitter } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { Logger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker'
import type pg from 'pg'
import { faultName, type Log } from './faults.ts'

/** `last`: if it throws this time, it is not tried again. */
export type Task = (payload: unknown, attempt: { last: boolean }) => Promise<void>

export type Queue = { stop(): Promise<void> }

/**
 * Starts working off jobs. The pool must have room for one connection more, which listens. The queue
 * survives the database going away, and it waits for one that is not there yet.
 */
export function startQueue({ pool, tasks, log }: { pool: pg.Pool; tasks: Record<string, Task>; log: Log }): Queue {
  const stopping = new AbortController()
  let runner: Runner | undefined
  /** Under these names the jobs in hand are held. */
  const ours: string[] = []

  async function work() {
    for (let failures = 0; !stopping.signal.aborted; failures++) {
      const startedAt = performance.now()
      try {
        // What was in hand when the queue broke down would be held for hours.
        if (ours.length) await pool.query('select graphile_worker.force_unlock_workers($1)', [ours])
        const events: WorkerEvents = new EventEmitter()
        events.on('pool:create', ({ workerPool }) => ours.splice(0, ours.length, workerPool.id))
        runner = await run({ ...options(pool, tasks, log), events })
        if (stopping.signal.aborted) await runner.stop()
        await runner.promise
      } catch (error) {
        log(`queue: ${faultName(error)}`)
      }
      runner = undefined
      if (performance.now() - startedAt > 60_000) failures = 0
      await pause(Math.min(30_000, 500 * 2 ** failures), undefined, { signal: stopping.signal }).catch(() => {})
    }
  }
  const ended = work()

  return {
    async stop() {
      stopping.abort()
      // Refused by one that has just ended by itself, which is as good.
      await runner?.stop().catch(() => {})
      await ended
    },
  }
}

const options = (pool: pg.Pool, tasks: Record<string, Task>, log: Log) => ({
  pgPool: pool,
  concurrency: 2,
  noHandleSignals: true,
  parsedCronItems: [],
  taskList: Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, quietly(task)])) as TaskList,
  logger: new Logger(() => (level, message, meta) => {
    // What the queue says itself stands before the colon; after it is a message of the database, and then a stack.
    if (level === 'error' || level === 'warning') log(`queue: ${message.split(/[:\n]/)[0]} (${faultName(meta?.['error'])})`)
  }),
  // Without these, a database that goes away as a job ends is a rejection that nobody handles, and that
  // would end the process; with them the end of the job is written down again and again.
  preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
})

/** What a job throws is kept with it and logged, so only the class of a fault leaves it. */
const quietly = (task: Task): TaskList[string] => async (payload, { job }) => {
  try {
    await task(payload, { last: job.attempts >= job.max_attempts })
  } catch (error) {
    throw new Error(error instanceof Postponed ? error.message : faultName(error))
  }
}

/** Thrown by a job that could not do its work yet. The reason must be a class too: it is logged. */
export class Postponed extends Error {}
