// Delivers a message to somebody who sits on a clients' council, by mail or SMS. The outbox knows the seat alone: who sits there, what is said
// to them, and whether it is still to be said, is asked of the council when it goes out.
import type { Db, Tx } from '../db/db.ts'
import type { Language } from '../text/language.ts'
import { deliverLetter, type MarkedLetter } from './deliver-letter.ts'
import type { Post } from './deliver.ts'
import type { Message, SeatKind } from './message.ts'

export type ToSeat = { kind: SeatKind; seatId: string; meetingId: string | null; language: Language }

export type Seats = {
  mayGo(db: Db, now: Date): Promise<boolean>
  /** Null: nothing is to be said any more. `link`: false where the letter is only looked at. */
  read(tx: Tx, of: ToSeat, options: { now: Date; link: boolean }): Promise<MarkedLetter | null>
}

export async function deliverToSeat(post: Post, message: Message & { kind: SeatKind }, { last }: { last: boolean }): Promise<void> {
  const { db, now, seats } = post
  const { kind, seatId, meetingId, language } = message
  // Its job ends here, and it gets another when people may be written to.
  if (!(await seats.mayGo(db, now()))) return
  await deliverLetter(post, message, { last }, async (tx, link) => (seatId ? seats.read(tx, { kind, seatId, meetingId, language }, { now: now(), link }) : null))
}
