// What workers mark and say of a trial: of nobody, and at no time of the day.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { shuffled } from '../../privacy/shuffle.ts'
import type { Day } from '../../text/dates.ts'
import type { Reason } from './trial.ts'

export type Tap = { id: string; trialId: string; unitId: string; on: Day; because: Reason | null }

/** False where it has come already. */
export const insertTap = async (tx: Tx, { id, trialId, unitId, on, because }: Tap): Promise<boolean> =>
  ((await tx.insertInto('panel_trial_tap').values({ id, trial_id: trialId, unit_id: unitId, tapped_on: on, used: because === null, because })
    .onConflict((conflict) => conflict.doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows ?? 0n) > 0n

/** With what was written to it, whose id is another, so that nothing kept ties the words to the unit and the day. */
export async function deleteTap(tx: Tx, { id, trialId, unitId }: Pick<Tap, 'id' | 'trialId' | 'unitId'>, wordsId: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('panel_trial_tap').where('id', '=', id).where('trial_id', '=', trialId).where('unit_id', '=', unitId).executeTakeFirst()
  if (numDeletedRows === 0n) return false
  await tx.deleteFrom('panel_trial_comment').where('id', '=', wordsId).where('kind', '=', 'because').where('trial_id', '=', trialId).execute()
  return true
}

export type TapCount = { trialId: string; unitId: string; on: Day; because: Reason | null; count: number }

/** By trial, unit, day and reason: only summary.ts reads them, and tells of them together. */
export async function countTaps(db: Db, trialIds: readonly string[]): Promise<TapCount[]> {
  const rows = await db.selectFrom('panel_trial_tap').select(['trial_id as trialId', 'unit_id as unitId', 'tapped_on as on', 'because', (e) => e.fn.countAll().as('count')])
    .where('trial_id', '=', sql<string>`any(${trialIds}::uuid[])`).groupBy(['trial_id', 'unit_id', 'tapped_on', 'because']).execute()
  return rows.map((row) => ({ ...row, because: row.because as Reason | null, count: Number(row.count) }))
}

export type SealedComment = { id: string; kind: 'comment' | 'because'; ciphertext: Buffer; keyVersion: number }

/**
 * What came already comes no second time. All of a trial are written anew, in no order: beside the taps, which have a unit and a day, the order of
 * rows in the table would say which words go with which. The trial is held by whoever calls this.
 */
export async function insertComment(tx: Tx, trialId: string, { id, kind, ciphertext, keyVersion }: SealedComment): Promise<boolean> {
  const others = await tx.deleteFrom('panel_trial_comment').where('trial_id', '=', trialId).returningAll().execute()
  const isThere = others.some((one) => one.id === id)
  const all = isThere ? others : [...others, { id, trial_id: trialId, kind, ciphertext, key_version: keyVersion }]
  const written = await tx.insertInto('panel_trial_comment').values(shuffled(all)).onConflict((conflict) => conflict.doNothing()).returning('id').execute()
  return !isThere && written.some((one) => one.id === id)
}

export const sealedComments = (db: Db, trialId: string): Promise<SealedComment[]> =>
  db.selectFrom('panel_trial_comment').select(['id', 'kind', 'ciphertext', 'key_version as keyVersion']).$narrowType<Pick<SealedComment, 'kind'>>().where('trial_id', '=', trialId).execute()

/** How many have said what they think of each. */
export const countComments = async (db: Db, trialIds: readonly string[]): Promise<Map<string, number>> =>
  new Map((await db.selectFrom('panel_trial_comment').select(['trial_id as trialId', (e) => e.fn.countAll().as('count')]).where('trial_id', '=', sql<string>`any(${trialIds}::uuid[])`).where('kind', '=', 'comment').groupBy('trial_id').execute())
    .map(({ trialId, count }) => [trialId, Number(count)]))
