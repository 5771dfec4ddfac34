// Whoever leads a council that has ended approves and publishes what was written. A chair who is a client goes after so many days: what they told
// of themselves is kept no longer than it serves. A secretary of the staff stays, for somebody has to be able to take a memo back.
import type { Tx } from '../../db/db.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { leaveSeat } from './leave-seat.ts'
import { membersNow } from './members.sql.ts'
import { endedBefore } from './plan.sql.ts'

/** After its last day. */
export const leadDays = 90

export async function endLeads(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  for (const { id, madeBy } of await endedBefore(tx, daysAfter(today, -leadDays))) {
    for (const member of await membersNow(tx, id, today)) if (member.isClient) await leaveSeat(tx, member, { actor: { personId: madeBy }, now })
  }
}
