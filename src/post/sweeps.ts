// What time does to messages: those without a job get one, and old ones are forgotten.
import type { Tx } from '../db/db.ts'
import type { Sweep } from '../db/sweeps.ts'
import { isSms, messageKinds } from './message.ts'
import { forgetJobs, forgetMessages, queueWaiting } from './outbox.sql.ts'
import type { Hours } from './quiet-hours.ts'
import { heldBack } from './reminding.ts'

/** `mail`, `sms`: there is a server or a gateway, or what would be sent is only shown. Otherwise messages wait without being tried. */
type Sends = { mail: boolean; sms: boolean; smsHours: Hours }

export const postSweeps = (sends: Sends): Sweep[] => [
  ...(sends.mail || sends.sms ? [{ name: 'queue waiting mail', everySeconds: 1, run: (tx: Tx, now: Date) => queue(tx, sends, now) }] : []),
  { name: 'forget mail', everySeconds: 3600, run: (tx, now) => forgetMessages(tx, monthBefore(now)) },
  { name: 'forget failed jobs', everySeconds: 3600, run: (tx, now) => forgetJobs(tx, monthBefore(now)) },
]

const queue = async (tx: Tx, sends: Sends, now: Date) =>
  queueWaiting(tx, [...await heldBack(tx, now, sends.smsHours), ...messageKinds.filter((kind) => !(isSms(kind) ? sends.sms : sends.mail))])

const monthBefore = (now: Date) => new Date(now.getTime() - 30 * 86_400_000)
