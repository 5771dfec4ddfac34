// Hands a message to the mail server or to the gateway for SMS, and notes what the gateway calls it.
import { transact } from '../db/db.ts'
import type { MarkedLetter } from './deliver-letter.ts'
import type { Post } from './deliver.ts'
import { isSms, type Message } from './message.ts'
import type { Failure } from './smtp.ts'

/** Null: it was taken, or in demonstration mode counts as taken. */
export async function handOver(post: Post, { id, kind }: Pick<Message, 'id' | 'kind'>, { mark, ...letter }: MarkedLetter): Promise<Failure | null> {
  const { db, now, sms } = post
  const mail = { id: mark ?? id, now: now(), ...letter }
  if (!isSms(kind)) return (await post.send?.(mail)) ?? null
  const outcome = await post.sendSms?.(mail)
  if (!outcome) return null
  if ('reason' in outcome) return outcome
  // It is out. Where this cannot be written down, only what becomes of it is not known.
  await transact(db, (tx) => sms.noteSent(tx, id, outcome.ids, now())).catch(() => {})
  return null
}
