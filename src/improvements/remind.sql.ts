// Which improvements somebody has to be reminded of, and that they were.
import { sql } from 'kysely'
import type { Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import { councilSays } from './council/marks.sql.ts'
import { holderOn } from './holders.sql.ts'
import type { Holder } from './owner.ts'

export type ToRemind = { id: string; dueOn: Day; holder: Holder | null }

/** Whose day comes and nobody was reminded of; and what is late and nobody was reminded of since it is, or not since `lateSince`. */
export const toRemind = (tx: Tx, { until, lateSince, today }: { until: Day; lateSince: Day; today: Day }): Promise<ToRemind[]> =>
  tx.selectFrom('improvement as i').select(['i.id', 'i.due_on as dueOn', holderOn(today).as('holder')]).where('i.settled_on', 'is', null).where('i.due_on', '<=', until)
    .where(sql<boolean>`(i.reminded_on is null or (i.due_on < ${today} and (i.reminded_on <= i.due_on or i.reminded_on <= ${lateSince})))`)
    .orderBy('i.due_on').orderBy('i.id').limit(200).execute()

export const noteReminded = (tx: Tx, ids: readonly string[], on: Day) =>
  tx.updateTable('improvement').set({ reminded_on: on }).where(sql<boolean>`id = any(${ids}::uuid[])`).execute()

/** A giver or the clients' council sees no change in what is marked as done, and nobody was told of that yet. */
export const disputed = (tx: Tx, today: Day): Promise<{ id: string; holder: Holder | null }[]> =>
  tx.selectFrom('improvement as i').select(['i.id', holderOn(today).as('holder')]).where('i.state', '=', 'done').where(sql<boolean>`(
    exists (select from improvement_tally a where a.improvement_id = i.id and a.settled_on = i.settled_on and a.not_changed > 0 and a.told_on is null)
    or (${councilSays} = 'not-changed' and exists (select from council_mark m where m.improvement_id = i.id and m.settled_on = i.settled_on and m.says = 'not-changed' and m.told_on is null)))`).execute()

export async function noteToldOfDispute(tx: Tx, ids: readonly string[], on: Day): Promise<void> {
  await tx.updateTable('improvement_tally').set({ told_on: on }).where(sql<boolean>`improvement_id = any(${ids}::uuid[])`).where('not_changed', '>', 0).where('told_on', 'is', null).execute()
  await tx.updateTable('council_mark').set({ told_on: on }).where(sql<boolean>`improvement_id = any(${ids}::uuid[])`).where('says', '=', 'not-changed').where('told_on', 'is', null).execute()
}
