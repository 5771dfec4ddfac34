// The table of sign-ins that were begun at the provider and have not come back.
import type { Db, Tx } from '../../db/db.ts'
import type { Language } from '../../text/language.ts'

export type Begun = { next: string | null; language: Language }

export const insertAttempt = (tx: Tx, stateHash: Buffer, { next, language }: Begun, expiresAt: Date) =>
  tx.insertInto('sign_in_attempt').values({ state_hash: stateHash, next, language, expires_at: expiresAt }).execute()

/** Takes it away: it serves once. Null for one that was taken, or has expired. */
export async function takeAttempt(tx: Tx, stateHash: Buffer, now: Date): Promise<Begun | null> {
  const row = await tx
    .deleteFrom('sign_in_attempt').where('state_hash', '=', stateHash).returning(['next', 'language', 'expires_at as expiresAt']).executeTakeFirst()
  return row && row.expiresAt > now ? { next: row.next, language: row.language as Language } : null
}

export const deleteAttemptsExpiredBefore = (tx: Tx, now: Date) => tx.deleteFrom('sign_in_attempt').where('expires_at', '<', now).execute()

/** How a session began. */
export const methodOf = async (db: Db, sessionId: string): Promise<string | null> =>
  (await db.selectFrom('auth_session').select('method').where('id', '=', sessionId).executeTakeFirst())?.method ?? null

export const markSession = (tx: Tx, sessionId: string, secondFactorAt: Date | null) =>
  tx.updateTable('auth_session').set({ method: 'single-sign-on', second_factor_at: secondFactorAt }).where('id', '=', sessionId).execute()
