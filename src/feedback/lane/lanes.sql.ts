// What cases were marked as: read, marked, handed over, done, taken away.
import type { Db, Tx } from '../../db/db.ts'
import { inLockOrderOf } from '../../db/lock-order.ts'
import type { Ending, Lane } from '../../lanes/lane.ts'
import type { Actor } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'
import { mayBeSeen } from '../sight.sql.ts'

export type Mark = {
  id: string
  lane: Lane
  markedOn: Day
  /** Null: its giver said so. */
  markerName: string | null
  /** When the giver permitted their text to be passed on. */
  consentedOn: Day | null
  /** When they refused it, or took it back. */
  declinedOn: Day | null
  /** Sealed: to whom, and under which number. */
  handOver: Buffer | null
  handedOn: Day | null
  handerName: string | null
  withText: boolean
  dueOn: Day | null
  doneOn: Day | null
  endedOn: Day | null
  endedBecause: Ending | null
}

export async function marksOf(db: Db, caseId: string): Promise<Mark[]> {
  const rows = await db.selectFrom('case_lane as n').leftJoin('person as m', 'm.id', 'n.marked_by').leftJoin('person as h', 'h.id', 'n.handed_by')
    .select(['n.id', 'n.lane', 'n.marked_on as markedOn', 'm.name as markerName', 'n.consented_on as consentedOn', 'n.declined_on as declinedOn', 'n.hand_over as handOver', 'n.handed_on as handedOn',
      'h.name as handerName', 'n.with_text as withText', 'n.due_on as dueOn', 'n.done_on as doneOn', 'n.ended_on as endedOn', 'n.ended_because as endedBecause'])
    .where('n.case_id', '=', caseId).orderBy('n.marked_on').orderBy('n.lane').execute()
  return rows.map((row) => ({ ...row, lane: row.lane as Lane, endedBecause: row.endedBecause as Ending | null }))
}

export const addMark = (tx: Tx, mark: { caseId: string; lane: Lane; by: string; on: Day; dueOn: Day | null; remindOn: Day | null }) =>
  tx.insertInto('case_lane').values({ case_id: mark.caseId, lane: mark.lane, marked_by: mark.by, marked_on: mark.on, due_on: mark.dueOn, remind_on: mark.remindOn }).execute()

export type Handed = { handOver: Buffer; by: string; on: Day; withText: boolean; done: boolean }

export const setHanded = (tx: Tx, id: string, { handOver, by, on, withText, done }: Handed) =>
  tx.updateTable('case_lane').set({ hand_over: handOver, handed_by: by, handed_on: on, with_text: withText, ...(done ? { done_on: on } : {}) }).where('id', '=', id).execute()

export const setConsent = (tx: Tx, id: string, { consents, on }: { consents: boolean; on: Day }) =>
  tx.updateTable('case_lane').set({ consented_on: consents ? on : null, declined_on: consents ? null : on }).where('id', '=', id).execute()

export const setDone = (tx: Tx, id: string, on: Day) =>
  tx.updateTable('case_lane').set({ done_on: on }).where('id', '=', id).execute()

export const setEnded = (tx: Tx, id: string, { on, because }: { on: Day; because: Ending }) =>
  tx.updateTable('case_lane').set({ ended_on: on, ended_because: because }).where('id', '=', id).execute()

export type LateClock = { caseId: string; reference: string; lane: Lane; dueOn: Day }

/** Clocks that have run out, of what the actor may see; the longest out first. */
export async function lateClocks(db: Db, actor: Actor, today: Day): Promise<LateClock[]> {
  const rows = await db.selectFrom('feedback_case as c').innerJoin('case_lane as n', 'n.case_id', 'c.id')
    .where((e) => mayBeSeen(e as never, actor))
    .where('n.due_on', '<', today).where('n.done_on', 'is', null).where('n.ended_on', 'is', null)
    .select(['c.id as caseId', 'c.reference', 'n.lane', 'n.due_on as dueOn']).orderBy('n.due_on').orderBy('c.id').execute()
  return rows.map((row) => ({ ...row, lane: row.lane as Lane, dueOn: row.dueOn! }))
}

/** Running clocks whose day for a reminder has come, in the order in which cases are locked. A batch at a time. */
export async function lanesToRemindOf(tx: Tx, today: Day): Promise<{ caseId: string; markId: string }[]> {
  const due = await tx.selectFrom('case_lane as n').innerJoin('keys.case_key as k', 'k.case_id', 'n.case_id').select(['n.case_id as caseId', 'n.id as markId'])
    .where('n.remind_on', '<=', today).where('n.done_on', 'is', null).where('n.ended_on', 'is', null)
    .orderBy('n.remind_on').orderBy('n.case_id').limit(50).execute()
  return inLockOrderOf(due)
}

export const setLaneRemindOn = (tx: Tx, id: string, on: Day | null) =>
  tx.updateTable('case_lane').set({ remind_on: on }).where('id', '=', id).execute()
