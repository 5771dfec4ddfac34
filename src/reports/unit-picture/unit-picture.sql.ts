// A unit, for the page of all that is said of it.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

export type PicturedUnit = { id: string; name: Translated }

/** In use; another has no page. */
export const findUnit = async (db: Db, id: string, today: Day): Promise<PicturedUnit | null> =>
  (isId(id) ? await db.selectFrom('unit').select(['id', 'name']).where('id', '=', id).where(sql<boolean>`(ended_on is null or ended_on > ${today})`).executeTakeFirst() : undefined) ?? null

export const unitsInUse = (db: Db, today: Day): Promise<PicturedUnit[]> =>
  db.selectFrom('unit').select(['id', 'name']).where(sql<boolean>`(ended_on is null or ended_on > ${today})`).orderBy(sql`name ->> 'fi'`).execute()
