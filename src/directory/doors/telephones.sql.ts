// Telephones that are called for advice.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { inUse } from '../in-use.sql.ts'

/** Those for the foot of every page. */
export const alwaysShown = (db: Db, today: Day) =>
  db.selectFrom('telephone').select(['id', 'name', 'number']).where('always_shown', '=', true).where(inUse(today, 'ended_on'))
    .orderBy('position').orderBy(sql`name ->> 'fi'`).execute()
