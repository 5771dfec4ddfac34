// Messages about what nobody has reacted to: they go out in office hours only, and only while something waits. Between
// being written and being sent lie an evening, a weekend, or a mail server that was away.
import type { Db } from '../db/db.ts'
import { organisation } from '../directory/organisation.sql.ts'
import { inOfficeHours } from '../feedback/reminder.ts'
import { dayOf } from '../text/dates.ts'
import { invitationKinds, reminding, seatKinds, type Message, type MessageKind } from './message.ts'
import { caseToRemindOf } from './messages.sql.ts'
import { mayWriteNow } from './quiet-hours.ts'

/** What is not sent now, and not tried either. */
export async function heldBack(db: Db, now: Date): Promise<readonly MessageKind[]> {
  const { officeOpens: opens, officeCloses: closes, closedDays } = await organisation(db)
  return [...(inOfficeHours(now, { opens, closes, closedDays }) ? [] : reminding), ...(mayWriteNow(now, closedDays) ? [] : [...invitationKinds, ...seatKinds])]
}

/**
 * The message as it is true now. Where its case waits for the person no longer, it names another of which they would have
 * been told, had there not been this message; where there is none, it is not needed.
 */
export async function asOfNow(db: Db, message: Message, now: Date): Promise<Message | 'held-back' | 'not-needed'> {
  if (!reminding.includes(message.kind)) return message
  if ((await heldBack(db, now)).includes(message.kind)) return 'held-back'
  const about = await caseToRemindOf(db, message, dayOf(now))
  return about ? { ...message, ...about } : 'not-needed'
}
