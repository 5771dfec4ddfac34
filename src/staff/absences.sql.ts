// The table of absences: days on which nothing is routed to a person.
import type { Db, Tx } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
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

/** The same days twice are one absence. */
export async function addAbsence(tx: Tx, { personId, firstDay, lastDay }: Omit<Absence, 'id'> & { personId: string }): Promise<void> {
  await oneAtATime(tx, 'staff')
  const row = { person_id: personId, first_day: firstDay, last_day: lastDay }
  const same = await tx.selectFrom('absence').select('id').where((e) => e.and(row)).executeTakeFirst()
  if (!same) await tx.insertInto('absence').values(row).execute()
}

export const deleteAbsence = (tx: Tx, personId: string, id: string) =>
  tx.deleteFrom('absence').where('id', '=', id).where('person_id', '=', personId).execute()
