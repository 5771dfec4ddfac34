// Looks every second for what is due, in every process: none takes what another has taken. It is no sweep, as those hold a transaction
// while they work, and no job, as whoever is slow to answer would keep mail waiting.
import { setTimeout as pause } from 'node:timers/promises'
import { faultName, type Log } from '../db/faults.ts'
import { sendDue, type Sending } from './send-due.ts'

export function keepSending(sending: Sending, log: Log): { stop(): Promise<void> } {
  const stopping = new AbortController()

  async function rounds() {
    for (let failures = 0; !stopping.signal.aborted;) {
      let sent = 0
      try {
        sent = await sendDue(sending, stopping.signal)
        failures = 0
      } catch (error) {
        if (stopping.signal.aborted) return
        failures++
        log(`webhooks: ${faultName(error)}`)
      }
      // Where there was something there may be more. A database that is away is asked less and less often.
      if (!sent) await pause(Math.min(60, 2 ** failures) * 1000, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }
  const ended = rounds()

  return {
    async stop() {
      stopping.abort()
      await ended
    },
  }
}
