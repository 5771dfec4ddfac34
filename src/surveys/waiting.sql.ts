// What waits to be counted: sealed answers, in no order and of no time.
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
