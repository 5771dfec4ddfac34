// The statements on threats: whether a text is marked as one, by whom, and who is to be spared from it.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'

/** `byIds`: who marked it, and by whose hand. */
export type Threat = { markedBy: string | null; markedOn: Day; byIds: string[] }

export async function threatOf(db: Db, caseId: string): Promise<Threat | null> {
  const row = await db.selectFrom('case_threat as t').leftJoin('person as p', 'p.id', 't.marked_by')
    .select(['p.name', 't.marked_on', sql<string[]>`array_remove(array[t.marked_by, t.marked_hand_id], null)`.as('byIds')])
    .where('t.case_id', '=', caseId).where('t.lifted_on', 'is', null).executeTakeFirst()
  return row ? { markedBy: row.name, markedOn: row.marked_on, byIds: row.byIds } : null
}

/** Whoever is never given the case by the way that feedback takes. */
export const sparedOf = async (db: Db, caseId: string): Promise<string[]> => (await threatOf(db, caseId))?.byIds ?? []

/** The case must be locked. */
export const addThreat = (tx: Tx, caseId: string, { actor, on }: { actor: Actor; on: Day }): Promise<unknown> =>
  sql`insert into case_threat (case_id, number, marked_by, marked_hand_id, marked_on)
    select ${caseId}::uuid, coalesce(max(number), 0) + 1, ${actor.personId}::uuid, ${actor.deputy ? handOf(actor) : null}::uuid, ${on}::date from case_threat where case_id = ${caseId}::uuid`.execute(tx)

export const liftThreat = (tx: Tx, caseId: string, { by, on }: { by: string; on: Day }): Promise<unknown> =>
  tx.updateTable('case_threat').set({ lifted_by: by, lifted_on: on }).where('case_id', '=', caseId).where('lifted_on', 'is', null).execute()
