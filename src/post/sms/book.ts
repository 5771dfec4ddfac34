// What the outbox asks about SMS: whether a number wants any, what goes back to one that wrote, and what a gateway called what it took.
import type { Db, Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { goingMark, numberMarks, unsealSms } from '../../privacy/sms.ts'
import type { Letter } from '../deliver-invitation.ts'
import type { Failure, Mail } from '../smtp.ts'
import { dropAnswer, findAnswer, isStopped } from './numbers.sql.ts'
import { noteSent } from './sent.sql.ts'

/** `ids`: what the gateway calls each of its parts. */
export type SendSms = (mail: Mail) => Promise<Failure | { ids: string[] }>

export type Answer = { to: string; text: string }

export type SmsBook = {
  isStopped(db: Db, number: string): Promise<boolean>
  readAnswer(db: Db, id: string): Promise<Letter | null>
  eraseAnswer(tx: Tx, id: string): Promise<void>
  noteSent(tx: Tx, messageId: string, gatewayIds: readonly string[], now: Date): Promise<void>
}

export const smsBook = (keys: Keys): SmsBook => ({
  isStopped: (db, number) => isStopped(db, numberMarks(keys, number)),
  async readAnswer(db, id) {
    const row = await findAnswer(db, id)
    return row && { subject: '', ...unsealSms<Answer>(keys, id, row) }
  },
  eraseAnswer: dropAnswer,
  noteSent: (tx, messageId, ids, now) => noteSent(tx, messageId, ids.map((id) => goingMark(keys, id)), now),
})
