// An administrator ends a role of a person. It no longer holds today.
import type { Tx } from '../db/db.ts'
import { dayOf } from '../text/dates.ts'
import { endGrantBefore, lastOf, type Indispensable } from './grants.sql.ts'

type Input = { personId: string; grantId: string }

export async function endGrant(
  tx: Tx, { personId, grantId }: Input, { now }: { now: Date },
): Promise<'ended' | 'no-such-grant' | { lastOf: Indispensable }> {
  const today = dayOf(now)
  const last = await lastOf(tx, { personId, grantId }, today)
  if (last) return { lastOf: last }
  return (await endGrantBefore(tx, personId, grantId, today)) ? 'ended' : 'no-such-grant'
}
