// A member of the staff ends sessions of their own: one of them, all but the one at hand, or all.
import type { Tx } from '../db/db.ts'
import { endOtherSessions, endSessionOf, endSessionsOf } from './accounts.sql.ts'
import { handOf } from './actor.ts'
import { record } from './audit/audit.sql.ts'
import type { CurrentSession } from './current-session.ts'

export type WhichSessions = 'others' | 'everywhere' | { id: string }

/** `not-there`: it had ended already, or is of somebody else, which is told to nobody. */
export async function endSessions(
  tx: Tx, which: WhichSessions, { session: { accountId, id, actor }, now }: { session: CurrentSession; now: Date },
): Promise<'ended' | 'not-there'> {
  if (which === 'others') await endOtherSessions(tx, accountId, id)
  else if (which === 'everywhere') await endSessionsOf(tx, accountId)
  else if (!(await endSessionOf(tx, accountId, which.id))) return 'not-there'
  await record(tx, { what: 'signed-out', by: { personId: handOf(actor) }, detail: { sessions: typeof which === 'string' ? which : 'one' } }, now)
  return 'ended'
}
