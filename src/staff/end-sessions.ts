// A member of the staff ends sessions of their own: one of them, all but the one at hand, or all. And an administrator those of somebody else.
import type { Tx } from '../db/db.ts'
import { endOtherSessions, endSessionOf, endSessionsOf } from './accounts.sql.ts'
import { handOf, type Doer } from './actor.ts'
import { record } from './audit/audit.sql.ts'
import type { CurrentSession } from './current-session.ts'
import type { Person } from './people.ts'

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

/** Somebody's device or password is in other hands. They may sign in again. */
export async function signOutEverywhere(tx: Tx, { id, accountId }: Pick<Person, 'id' | 'accountId'>, { by, now }: { by: Doer; now: Date }): Promise<void> {
  if (!accountId) return
  await endSessionsOf(tx, accountId)
  await record(tx, { what: 'signed-out', by, subjectId: id, detail: { sessions: 'everywhere' } }, now)
}
