// The addresses that clients asked for, each until its mailbox answers or a day is over.
import type { Db, Tx } from '../../db/db.ts'

type Change = { personId: string; address: string }

/** What was asked for before is no longer wanted, and a link to it is dead. */
export const wantAddress = (tx: Tx, { personId, address, expiresAt }: Change & { expiresAt: Date }) =>
  tx.insertInto('address_change').values({ person_id: personId, address, expires_at: expiresAt })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ address, token_hash: null, expires_at: expiresAt })).execute()

export const wantedAddress = async (db: Db, personId: string, now: Date): Promise<string | null> =>
  (await db.selectFrom('address_change').select('address').where('person_id', '=', personId).where('expires_at', '>', now).executeTakeFirst())?.address ?? null

export const setToken = (tx: Tx, personId: string, { hash, expiresAt }: { hash: Buffer; expiresAt: Date }) =>
  tx.updateTable('address_change').set({ token_hash: hash, expires_at: expiresAt }).where('person_id', '=', personId).execute()

type Link = { personId: string; hash: Buffer }

/** The address that a link of theirs is about, while it works. */
export const findChange = async (db: Db, { personId, hash }: Link, now: Date): Promise<string | null> =>
  (await db.selectFrom('address_change').select('address').where('person_id', '=', personId).where('token_hash', '=', hash).where('expires_at', '>', now).executeTakeFirst())?.address ?? null

/** Uses the link up. Of two who try at once, one gets it. */
export const takeChange = async (tx: Tx, { personId, hash }: Link, now: Date): Promise<string | null> =>
  (await tx.deleteFrom('address_change').where('person_id', '=', personId).where('token_hash', '=', hash).where('expires_at', '>', now).returning('address').executeTakeFirst())?.address ?? null

export const forgetChangeOf = (tx: Tx, personId: string) => tx.deleteFrom('address_change').where('person_id', '=', personId).execute()

export const forgetChangesExpired = (tx: Tx, now: Date) => tx.deleteFrom('address_change').where('expires_at', '<=', now).execute()
