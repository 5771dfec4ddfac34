// Who has been told of a month that something is missing, and who is still to be.
import { sql } from 'kysely'
import type { Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'

/** Of these whoever is there today and has not been told of the month. */
export const supervisorsToTell = async (tx: Tx, ids: readonly string[], { month, today }: { month: Day; today: Day }): Promise<{ id: string; language: string }[]> =>
  (ids.length ? tx.selectFrom('person as p').select(['p.id', 'p.language'])
    .where('p.id', 'in', [...ids]).where(sql<boolean>`(p.left_on is null or p.left_on > ${today})`)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('ends_reminded as e').select('e.person_id').whereRef('e.person_id', '=', 'p.id').where('e.month_on', '=', month))))
    .orderBy('p.id').execute() : [])

export const noteReminded = (tx: Tx, { personId, month, on }: { personId: string; month: Day; on: Day }): Promise<unknown> =>
  tx.insertInto('ends_reminded').values({ person_id: personId, month_on: month, reminded_on: on }).execute()
