// An administrator ends a role of a person. It no longer holds today.
import type { Tx } from '../db/db.ts'
import { dayOf } from '../text/dates.ts'
import { endGrantBefore, isLastAdministrator } from './grants.sql.ts'

type Input = { personId: string; grantId: string }

export async function endGrant(
  tx: Tx, { personId, grantId }: Input, { now }: { now: Date },
): Promise<'ended' | 'no-such-grant' | 'last-administrator'> {
  const today = dayOf(now)
  if (await isLastAdministrator(tx, { personId, grantId }, today)) return 'last-administrator'
  return (await endGrantBefore(tx, personId, grantId, today)) ? 'ended' : 'no-such-grant'
}
