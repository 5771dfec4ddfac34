// Looks into the mailbox again and again, in every process; of several one reads it at a time. It is no sweep, as those hold a transaction while they
// work, and a mail server may take its time.
import { setTimeout as pause } from 'node:timers/promises'
import { faultName, type Log } from '../db/faults.ts'
import { passwordOf } from './mailbox.ts'
import { readMailbox } from './read-mailbox.ts'
import type { Taking } from './take-mail.ts'

/** Throws where the password cannot be read. */
export function keepReading(taking: Taking, log: Log): { stop(): Promise<void> } {
  passwordOf(taking.settings)
  const stopping = new AbortController()
  const reading = { ...taking, holder: crypto.randomUUID(), log }

  async function rounds() {
    for (let failures = 0; !stopping.signal.aborted;) {
      try {
        await readMailbox(reading, stopping.signal)
        failures = 0
      } catch (error) {
        if (stopping.signal.aborted) return
        failures++
        log(`mail in: ${faultName(error)}`)
      }
      // A database that is away is asked less and less often.
      await pause(Math.max(taking.settings.MAIL_IN_SECONDS, Math.min(60, 2 ** failures)) * 1000, undefined, { signal: stopping.signal }).catch(() => {})
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
