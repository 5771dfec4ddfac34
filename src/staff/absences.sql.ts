// The table of absences: days on which nothing is routed to a person.
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { Absence } from './people.ts'

/** Those that are not over. */
export const listAbsences = (db: Db, personId: string, day: Day): Promise<Absence[]> =>
  db
    .selectFrom('absence')
    .select(['id', 'first_day as firstDay', 'last_day as lastDay'])
    .where('person_id', '=', personId)
    .where('last_day', '>=', day)
    .orderBy('first_day')
    .execute()

export const insertAbsence = (tx: Tx, absence: { personId: string; firstDay: Day; lastDay: Day }) =>
  tx
    .insertInto('absence')
    .values({ person_id: absence.personId, first_day: absence.firstDay, last_day: absence.lastDay })
    .execute()

export const deleteAbsence = (tx: Tx, personId: string, id: string) =>
  tx.deleteFrom('absence').where('id', '=', id).where('person_id', '=', personId).execute()
