// What time does to messages: those without a job get one, and old ones are forgotten.
import type { Tx } from '../db/db.ts'
import type { Sweep } from '../db/sweeps.ts'
import { forgetJobs, forgetMessages, queueWaiting } from './outbox.sql.ts'
import { heldBack } from './reminding.ts'

/** `sends`: a mail server is set, or mail is only shown. Otherwise messages wait without being tried. */
export const postSweeps = ({ sends }: { sends: boolean }): Sweep[] => [
  ...(sends ? [{ name: 'queue waiting mail', everySeconds: 1, run: queue }] : []),
  { name: 'forget mail', everySeconds: 3600, run: (tx, now) => forgetMessages(tx, monthBefore(now)) },
  { name: 'forget failed jobs', everySeconds: 3600, run: (tx, now) => forgetJobs(tx, monthBefore(now)) },
]

const queue = async (tx: Tx, now: Date) => queueWaiting(tx, await heldBack(tx, now))

const monthBefore = (now: Date) => new Date(now.getTime() - 30 * 86_400_000)
