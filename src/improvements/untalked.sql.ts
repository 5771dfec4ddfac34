// Whom of the staff an improvement came from feedback about, and whether somebody has talked with them.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'

/** Whether feedback that it came from concerns somebody with whom nobody has talked yet. */
export const isUntalked = async (db: Db, id: string): Promise<boolean> =>
  (await db.selectFrom('improvement as i').select(sql<boolean>`exists (
    select from improvement_source o join feedback_case c on c.id = o.case_id where o.improvement_id = i.id and o.ended_on is null
      and exists (select from case_about a where a.case_id = c.id and a.how = 'concerns' and a.talked_on is null))`.as('yes')).where('i.id', '=', id).executeTakeFirst())?.yes ?? false
