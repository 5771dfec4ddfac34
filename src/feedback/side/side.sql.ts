// The side of the worker in one case: asked for, allowed by the giver, written, and decided on.
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'

export type Side = {
  personId: string; name: string; askedById: string; askedByName: string; askedOn: Day; fromNumber: number
  said: 'yes' | 'no' | 'not-now' | null; saidOn: Day | null
  ciphertext: Buffer | null; writtenOn: Day | null
  decided: 'passed-on' | 'kept-back' | null; decidedOn: Day | null
}

export async function sideOf(db: Db, caseId: string): Promise<Side | null> {
  const row = await db.selectFrom('worker_side as s').innerJoin('person as p', 'p.id', 's.person_id').innerJoin('person as a', 'a.id', 's.asked_by')
    .select(['s.person_id', 'p.name', 's.asked_by', 'a.name as asker', 's.asked_on', 's.from_number', 's.said', 's.said_on', 's.ciphertext', 's.written_on', 's.decided', 's.decided_on'])
    .where('s.case_id', '=', caseId).executeTakeFirst()
  return row ? {
    personId: row.person_id, name: row.name, askedById: row.asked_by, askedByName: row.asker, askedOn: row.asked_on, fromNumber: row.from_number,
    said: row.said as Side['said'], saidOn: row.said_on, ciphertext: row.ciphertext, writtenOn: row.written_on,
    decided: row.decided as Side['decided'], decidedOn: row.decided_on,
  } : null
}

export const addSide = (tx: Tx, side: { caseId: string; personId: string; fromNumber: number; by: string; on: Day }) =>
  tx.insertInto('worker_side').values({ case_id: side.caseId, person_id: side.personId, from_number: side.fromNumber, asked_by: side.by, asked_on: side.on }).execute()

export const changeSide = (
  tx: Tx, caseId: string,
  change: { said: Side['said']; said_on: Day } | { ciphertext: Buffer; written_on: Day } | { decided: Side['decided']; decided_by: string; decided_on: Day },
) => tx.updateTable('worker_side').set(change).where('case_id', '=', caseId).execute()

/** They read from there on, and do not answer. Whoever is in the case already stays as they are. */
export const letRead = (tx: Tx, party: { caseId: string; personId: string; fromNumber: number; on: Day }) =>
  tx.insertInto('case_party').values({ case_id: party.caseId, person_id: party.personId, part: 'informed', from_number: party.fromNumber, added_on: party.on })
    .onConflict((conflict) => conflict.columns(['case_id', 'person_id'])
      .doUpdateSet({ ended_on: null, from_number: party.fromNumber, part: 'informed' }).where('case_party.ended_on', 'is not', null)).execute()
