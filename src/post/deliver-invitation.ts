// Delivers a message to somebody on a list, by mail or SMS. The outbox knows neither what it says nor to whom; both are found when it goes
// out, and whether it may go out at all is asked once more.
import { transact, type Db, type Tx } from '../db/db.ts'
import { Postponed } from '../db/queue.ts'
import { handOver } from './hand-over.ts'
import { isSms, noServer, remindersOfInvitations, type InvitationKind, type Message } from './message.ts'
import { dropMessage, markFailure, markSent, markWaiting } from './messages.sql.ts'
import { hurryWaiting, maxAttempts } from './outbox.sql.ts'
import type { Post } from './deliver.ts'
import { surely } from './surely.ts'

export type Letter = { to: string; subject: string; text: string }
/** `again`: it is the reminder. */
export type Invited = { id: string; again: boolean }

export type Invitations = {
  /** Null: the address is erased. */
  read(db: Db, of: Invited): Promise<Letter | null>
  mayGo(db: Db, of: Invited, now: Date): Promise<'now' | 'held-back' | 'not-needed'>
  /** Erases the address where nothing is to follow. */
  settle(tx: Tx, of: Invited, became: 'sent' | 'failed' | 'not-needed', now: Date): Promise<void>
}

export async function deliverInvitation(post: Post, message: Message & { kind: InvitationKind }, { last }: { last: boolean }): Promise<void> {
  const { db, now, invitations } = post
  const { id, kind, invitationId } = message
  if (!invitationId) return transact(db, (tx) => dropMessage(tx, id))
  const of = { id: invitationId, again: remindersOfInvitations.includes(kind) }
  const may = await invitations.mayGo(db, of, now())
  // Its job ends here, and it gets another when people may be written to.
  if (may === 'held-back') return
  const letter = may === 'now' ? await invitations.read(db, of) : null
  // That a number wants no SMS is told to nobody, as that an address does not want to be asked.
  if (!letter || (isSms(kind) && await post.sms.isStopped(db, letter.to))) {
    return transact(db, async (tx) => {
      await dropMessage(tx, id)
      await invitations.settle(tx, of, 'not-needed', now())
    })
  }
  const send = isSms(kind) ? post.sendSms : post.send
  if (!send && !post.demo) return transact(db, (tx) => markWaiting(tx, id, noServer))
  const failure = await handOver(post, message, letter)
  if (!failure) {
    await surely(() => transact(db, async (tx) => {
      await markSent(tx, id, now())
      await invitations.settle(tx, of, 'sent', now())
    }))
    return transact(db, (tx) => hurryWaiting(tx, { sms: isSms(kind) }))
  }
  const final = failure.permanent || last || message.attempts + 1 >= maxAttempts
  await transact(db, async (tx) => {
    // A reminder that failed tells as much as one that went out: of it nothing is left.
    if (final && of.again) await dropMessage(tx, id)
    else await markFailure(tx, id, { reason: failure.reason, final, now: now() })
    if (final) await invitations.settle(tx, of, 'failed', now())
  })
  if (!final) throw new Postponed(failure.reason)
}
