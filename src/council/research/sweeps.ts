// What time does to requests for volunteers: contacts are erased, and what is over is closed and in the end forgotten.
import type { Tx } from '../../db/db.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { most } from './research.ts'
import { closePassed, eraseContacts, forgetConsents } from './research.sql.ts'

/** So long a member sees what happened with their consent. */
const keptDays = 183

export async function endResearch(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  await closePassed(tx, today)
  await eraseContacts(tx, today, daysAfter(today, -most.keptDays))
  await forgetConsents(tx, daysAfter(today, -keptDays))
}
