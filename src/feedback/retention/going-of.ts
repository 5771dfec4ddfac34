// When what was written in one case goes, for its giver and for the staff.
import type { Db } from '../../db/db.ts'
import { dayOf } from '../../text/dates.ts'
import type { Case } from '../cases.sql.ts'
import { closedAtOf } from './erase.sql.ts'
import { going, type Going, type Time } from './retention.ts'
import { timesNow } from './times.sql.ts'

/** `going`: null as long as it is open, or no time was chosen. */
export async function goingOf(db: Db, one: Case, now: Date): Promise<{ time: Time; going: Going | null }> {
  const today = dayOf(now)
  const { feedback: time } = await timesNow(db, today)
  const closedAt = one.state === 'closed' && (time.holds || time.waits) ? await closedAtOf(db, one.id) : null
  return { time, going: closedAt && going(dayOf(closedAt), time, today) }
}
