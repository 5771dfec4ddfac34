// Delivers a message that somebody else writes when it goes out: to whom and what it says is theirs to know, and whether it is still to be said.
import { transact, type Tx } from '../db/db.ts'
import { Postponed } from '../db/queue.ts'
import type { Letter } from './deliver-invitation.ts'
import type { Post } from './deliver.ts'
import { isSms, noServer, type Message } from './message.ts'
import { dropMessage, markFailure, markSent, markWaiting } from './messages.sql.ts'
import { hurryWaiting, maxAttempts } from './outbox.sql.ts'
import { surely } from './surely.ts'

/** `mark`: with another link it is another mail. */
export type MarkedLetter = Letter & { mark?: string }

/** `read`: null where nothing is to be said any more. `link`: false where nothing goes out, and what would is only looked at. `settle`: what is to be erased with it. */
export async function deliverLetter(post: Post, message: Message, { last, settle = async () => {} }: { last: boolean; settle?: (tx: Tx, became: 'sent' | 'failed') => Promise<unknown> }, read: (tx: Tx, link: boolean) => Promise<MarkedLetter | null>): Promise<void> {
  const { db, now } = post
  const { id, kind } = message
  const send = isSms(kind) ? post.sendSms : post.send
  if (!send && !post.demo) return transact(db, (tx) => markWaiting(tx, id, noServer))
  const letter = await transact(db, (tx) => read(tx, send !== null))
  if (!letter) return transact(db, (tx) => dropMessage(tx, id))
  const { mark, ...said } = letter
  const failure = send ? await send({ id: mark ?? id, now: now(), ...said }) : null
  if (!failure) {
    await surely(() => transact(db, async (tx) => {
      await markSent(tx, id, now())
      await settle(tx, 'sent')
    }))
    return transact(db, (tx) => hurryWaiting(tx, { sms: isSms(kind) }))
  }
  const final = failure.permanent || last || message.attempts + 1 >= maxAttempts
  await transact(db, async (tx) => {
    await markFailure(tx, id, { reason: failure.reason, final, now: now() })
    if (final) await settle(tx, 'failed')
  })
  if (!final) throw new Postponed(failure.reason)
}
