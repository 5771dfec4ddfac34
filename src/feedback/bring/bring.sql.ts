// What givers asked for, who decides it, and what became of it.
import type { Db, Tx } from '../../db/db.ts'
import { inLockOrder } from '../../db/lock-order.ts'
import type { Day } from '../../text/dates.ts'
import type { ChangeOfWorker, Decision, Wanted } from './bring.ts'

export type BringRequest = {
  id: string
  wanted: Wanted
  concernsHandler: boolean
  /** Whom it concerns: who handled the case as it was asked. */
  concernsId: string | null
  fromNumber: number
  ciphertext: Buffer | null
  deciderId: string | null
  deciderName: string | null
  askedOn: Day
  dueOn: Day
  escalatedOn: Day | null
  decidedOn: Day | null
  decision: Decision | null
  joinsId: string | null
  reasonCiphertext: Buffer | null
  changeOfWorker: ChangeOfWorker | null
}

/** The newest first. */
export async function bringRequests(db: Db, caseId: string): Promise<BringRequest[]> {
  const rows = await db.selectFrom('bring_request as b').leftJoin('person as p', 'p.id', 'b.decider_id')
    .selectAll('b').select('p.name as decider_name').where('b.case_id', '=', caseId)
    // One at a time is open, so they stand in the order of their deciding.
    .orderBy('b.decided_on', (order) => order.desc().nullsFirst()).orderBy('b.asked_on', 'desc').execute()
  return rows.map((row) => ({
    id: row.id, wanted: row.wanted as Wanted, concernsHandler: row.concerns_handler, concernsId: row.concerns_id, fromNumber: row.from_number, ciphertext: row.ciphertext,
    deciderId: row.decider_id, deciderName: row.decider_name, askedOn: row.asked_on, dueOn: row.due_on, escalatedOn: row.escalated_on, decidedOn: row.decided_on,
    decision: row.decision as Decision | null, joinsId: row.joins_id, reasonCiphertext: row.reason_ciphertext,
    changeOfWorker: row.change_of_worker as ChangeOfWorker | null,
  }))
}

type NewRequest = Pick<BringRequest, 'id' | 'wanted' | 'concernsHandler' | 'concernsId' | 'fromNumber' | 'ciphertext' | 'deciderId' | 'askedOn' | 'dueOn'> & { caseId: string; remindOn: Day }

export const recordRequest = (tx: Tx, one: NewRequest) =>
  tx.insertInto('bring_request').values({
    id: one.id, case_id: one.caseId, wanted: one.wanted, concerns_handler: one.concernsHandler, concerns_id: one.concernsId, from_number: one.fromNumber, ciphertext: one.ciphertext,
    decider_id: one.deciderId, asked_on: one.askedOn, due_on: one.dueOn, remind_on: one.remindOn,
  }).execute()

export const recordDecision = (
  tx: Tx, id: string, made: { decision: Decision; joinsId: string | null; reasonCiphertext: Buffer | null; by: string; day: Day },
) => tx.updateTable('bring_request').set({
  decision: made.decision, joins_id: made.joinsId, reason_ciphertext: made.reasonCiphertext, decided_by: made.by, decided_on: made.day,
}).where('id', '=', id).execute()

export const recordChangeOfWorker = (tx: Tx, id: string, change: ChangeOfWorker, day: Day) =>
  tx.updateTable('bring_request').set({ change_of_worker: change, said_on: day }).where('id', '=', id).execute()

/** Cases with an open request whose day for a reminder has come. */
export async function requestsToRemindOf(tx: Tx, today: Day): Promise<string[]> {
  const rows = await tx.selectFrom('bring_request').innerJoin('keys.case_key', 'keys.case_key.case_id', 'bring_request.case_id').select('bring_request.case_id')
    .where('decided_on', 'is', null).where('remind_on', '<=', today).orderBy('remind_on').limit(50).execute()
  return inLockOrder(rows.map(({ case_id }) => case_id))
}

export const setDecider = (tx: Tx, id: string, to: { deciderId: string | null; remindOn: Day; escalatedOn: Day | null }) =>
  tx.updateTable('bring_request').set({ decider_id: to.deciderId, remind_on: to.remindOn, escalated_on: to.escalatedOn }).where('id', '=', id).execute()
