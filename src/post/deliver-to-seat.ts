// Delivers a message to somebody who sits on a clients' council, by mail or SMS. The outbox knows the seat alone: who sits there, what is said
// to them, and whether it is still to be said, is asked of the council when it goes out.
import { transact, type Db, type Tx } from '../db/db.ts'
import { Postponed } from '../db/queue.ts'
import type { Language } from '../text/language.ts'
import type { Letter } from './deliver-invitation.ts'
import type { Post } from './deliver.ts'
import { isSms, noServer, type Message, type SeatKind } from './message.ts'
import { dropMessage, markFailure, markSent, markWaiting } from './messages.sql.ts'
import { hurryWaiting, maxAttempts } from './outbox.sql.ts'
import { surely } from './surely.ts'

export type ToSeat = { kind: SeatKind; seatId: string; meetingId: string | null; language: Language }

export type Seats = {
  mayGo(db: Db, now: Date): Promise<boolean>
  /** Null: nothing is to be said any more. `mark`: with another link it is another mail. `link`: false where the letter is only looked at. */
  read(tx: Tx, of: ToSeat, options: { now: Date; link: boolean }): Promise<(Letter & { mark?: string }) | null>
}

export async function deliverToSeat(post: Post, message: Message & { kind: SeatKind }, { last }: { last: boolean }): Promise<void> {
  const { db, now, seats } = post
  const { id, kind, seatId, meetingId, language } = message
  // Its job ends here, and it gets another when people may be written to.
  if (!(await seats.mayGo(db, now()))) return
  const send = isSms(kind) ? post.sendSms : post.send
  if (!send && !post.demo) return transact(db, (tx) => markWaiting(tx, id, noServer))
  const letter = seatId ? await transact(db, (tx) => seats.read(tx, { kind, seatId, meetingId, language }, { now: now(), link: send !== null })) : null
  if (!letter) return transact(db, (tx) => dropMessage(tx, id))
  const { mark, ...said } = letter
  const failure = send ? await send({ id: mark ?? id, now: now(), ...said }) : null
  if (!failure) {
    await surely(() => transact(db, (tx) => markSent(tx, id, now())))
    return transact(db, (tx) => hurryWaiting(tx, { sms: isSms(kind) }))
  }
  const final = failure.permanent || last || message.attempts + 1 >= maxAttempts
  await transact(db, (tx) => markFailure(tx, id, { reason: failure.reason, final, now: now() }))
  if (!final) throw new Postponed(failure.reason)
}
