// The tables of whoever is signed in to the identified room, and of sign-ins that were begun at the broker.
import type { Db, Tx } from '../db/db.ts'
import type { Language } from '../text/language.ts'

export const insertAttempt = (tx: Tx, stateHash: Buffer, language: Language, expiresAt: Date) =>
  tx.insertInto('room_attempt').values({ state_hash: stateHash, language, expires_at: expiresAt }).execute()

/** Takes it away: it serves once. Null for one that was taken, or has expired. */
export async function takeAttempt(tx: Tx, stateHash: Buffer, now: Date): Promise<Language | null> {
  const row = await tx.deleteFrom('room_attempt').where('state_hash', '=', stateHash).returning(['language', 'expires_at as expiresAt']).executeTakeFirst()
  return row && row.expiresAt > now ? row.language as Language : null
}

export const deleteAttemptsExpiredBefore = (tx: Tx, now: Date) => tx.deleteFrom('room_attempt').where('expires_at', '<', now).execute()

type Session = { tokenHash: Buffer; version: number; sealed: Buffer }

export const insertSession = (tx: Tx, { tokenHash, version, sealed }: Session, now: Date) =>
  tx.insertInto('room_session').values({ token_hash: tokenHash, key_version: version, ciphertext: sealed, began_at: now, seen_at: now }).execute()

export const findSession = (db: Db, tokenHash: Buffer) =>
  db.selectFrom('room_session').select(['key_version as version', 'ciphertext as sealed', 'began_at as beganAt', 'seen_at as seenAt']).where('token_hash', '=', tokenHash).executeTakeFirst()

export const noteSeen = (tx: Tx, tokenHash: Buffer, now: Date) => tx.updateTable('room_session').set({ seen_at: now }).where('token_hash', '=', tokenHash).execute()

export const deleteSession = (tx: Tx, tokenHash: Buffer) => tx.deleteFrom('room_session').where('token_hash', '=', tokenHash).execute()

/** Those that nobody was seen in since `idle`, and those that began before `began`. */
export const deleteSessionsBefore = (tx: Tx, { idle, began }: { idle: Date; began: Date }) =>
  tx.deleteFrom('room_session').where((e) => e.or([e('seen_at', '<', idle), e('began_at', '<', began)])).execute()
