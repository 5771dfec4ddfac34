// Sends what is due, and notes what became of it. Never within a transaction, as others may take their time.
import type { Clock } from '../clock.ts'
import { transact, type Db } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { openTarget, signatures } from '../privacy/webhook-secret.ts'
import { tellAdministrators } from '../staff/tell-administrators.ts'
import { dayOf } from '../text/dates.ts'
import { letWait, stopEndpoint, type Stopped } from './endpoints.sql.ts'
import { bodyOf } from './event.ts'
import { hasTakenSince, noteFailed, noteTaken, takeDue, type Due } from './messages.sql.ts'
import { post, type Allowed, type Letter, type Outcome } from './post.ts'
import { givesUpAfter, nextAttempt, waitUntil } from './schedule.ts'

export type Sending = {
  db: Db; keys: Keys; now: Clock
  /** Without a stroke at its end. */
  publicUrl: string
  allowed: Allowed
  /** Whether mail goes out, so that administrators learn what was stopped. */
  mails: boolean
  /** Less than usual for tests. */
  seconds?: number
  /** From 0 to 1, by which pauses get longer. */
  chance?: () => number
}

const gone = 410

/** How many there were. `stop`: the program is being stopped. What is under way then is sent again later, under the same id. */
export async function sendDue(sending: Sending, stop?: AbortSignal): Promise<number> {
  const { db, keys, now, publicUrl, allowed, seconds } = sending
  const due = await transact(db, (tx) => takeDue(tx, now()))
  const settled = await Promise.allSettled(due.map(async (one) => {
    const letter = letterOf(keys, one, publicUrl, now())
    const outcome = await post(letter, { allowed, ...(stop && { stop }), ...(seconds && { seconds }) })
    await settle(sending, one, outcome)
  }))
  // All have come to an end before anything is said of one.
  const failed = settled.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
  return due.length
}

export function letterOf(keys: Keys, { id, endpointId, sealed, keyVersion, event }: Due, publicUrl: string, now: Date): Letter {
  const target = openTarget(keys, endpointId, sealed, keyVersion)
  const body = bodyOf(event, publicUrl)
  const seconds = Math.floor(now.getTime() / 1000)
  const sentId = `msg_${id}`
  return {
    address: target.address, body,
    headers: {
      'content-type': 'application/json', 'user-agent': 'Vastakaiku (webhook)',
      'webhook-id': sentId, 'webhook-timestamp': String(seconds), 'webhook-signature': signatures(target, { id: sentId, seconds, body }),
    },
  }
}

const settle = ({ db, now: clock, mails, chance = Math.random }: Sending, one: Due, outcome: Outcome): Promise<void> =>
  transact(db, async (tx) => {
    const now = clock()
    const status = 'status' in outcome ? outcome.status : null
    if (status !== null && status >= 200 && status < 300) return noteTaken(tx, one, status, now)
    const until = 'status' in outcome ? waitUntil(outcome.status, outcome.retryAfter, now) : null
    if (until) await letWait(tx, one.endpointId, until)
    const next = status === gone ? null : nextAttempt(one.attempts + 1, now, { chance: chance(), until })
    await noteFailed(tx, one, { trouble: 'trouble' in outcome ? outcome.trouble : 'status', status, next }, now)
    const stopped: Stopped | null = status === gone ? 'gone' : next || await hasTakenSince(tx, one.endpointId, new Date(now.getTime() - givesUpAfter)) ? null : 'failing'
    if (stopped && await stopEndpoint(tx, one.endpointId, stopped, dayOf(now)) && mails) await tellAdministrators(tx, 'webhook-stopped', now)
  })
