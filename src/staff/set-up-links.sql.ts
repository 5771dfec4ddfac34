// The table of set-up links.
import type { Db, Tx } from '../db/db.ts'
import type { LinkKind } from './set-up-link.ts'

export type SetUpLink = { personId: string | null }

export const insertSetUpLink = (tx: Tx, link: { hash: Buffer; personId: string | null; kind: LinkKind; now: Date; expiresAt: Date }) =>
  tx
    .insertInto('set_up_link')
    .values({ token_hash: link.hash, person_id: link.personId, kind: link.kind, created_at: link.now, expires_at: link.expiresAt })
    .execute()

/** Null when there is no such link, or it was used, or it has expired. */
export const findSetUpLink = async (db: Db, hash: Buffer, now: Date): Promise<SetUpLink | null> =>
  (await db
    .selectFrom('set_up_link')
    .select('person_id as personId')
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()) ?? null

/** Uses the link up. Of two who try at once, one gets it. */
export const takeSetUpLink = async (tx: Tx, hash: Buffer, now: Date): Promise<SetUpLink | null> =>
  (await tx
    .updateTable('set_up_link')
    .set({ used_at: now })
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('person_id as personId')
    .executeTakeFirst()) ?? null

export const deleteSetUpLinksOf = (tx: Tx, personId: string) =>
  tx.deleteFrom('set_up_link').where('person_id', '=', personId).execute()

/** Only those that somebody asked for. */
export const deleteResetLinksOf = (tx: Tx, personId: string) =>
  tx.deleteFrom('set_up_link').where('person_id', '=', personId).where('kind', '=', 'reset').execute()

export const deleteSetUpLinksExpiredBefore = (tx: Tx, moment: Date) =>
  tx.deleteFrom('set_up_link').where('expires_at', '<', moment).execute()
