// An administrator moves the days of a role that somebody holds: its last day to today or later, its first one only while it
// has not begun. What giving and ending ask for is asked here too, and one that waits for a second look is not moved past it.
import type { Tx } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import { affectedBy } from '../../feedback/handover/affected.ts'
import { improvementsHeldBy } from '../../improvements/handover/held.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { isThemselves, type Actor } from '../actor.ts'
import { record } from '../audit/audit.sql.ts'
import { mayManagePeople } from '../duties.ts'
import { lastOf, listGrants, setGrantDays, type Indispensable } from '../grants.sql.ts'
import { grantDetail, type DatedGrant } from '../people.ts'
import { beginsOn, isWaiting } from '../second-look/begins.ts'
import { tellOfRole } from '../tell-of-role.ts'
import { clashOf } from './days.ts'

type Input = { personId: string; grantId: string; from: Day; to: Day | null; hasChanged: (stored: DatedGrant) => boolean }
export type Moved =
  | 'moved' | 'not-found' | 'over' | 'begun' | 'past' | 'own-role' | 'changed-meanwhile' | { waitsUntil: Day }
  | { together: DatedGrant } | { lastOf: Indispensable } | { openCases: number }

export async function moveGrant(tx: Tx, { personId, grantId, from, to, hasChanged }: Input, { actor, now, tells }: { actor: Actor; now: Date; tells: boolean }): Promise<Moved> {
  const today = dayOf(now)
  if (!mayManagePeople(actor)) return 'not-found'
  await oneAtATime(tx, 'staff')
  const held = await listGrants(tx, personId)
  const grant = held.find(({ id }) => id === grantId)
  if (!grant) return 'not-found'
  if (grant.validTo !== null && grant.validTo < today) return 'over'
  // Pressed twice.
  if (grant.validFrom === from && grant.validTo === to) return 'moved'
  if (hasChanged(grant)) return 'changed-meanwhile'
  if (from !== grant.validFrom && grant.validFrom <= today) return 'begun'
  if ((from !== grant.validFrom && from < today) || (to !== null && to < today)) return 'past'
  const longer = from < grant.validFrom || (grant.validTo !== null && (to === null || to > grant.validTo))
  if (longer && isThemselves(actor, personId)) return 'own-role'
  if (from < grant.validFrom) {
    const earliest = isWaiting(grant, today) ? grant.validFrom : grant.confirmedOn ? from : await beginsOn(tx, { personId, grant, wanted: from }, { by: actor, now })
    if (from < earliest) return { waitsUntil: earliest }
  }
  const together = clashOf(held.filter(({ id }) => id !== grantId), { ...grant, validFrom: from, validTo: to })
  if (together) return { together }
  if (to !== null && (grant.validTo === null || to < grant.validTo)) {
    const last = await lastOf(tx, { personId, grantId }, today)
    if (last) return { lastOf: last }
    const openCases = (await affectedBy(tx, personId, { what: 'role', grantId }, today)).length + (await improvementsHeldBy(tx, personId, { what: 'role', grantId }, today)).length
    if (openCases) return { openCases }
  }
  await setGrantDays(tx, { personId, grantId, from, to })
  await record(tx, { what: 'role-given', by: actor, subjectId: personId, detail: { ...grantDetail({ ...grant, validFrom: from, validTo: to }), moved: true } }, now)
  if (longer) await tellOfRole(tx, { personId, grant, by: actor, tells }, now)
  return 'moved'
}
