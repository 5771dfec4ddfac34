// What the audit learns of signing in. Of an address that is nobody's it learns nothing, and the work is the same.
import { transact, type Db, type Tx } from '../../db/db.ts'
import { spend } from '../../privacy/budget.sql.ts'
import type { Context } from '../../web/context.ts'
import { endSession, noteEntered } from '../accounts.sql.ts'
import type { Actor } from '../actor.ts'
import { record, recordByEmail, recordOfAccount, type AuditEntry } from './audit.sql.ts'

/** Once for a session, when nothing is owed any more: a password alone is not signing in where there is a second step. `by`: as themselves. */
export const noteSignedIn = (db: Db, { sessionId, by }: { sessionId: string; by: Pick<Actor, 'personId'> }, now: Date) =>
  transact(db, async (tx) => {
    const session = await noteEntered(tx, sessionId)
    if (!session) return
    const { method, second_factor_at: provedAt } = session
    const detail: NonNullable<AuditEntry['detail']> = method === 'single-sign-on' ? { method, secondFactor: provedAt !== null } : { method }
    await record(tx, { what: 'signed-in', by: { personId: by.personId }, detail }, now)
  })

/** The right password, and nothing that they may do. */
export const noteRefusal = (tx: Tx, accountId: string, because: 'left' | 'no-role', now: Date) =>
  recordOfAccount(tx, accountId, { what: 'sign-in-refused', detail: { because } }, now)

/**
 * A wrong password. So many of them tell all that there is to tell: whoever guesses must not be able to fill what is never
 * emptied. The budget is one for every address, whosever it is, and written in the same transaction: so one is committed for each of them.
 */
export async function noteWrongPassword({ db, keys }: Pick<Context, 'db' | 'keys'>, email: string, now: Date): Promise<void> {
  const told = { name: 'sign-in-told', subject: email.toLowerCase(), limit: 20, windowSeconds: 600, now }
  await transact(db, async (tx) => {
    if (!(await spend(tx, keys, told))) return
    await recordByEmail(tx, email, { what: 'sign-in-refused', detail: { because: 'wrong-password' } }, now)
  })
}

/** A session of somebody who has left, or may do nothing any more, is met once: then it is gone. */
export async function noteTurnedAway(tx: Tx, { accountId, sessionId }: { accountId: string; sessionId: string }, now: Date): Promise<void> {
  const { numDeletedRows } = await endSession(tx, sessionId).then(([result]) => result ?? { numDeletedRows: 0n })
  if (numDeletedRows) await recordOfAccount(tx, accountId, { what: 'turned-away', detail: {} }, now)
}
