// What waits to be counted: sealed answers, in no order and of no time; and what was typed from paper and lies apart until its round closes.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import type { Waiting } from './release.ts'

export type SealedResponse = Waiting & { ciphertext: Buffer; keyVersion: number }

export const addWaiting = (tx: Tx, { groupId, few, ciphertext, keyVersion }: Omit<SealedResponse, 'id'>): Promise<unknown> =>
  tx.insertInto('waiting_response').values({ group_id: groupId, few, ciphertext, key_version: keyVersion }).execute()

/** Of one round; without the words. */
export const waitingIn = (db: Db, roundId: string): Promise<Waiting[]> =>
  db.selectFrom('waiting_response as w').innerJoin('round_group as g', 'g.id', 'w.group_id').select(['w.id', 'w.group_id as groupId', 'w.few']).$narrowType<{ few: Waiting['few'] }>()
    .where('g.round_id', '=', roundId).orderBy('w.id').execute()

/** Takes them out of the pool: they are in the hand of the caller, and nowhere else. */
export const takeWaiting = (tx: Tx, ids: readonly string[]): Promise<SealedResponse[]> =>
  tx.deleteFrom('waiting_response').where((e) => e('id', '=', e.fn.any(e.val(ids)))).returning(['id', 'group_id as groupId', 'few', 'ciphertext', 'key_version as keyVersion'])
    .$narrowType<{ few: Waiting['few'] }>().execute()

/** Its id, by which it can be taken back. */
export const addApart = async (tx: Tx, { groupId, few, ciphertext, keyVersion }: Omit<SealedResponse, 'id'>): Promise<string> =>
  (await tx.insertInto('typed_response').values({ group_id: groupId, few, ciphertext, key_version: keyVersion }).returning('id').executeTakeFirstOrThrow()).id

export const findApart = async (db: Db, id: string): Promise<Pick<SealedResponse, 'groupId' | 'ciphertext' | 'keyVersion'> | null> =>
  (await db.selectFrom('typed_response').select(['group_id as groupId', 'ciphertext', 'key_version as keyVersion']).where('id', '=', id).executeTakeFirst()) ?? null

/** False: it is there no more. */
export const dropApart = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.deleteFrom('typed_response').where('id', '=', id).returning('id').executeTakeFirst()) !== undefined

/** Into the pool, as they are, under ids that nothing else knows and in no order. */
export const joinApart = (tx: Tx, roundId: string): Promise<unknown> =>
  sql`with apart as (delete from typed_response t using round_group g where g.id = t.group_id and g.round_id = ${roundId} returning t.group_id, t.few, t.ciphertext, t.key_version)
    insert into waiting_response (group_id, few, ciphertext, key_version) select group_id, few, ciphertext, key_version from apart order by random()`.execute(tx)
