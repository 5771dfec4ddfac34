// The tables of the sign-in library, where we write them ourselves: when a change belongs into one
// transaction with a change of ours. Signing in and checking passwords is left to the library.
import type { Db, Tx } from '../db/db.ts'
import type { Session, SessionTimes } from './session.ts'

type NewAccount = { name: string; email: string; passwordHash: string; now: Date }

/** Makes a sign-in with a password, and returns the id of the account. */
export async function insertAccount(tx: Tx, { name, email, passwordHash, now }: NewAccount): Promise<string> {
  const { id } = await tx
    .insertInto('auth_user')
    .values({ name, email: email.toLowerCase(), created_at: now, updated_at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  await savePassword(tx, id, passwordHash, now)
  return id
}

/** Replaces the password of an account, or gives it its first. */
export const savePassword = (tx: Tx, accountId: string, password: string, now: Date) =>
  tx
    .insertInto('auth_account')
    .values({
      user_id: accountId, provider_id: 'credential', account_id: accountId, password,
      created_at: now, updated_at: now,
    })
    .onConflict((row) => row.columns(['provider_id', 'account_id']).doUpdateSet({ password, updated_at: now }))
    .execute()

export const updateAccount = (tx: Tx, accountId: string, { name, email }: { name: string; email: string }, now: Date) =>
  tx
    .updateTable('auth_user')
    .set({ name, email: email.toLowerCase(), updated_at: now })
    .where('id', '=', accountId)
    .execute()

/** Those that were begun and used after certain moments, the newest first. */
export const listSessions = (db: Db, accountId: string, after: SessionTimes): Promise<Session[]> =>
  db
    .selectFrom('auth_session')
    .select(['id', 'created_at as createdAt', 'updated_at as lastSeenAt'])
    .where('user_id', '=', accountId)
    .where('created_at', '>', after.createdAt)
    .where('updated_at', '>', after.lastSeenAt)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()

/** False where this account has no such session. */
export async function endSessionOf(tx: Tx, accountId: string, sessionId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('auth_session').where('user_id', '=', accountId).where('id', '=', sessionId).executeTakeFirst()
  return numDeletedRows > 0n
}

export const endOtherSessions = (tx: Tx, accountId: string, sessionId: string) =>
  tx.deleteFrom('auth_session').where('user_id', '=', accountId).where('id', '!=', sessionId).execute()

export const endSession = (tx: Tx, sessionId: string) =>
  tx.deleteFrom('auth_session').where('id', '=', sessionId).execute()

export const endSessionsOf = (tx: Tx, accountId: string) =>
  tx.deleteFrom('auth_session').where('user_id', '=', accountId).execute()

export const noteSeen = (tx: Tx, sessionId: string, now: Date) =>
  tx.updateTable('auth_session').set({ updated_at: now }).where('id', '=', sessionId).execute()

export const deleteSessionsBefore = (tx: Tx, { createdAt, lastSeenAt }: SessionTimes) =>
  tx
    .deleteFrom('auth_session')
    .where((row) => row.or([row('created_at', '<', createdAt), row('updated_at', '<', lastSeenAt)]))
    .execute()

/** Whether a password opens this account. */
export const hasPassword = async (db: Db, accountId: string): Promise<boolean> =>
  (await db.selectFrom('auth_account').select('id').where('user_id', '=', accountId).where('provider_id', '=', 'credential').executeTakeFirst()) !== undefined
