// A person leaves the organisation: today, when all that lets them in ends at once, or on a day to come. Not before it is decided what becomes of their open cases (src/feedback/handover).
import type { Tx } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import { affectedBy } from '../feedback/handover/affected.ts'
import { dayOf, type Day } from '../text/dates.ts'
import type { Doer } from './actor.ts'
import { endAccess } from './end-access.ts'
import { lastOf, type Indispensable } from './grants.sql.ts'
import { setLeftOn } from './people.sql.ts'
import type { Person } from './people.ts'

/** `decided`: their open cases are handed over in the same transaction. */
type When = { by: Doer; now: Date; on?: Day; decided?: boolean }

export async function markAsLeft(
  tx: Tx, person: Person, { by, now, on, decided = false }: When,
): Promise<'left' | { lastOf: Indispensable } | { openCases: number }> {
  const today = dayOf(now)
  await oneAtATime(tx, 'staff')
  const last = await lastOf(tx, { personId: person.id }, today)
  if (last) return { lastOf: last }
  const openCases = decided ? 0 : (await affectedBy(tx, person.id, { what: 'left' }, today)).length
  if (openCases) return { openCases }
  await setLeftOn(tx, person.id, on ?? today)
  // On a day to come the guard and the links look at the day themselves, and a sweep ends what then is left.
  if (on && on > today) return 'left'
  await endAccess(tx, person, { by, because: 'left', now })
  return 'left'
}
