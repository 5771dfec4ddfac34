// Which improvements somebody has to be reminded of, and that they were.
import { sql } from 'kysely'
import type { Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
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

/** Somebody sees no change in what is marked as done, and nobody was told of that yet. */
export const disputed = (tx: Tx, today: Day): Promise<{ id: string; holder: Holder | null }[]> =>
  tx.selectFrom('improvement as i').innerJoin('improvement_tally as a', (join) => join.onRef('a.improvement_id', '=', 'i.id').onRef('a.settled_on', '=', 'i.settled_on'))
    .select(['i.id', holderOn(today).as('holder')]).where('i.state', '=', 'done').where('a.not_changed', '>', 0).where('a.told_on', 'is', null).execute()

export const noteToldOfDispute = (tx: Tx, ids: readonly string[], on: Day) =>
  tx.updateTable('improvement_tally').set({ told_on: on }).where(sql<boolean>`improvement_id = any(${ids}::uuid[])`).execute()
