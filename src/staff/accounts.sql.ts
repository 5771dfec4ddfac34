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
    .onConflict((row) => row.columns(['provider_id', 'account_id']).doUpdateSet({ password, updated_at: now, proven_at: null }))
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

/** The password. That somebody is known by their account elsewhere stays: by it they are recognised, and refused. */
export const deletePasswordOf = (tx: Tx, accountId: string) =>
  tx.deleteFrom('auth_account').where('user_id', '=', accountId).where('provider_id', '=', 'credential').execute()

export const noteSeen = (tx: Tx, sessionId: string, now: Date) =>
  tx.updateTable('auth_session').set({ updated_at: now }).where('id', '=', sessionId).execute()

/** A second factor was proved in this session, or was set up in it; and so with the way in that it began by. */
export async function noteSecondFactor(tx: Tx, sessionId: string, now: Date): Promise<void> {
  await tx.updateTable('auth_session').set({ second_factor_at: now, wrong_codes: 0 }).where('id', '=', sessionId).execute()
  const session = await tx.selectFrom('auth_session').select(['user_id', 'method']).where('id', '=', sessionId).executeTakeFirst()
  if (!session) return
  await tx.updateTable('auth_account').set({ proven_at: now }).where('user_id', '=', session.user_id)
    .where('provider_id', '=', session.method === 'password' ? 'credential' : 'oidc').execute()
}

/** Whether a second factor was ever shown with the password that this account has now. */
export const isPasswordProven = async (db: Db, accountId: string): Promise<boolean> =>
  (await db.selectFrom('auth_account').select('id').where('user_id', '=', accountId).where('provider_id', '=', 'credential').where('proven_at', 'is not', null)
    .executeTakeFirst()) !== undefined

/** What a session that takes the place of another goes on with. */
export const carriedOf = (db: Db, sessionId: string) =>
  db.selectFrom('auth_session').select(['method', 'second_factor_at', 'acting_for_id', 'entered']).where('id', '=', sessionId).executeTakeFirst()

export const carryOn = (tx: Tx, token: string, carried: NonNullable<Awaited<ReturnType<typeof carriedOf>>>) =>
  tx.updateTable('auth_session').set(carried).where('token', '=', token).execute()

export const sessionIdOf = async (db: Db, token: string): Promise<string> =>
  (await db.selectFrom('auth_session').select('id').where('token', '=', token).executeTakeFirstOrThrow()).id

/** Null where that was noted already: of two clicks at once, one notes it. */
export const noteEntered = async (tx: Tx, sessionId: string): Promise<{ method: string; second_factor_at: Date | null } | null> =>
  (await tx.updateTable('auth_session').set({ entered: true }).where('id', '=', sessionId).where('entered', '=', false)
    .returning(['method', 'second_factor_at']).executeTakeFirst()) ?? null

/** What was proved was with a factor of ours, which is no more. What another service vouches for stays. */
export const forgetSecondFactor = (tx: Tx, accountId: string) =>
  tx.updateTable('auth_session').set({ second_factor_at: null }).where('user_id', '=', accountId).where('method', '=', 'password').execute()

/** How many wrong codes were shown in this session by now. */
export const countWrongCode = async (tx: Tx, sessionId: string): Promise<number> =>
  (await tx.updateTable('auth_session').set((row) => ({ wrong_codes: row('wrong_codes', '+', 1) })).where('id', '=', sessionId)
    .returning('wrong_codes').executeTakeFirst())?.wrong_codes ?? 0

export const deleteSessionsBefore = (tx: Tx, { createdAt, lastSeenAt }: SessionTimes) =>
  tx
    .deleteFrom('auth_session')
    .where((row) => row.or([row('created_at', '<', createdAt), row('updated_at', '<', lastSeenAt)]))
    .execute()

/** Whether a password opens this account. */
export const hasPassword = async (db: Db, accountId: string): Promise<boolean> =>
  (await db.selectFrom('auth_account').select('id').where('user_id', '=', accountId).where('provider_id', '=', 'credential').executeTakeFirst()) !== undefined
