// A member of the staff ends sessions of their own: one of them, all but the one at hand, or all.
import type { Tx } from '../db/db.ts'
import { endOtherSessions, endSessionOf, endSessionsOf } from './accounts.sql.ts'
import type { CurrentSession } from './current-session.ts'

export type WhichSessions = 'others' | 'everywhere' | { id: string }

/** `not-there`: it had ended already, or is of somebody else, which is told to nobody. */
export async function endSessions(
  tx: Tx, which: WhichSessions, { session: { accountId, id } }: { session: CurrentSession },
): Promise<'ended' | 'not-there'> {
  if (which === 'others') await endOtherSessions(tx, accountId, id)
  else if (which === 'everywhere') await endSessionsOf(tx, accountId)
  else return (await endSessionOf(tx, accountId, which.id)) ? 'ended' : 'not-there'
  return 'ended'
}
