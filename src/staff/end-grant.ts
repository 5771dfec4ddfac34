// An administrator ends a role of a person. It no longer holds today. Where they could then not read open cases of theirs, or
// no longer answer for an improvement, it is decided first what becomes of these (src/feedback/handover).
import type { Tx } from '../db/db.ts'
import { affectedBy } from '../feedback/handover/affected.ts'
import { improvementsHeldBy } from '../improvements/handover/held.ts'
import { dayOf } from '../text/dates.ts'
import type { Doer } from './actor.ts'
import { record } from './audit/audit.sql.ts'
import { endGrantBefore, lastOf, listGrants, type Indispensable } from './grants.sql.ts'
import { grantDetail } from './people.ts'

type Input = { personId: string; grantId: string }

/** `decided`: those are handed over in the same transaction. */
export async function endGrant(
  tx: Tx, { personId, grantId }: Input, { actor, now, decided = false }: { actor: Doer; now: Date; decided?: boolean },
): Promise<'ended' | 'no-such-grant' | { lastOf: Indispensable } | { openCases: number }> {
  const today = dayOf(now)
  const last = await lastOf(tx, { personId, grantId }, today)
  if (last) return { lastOf: last }
  const openCases = decided ? 0 : (await affectedBy(tx, personId, { what: 'role', grantId }, today)).length + (await improvementsHeldBy(tx, personId, { what: 'role', grantId }, today)).length
  if (openCases) return { openCases }
  const grant = (await listGrants(tx, personId)).find(({ id }) => id === grantId)
  if (!grant || !(await endGrantBefore(tx, personId, grantId, today))) return 'no-such-grant'
  await record(tx, { what: 'role-ended', by: actor, subjectId: personId, detail: grantDetail(grant) }, now)
  return 'ended'
}
