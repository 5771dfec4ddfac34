// Delivers the reply to whoever wrote to our mailbox. The outbox knows the mail that it answers alone: to whom it goes and what it says lies sealed
// with that, and goes with the reply.
import { transact, type Db, type Tx } from '../db/db.ts'
import type { Letter } from './deliver-invitation.ts'
import { deliverLetter } from './deliver-letter.ts'
import type { Post } from './deliver.ts'
import type { Message } from './message.ts'
import { dropMessage } from './messages.sql.ts'

export type Senders = {
  /** Null: it has gone, or is given up. */
  read(db: Db, mailId: string): Promise<Letter | null>
  /** Erases the address. */
  settle(tx: Tx, mailId: string, became: 'sent' | 'failed'): Promise<unknown>
}

export async function deliverToSender(post: Post, message: Message, { last }: { last: boolean }): Promise<void> {
  const { db, senders } = post
  const { mailId } = message
  if (!mailId) return transact(db, (tx) => dropMessage(tx, message.id))
  await deliverLetter(post, message, { last }, (tx) => senders.read(tx, mailId), (tx, became) => senders.settle(tx, mailId, became))
}
