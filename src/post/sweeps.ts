// What time does to messages: those without a job get one, and old ones are forgotten.
import type { Sweep } from '../db/sweeps.ts'
import { forgetJobs, forgetMessages, queueWaiting } from './outbox.sql.ts'

/** `sends`: a mail server is set, or mail is only shown. Otherwise messages wait without being tried. */
export const postSweeps = ({ sends }: { sends: boolean }): Sweep[] => [
  ...(sends ? [{ name: 'queue waiting mail', everySeconds: 1, run: queueWaiting }] : []),
  { name: 'forget mail', everySeconds: 3600, run: (tx, now) => forgetMessages(tx, monthBefore(now)) },
  { name: 'forget failed jobs', everySeconds: 3600, run: (tx, now) => forgetJobs(tx, monthBefore(now)) },
]

const monthBefore = (now: Date) => new Date(now.getTime() - 30 * 86_400_000)
