// Messages about what nobody has reacted to: they go out in office hours only, and only while something waits. Between
// being written and being sent lie an evening, a weekend, or a mail server that was away.
import type { Db } from '../db/db.ts'
import { organisation } from '../directory/organisation.sql.ts'
import { inOfficeHours } from '../feedback/reminder.ts'
import { dayOf } from '../text/dates.ts'
import { invitationKinds, isSmsAnswer, reminding, seatKinds, smsKinds, type Message, type MessageKind } from './message.ts'
import { caseToRemindOf } from './messages.sql.ts'
import { isWithin, mayWriteNow, type Hours } from './quiet-hours.ts'

/** What is not sent now, and not tried either. */
export async function heldBack(db: Db, now: Date, smsHours: Hours): Promise<readonly MessageKind[]> {
  return [
    ...(await isOfficeOpen(db, now) ? [] : reminding),
    ...(mayWriteNow(now, (await organisation(db)).closedDays) ? [] : [...invitationKinds, ...seatKinds]),
    ...(isWithin(smsHours, now) ? [] : smsKinds.filter((kind) => !isSmsAnswer(kind))),
  ]
}

async function isOfficeOpen(db: Db, now: Date): Promise<boolean> {
  const { officeOpens: opens, officeCloses: closes, closedDays } = await organisation(db)
  return inOfficeHours(now, { opens, closes, closedDays })
}

/**
 * The message as it is true now. Where its case waits for the person no longer, it names another of which they would have
 * been told, had there not been this message; where there is none, it is not needed.
 */
export async function asOfNow(db: Db, message: Message, now: Date): Promise<Message | 'held-back' | 'not-needed'> {
  if (!reminding.includes(message.kind)) return message
  if (!(await isOfficeOpen(db, now))) return 'held-back'
  const about = await caseToRemindOf(db, message, dayOf(now))
  return about ? { ...message, ...about } : 'not-needed'
}
