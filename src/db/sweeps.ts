// Time passes by sweeps: each looks, every so many seconds, for rows that have become due. Of several
// processes one does it at a time, and the moment is handed in, so that tests can move the clock.
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Clock } from '../clock.ts'
import { transact, type Db, type Tx } from './db.ts'
import { faultName, type Log } from './faults.ts'

export type Sweep = { name: string; everySeconds: number; run(tx: Tx, now: Date): Promise<unknown> }

export type Sweeps = { stop(): Promise<void> }

/** Starts them all, the first round at once. A fault is logged and does not end the rounds. */
export function startSweeps({ db, now, sweeps, log }: { db: Db; now: Clock; sweeps: Sweep[]; log: Log }): Sweeps {
  const stopping = new AbortController()

  async function rounds(one: Sweep) {
    let failures = 0
    while (!stopping.signal.aborted) {
      try {
        await sweep(db, one, now())
        failures = 0
      } catch (error) {
        failures++
        log(`sweep "${one.name}": ${faultName(error)}`)
      }
      // A database that is away is asked less and less often, at least once a minute.
      const seconds = failures ? Math.max(one.everySeconds, Math.min(60, 2 ** failures)) : one.everySeconds
      await pause(seconds * 1000, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }
  const ended = Promise.all(sweeps.map(rounds))

  return {
    async stop() {
      stopping.abort()
      await ended
    },
  }
}

/** One round, in one transaction. False when another process is doing it right now. */
export const sweep = (db: Db, { name, run }: Sweep, now: Date): Promise<boolean> =>
  transact(db, async (tx) => {
    const { rows } = await sql<{ ours: boolean }>`
      select pg_try_advisory_xact_lock(hashtext('vastakaiku sweep'), hashtext(${name})) as ours`.execute(tx)
    if (!rows[0]!.ours) return false
    await run(tx, now)
    return true
  })
