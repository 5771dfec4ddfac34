// The table of recoveries: who gave the right password, cannot show their second factor, and waits for an administrator.
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Grant } from '../actor.ts'
import { grantsValidOn } from '../grants.sql.ts'

/** `needsTwo`: no second factor was ever shown with the password that was given; then two confirm it. */
export type Recovery = {
  sessionId: string; hash: Buffer; version: number; askedAt: Date; expiresAt: Date; needsTwo: boolean; confirmedBy: string | null
}

/** A new one takes the place of the one before. */
export const keepRecovery = (tx: Tx, personId: string, { sessionId, hash, version, askedAt, expiresAt, needsTwo, confirmedBy }: Recovery) => {
  const row = { sign_in_id: sessionId, code_hash: hash, key_version: version, asked_at: askedAt, expires_at: expiresAt, needs_two: needsTwo, confirmed_by: confirmedBy }
  return tx.insertInto('recovery').values({ person_id: personId, ...row }).onConflict((one) => one.column('person_id').doUpdateSet(row)).execute()
}

const columns = ['sign_in_id as sessionId', 'code_hash as hash', 'key_version as version', 'asked_at as askedAt', 'expires_at as expiresAt', 'needs_two as needsTwo', 'confirmed_by as confirmedBy'] as const

/** Only one that is still good. */
export const findRecovery = async (db: Db, personId: string, now: Date): Promise<Recovery | null> =>
  (await db.selectFrom('recovery').select(columns).where('person_id', '=', personId).where('expires_at', '>', now).executeTakeFirst()) ?? null

/** Holds the row: of two who confirm at once, the second finds it gone. */
export const holdRecovery = async (tx: Tx, personId: string): Promise<Recovery | null> =>
  (await tx.selectFrom('recovery').select(columns).where('person_id', '=', personId).forUpdate().executeTakeFirst()) ?? null

export const noteConfirmed = (tx: Tx, personId: string, by: string) =>
  tx.updateTable('recovery').set({ confirmed_by: by }).where('person_id', '=', personId).execute()

export const deleteRecovery = (tx: Tx, personId: string) => tx.deleteFrom('recovery').where('person_id', '=', personId).execute()

export const deleteRecoveriesBefore = (tx: Tx, moment: Date) => tx.deleteFrom('recovery').where('expires_at', '<', moment).execute()

export type Waiting = { personId: string; name: string; phone: string | null; roles: Grant[]; askedAt: Date; expiresAt: Date; needsTwo: boolean }

/** Who waits now, the longest first. */
export const listWaiting = async (db: Db, now: Date, day: Day): Promise<Waiting[]> =>
  (await db.selectFrom('recovery').innerJoin('person', 'person.id', 'recovery.person_id')
    .select((row) => [
      'person.id as personId', 'name', 'phone', 'asked_at as askedAt', 'expires_at as expiresAt', 'needs_two as needsTwo', grantsValidOn(row.ref('person.id'), day).as('roles'),
    ])
    .where('expires_at', '>', now)
    .where((row) => row.or([row('left_on', 'is', null), row('left_on', '>', day)]))
    .orderBy('asked_at').execute())
    .map((row) => ({ ...row, roles: row.roles as Grant[] }))

/** The roles of today of somebody who has not left; null for anybody else. */
export const rolesToday = async (db: Db, personId: string, day: Day): Promise<Grant[] | null> =>
  ((await db.selectFrom('person').select((row) => grantsValidOn(row.ref('person.id'), day).as('roles')).where('id', '=', personId)
    .where((row) => row.or([row('left_on', 'is', null), row('left_on', '>', day)])).executeTakeFirst())?.roles as Grant[] | undefined) ?? null

/** Whether somebody holds a role of those that confirm, today and since a day. Of a role that came again, the last time counts. */
export const hasConfirmingRoleSince = async (db: Db, personId: string, { today, since }: { today: Day; since: Day }): Promise<boolean> =>
  (await db.selectFrom('role_grant').select('id').where('person_id', '=', personId).where('role', 'in', ['administrator', 'coordinator'])
    .where('valid_from', '<=', since).where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>=', today)])).limit(1).executeTakeFirst()) !== undefined
