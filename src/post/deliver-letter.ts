// Delivers a message that somebody else writes when it goes out: to whom and what it says is theirs to know, and whether it is still to be said.
import { transact, type Tx } from '../db/db.ts'
import { Postponed } from '../db/queue.ts'
import type { Letter } from './deliver-invitation.ts'
import type { Post } from './deliver.ts'
import { handOver } from './hand-over.ts'
import { isSms, isSmsAnswer, noServer, stopped, type Message } from './message.ts'
import { dropMessage, markFailure, markSent, markWaiting } from './messages.sql.ts'
import { hurryWaiting, maxAttempts } from './outbox.sql.ts'
import { surely } from './surely.ts'

/** `mark`: with another link it is another mail. */
export type MarkedLetter = Letter & { mark?: string }

type Read = (tx: Tx, link: boolean) => Promise<MarkedLetter | null>

/**
 * `read`: null where nothing is to be said any more. `link`: false where nothing goes out, and what would is only looked at.
 * `settle`: what is done in the transaction in which it is written down that it is out, or never will be.
 */
export async function deliverLetter(post: Post, message: Message, { last }: { last: boolean }, read: Read, settle?: (tx: Tx, became: 'sent' | 'failed') => Promise<unknown>): Promise<void> {
  const { db, now } = post
  const { id, kind } = message
  const send = isSms(kind) ? post.sendSms : post.send
  if (!send && !post.demo) return transact(db, (tx) => markWaiting(tx, id, noServer))
  const letter = await transact(db, (tx) => read(tx, send !== null))
  if (!letter) return transact(db, (tx) => dropMessage(tx, id))
  const unwanted = isSms(kind) && !isSmsAnswer(kind) && await post.sms.isStopped(db, letter.to)
  const failure = unwanted ? { reason: stopped, permanent: true } : await handOver(post, message, letter)
  if (!failure) {
    await surely(() => transact(db, async (tx) => {
      await markSent(tx, id, now())
      await settle?.(tx, 'sent')
    }))
    return transact(db, (tx) => hurryWaiting(tx, { sms: isSms(kind) }))
  }
  const final = failure.permanent || last || message.attempts + 1 >= maxAttempts
  await transact(db, async (tx) => {
    await markFailure(tx, id, { reason: failure.reason, final, now: now() })
    if (final) await settle?.(tx, 'failed')
  })
  if (!final) throw new Postponed(failure.reason)
}
