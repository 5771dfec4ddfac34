// A person leaves the organisation: today, when all that lets them in ends at once, or on a day to come. Not before it is decided what becomes of their open cases and improvements (src/feedback/handover).
import type { Tx } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import { affectedBy } from '../feedback/handover/affected.ts'
import { improvementsHeldBy } from '../improvements/handover/held.ts'
import { dayOf, type Day } from '../text/dates.ts'
import type { Doer } from './actor.ts'
import { record } from './audit/audit.sql.ts'
import { endAccess } from './end-access.ts'
import { lastOf, type Indispensable } from './grants.sql.ts'
import { setLeftOn } from './people.sql.ts'
import type { Person } from './people.ts'

/** `decided`: their open cases are handed over in the same transaction. */
type When = { actor: Doer; now: Date; on?: Day; decided?: boolean }

export async function markAsLeft(
  tx: Tx, person: Person, { actor, now, on, decided = false }: When,
): Promise<'left' | { lastOf: Indispensable } | { openCases: number }> {
  const today = dayOf(now)
  await oneAtATime(tx, 'staff')
  const last = await lastOf(tx, { personId: person.id }, today)
  if (last) return { lastOf: last }
  const openCases = decided ? 0 : (await affectedBy(tx, person.id, { what: 'left' }, today)).length + (await improvementsHeldBy(tx, person.id, { what: 'left' }, today)).length
  if (openCases) return { openCases }
  await setLeftOn(tx, person.id, on ?? today)
  if (person.leftOn !== (on ?? today)) await record(tx, { what: 'person-left', by: actor, subjectId: person.id, detail: { on: on ?? today } }, now)
  // On a day to come the guard and the links look at the day themselves, and a sweep ends what then is left.
  if (on && on > today) return 'left'
  await endAccess(tx, person, { by: actor, because: 'left', now })
  return 'left'
}
