// What a text is looked through for: the names of the staff, of those too who have left, and whose first name may stand in thanks.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import type { StaffName } from '../privacy/redaction/rule.ts'
import type { Day } from '../text/dates.ts'

/** Who has left is in nobody's thanks by name any more, whatever they had said. */
export const namesOfStaff = (db: Db, day: Day): Promise<StaffName[]> =>
  db
    .selectFrom('person')
    .select(['name', sql<boolean>`first_name_may_stand_on is not null and (left_on is null or left_on > ${day})`.as('firstNameMayStand')])
    .where('not_staff', '=', false)
    .orderBy('name')
    .execute()

/** Since when it may; held, so that of two changes at once the second sees the first. */
export const holdNameConsent = async (tx: Tx, personId: string): Promise<Day | null> =>
  (await tx.selectFrom('person').select('first_name_may_stand_on as on').where('id', '=', personId).forUpdate().executeTakeFirstOrThrow()).on

export const setNameConsent = (tx: Tx, personId: string, on: Day | null) =>
  tx.updateTable('person').set({ first_name_may_stand_on: on }).where('id', '=', personId).execute()
