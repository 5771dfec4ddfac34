// The statements on threats: whether a text is marked as one, by whom, and who is to be spared from it.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'

/** By whoever marked it first. `byIds`: who marked it, and by whose hand. */
export type Threat = { markedBy: string | null; markedOn: Day; byIds: string[] }

export async function threatOf(db: Db, caseId: string): Promise<Threat | null> {
  const rows = await db.selectFrom('case_threat as t').leftJoin('person as p', 'p.id', 't.marked_by')
    .select(['p.name', 't.marked_on', sql<string[]>`array_remove(array[t.marked_by, t.marked_hand_id], null)`.as('byIds')])
    .where('t.case_id', '=', caseId).where('t.lifted_on', 'is', null).orderBy('t.number').execute()
  const [first] = rows
  return first ? { markedBy: first.name, markedOn: first.marked_on, byIds: rows.flatMap(({ byIds }) => byIds) } : null
}

/** Whoever is never given the case by the way that feedback takes, nor told of it: also where the mark was taken away since. */
export const sparedOf = async (db: Db, caseId: string): Promise<string[]> =>
  (await db.selectFrom('case_threat').select(sql<string[]>`array_remove(array[marked_by, marked_hand_id], null)`.as('byIds')).where('case_id', '=', caseId).execute()).flatMap(({ byIds }) => byIds)

/**
 * Who is told of a case by no rule: whom it is about, and whom it threatened. Whoever has it all the same, because nobody else is there, is
 * reminded as anybody.
 */
export const notTo = async (db: Db, { id, concernedIds, handlerId }: { id: string; concernedIds: readonly string[]; handlerId: string | null }): Promise<Set<string>> =>
  new Set([...concernedIds, ...(await sparedOf(db, id)).filter((personId) => personId !== handlerId)])

/** The case must be locked. */
export const addThreat = (tx: Tx, caseId: string, { actor, on }: { actor: Actor; on: Day }): Promise<unknown> =>
  sql`insert into case_threat (case_id, number, marked_by, marked_hand_id, marked_on)
    select ${caseId}::uuid, coalesce(max(number), 0) + 1, ${actor.personId}::uuid, ${actor.deputy ? handOf(actor) : null}::uuid, ${on}::date from case_threat where case_id = ${caseId}::uuid`.execute(tx)

export const liftThreat = (tx: Tx, caseId: string, { by, on }: { by: string; on: Day }): Promise<unknown> =>
  tx.updateTable('case_threat').set({ lifted_by: by, lifted_on: on }).where('case_id', '=', caseId).where('lifted_on', 'is', null).execute()
