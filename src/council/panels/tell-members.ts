// Members are told when the day of a meeting is agreed, changes, or falls away, whatever page that is done on; and once before it. By mail and
// SMS it goes by itself, in office hours; those who are called or written to wait on the secretary's list.
import type { Tx } from '../../db/db.ts'
import { enqueueToSeats } from '../../post/outbox.sql.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { remindFrom, type Member } from './member.ts'
import { membersNow } from './members.sql.ts'
import { addNotice, markTold, meetingsNear, meetingsToTell, type NoticeWhat } from './notices.sql.ts'
import { findPanel } from '../panels.sql.ts'

export async function tellOfMeetings(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  for (const { meetingId, panelId, mark } of await meetingsToTell(tx, today)) {
    for (const member of await membersNow(tx, panelId, today)) await tell(tx, member, { panelId, meetingId, what: 'day' }, now)
    await markTold(tx, meetingId, mark)
  }
}

/** Once of each meeting. */
export async function remindMembers(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  for (const { meetingId, panelId, heldOn } of await meetingsNear(tx, { from: daysAfter(today, 1), until: daysAfter(today, 7) })) {
    for (const member of await membersNow(tx, panelId, today)) {
      const from = remindFrom(member.reminded, heldOn, (day, days) => daysAfter(day, -days))
      if (from && from <= today) await tell(tx, member, { panelId, meetingId, what: 'reminder' }, now)
    }
  }
}

async function tell(tx: Tx, member: Member, { panelId, meetingId, what }: { panelId: string; meetingId: string; what: NoticeWhat }, now: Date): Promise<void> {
  const { id, reached } = member
  if (reached === 'none') return
  const written = reached === 'mail' || reached === 'sms'
  const fresh = await addNotice(tx, { memberId: id, meetingId, what, toldOn: written ? dayOf(now) : null, again: what === 'day' })
  if (!fresh || !written) return
  const language = member.language ?? (await findPanel(tx, panelId, dayOf(now)))!.language
  const kind = what === 'day' ? 'seat-days' : 'seat-reminder'
  await enqueueToSeats(tx, [{ kind: reached === 'sms' ? `sms-${kind}` : kind, seatId: id, language, ...(what === 'reminder' && { meetingId }) }], now)
}
