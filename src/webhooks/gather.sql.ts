// How many cases something happened to between two days, and until which day that has been told. Practices are left out, as in every count.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import { isGivenHere } from '../feedback/response-test/response-test.sql.ts'
import { startOfDay, type Day } from '../text/dates.ts'
import type { GatheredType } from './event.ts'

/** From the first day on, and before the other. */
export async function casesBetween(db: Db, name: string, { from, before }: { from: Day; before: Day }): Promise<number> {
  const { rows } = await sql<{ cases: number }>`
    select count(*)::int as cases from feedback_case c where ${isGivenHere} and exists (select from event e
      where e.case_id = c.id and e.name = ${name} and e.happened_at >= ${startOfDay(from)} and e.happened_at < ${startOfDay(before)})`.execute(db)
  return rows[0]!.cases
}

/** Whether some address, of which none is told from the past, wants to know of it. */
export const isWanted = async (db: Db, type: GatheredType): Promise<boolean> =>
  await db.selectFrom('webhook_endpoint').select('id').where('ended_on', 'is', null).where(sql<boolean>`${type} = any(events)`).limit(1).executeTakeFirst() !== undefined

export const gatheredUntil = async (db: Db, type: GatheredType): Promise<Day | null> =>
  (await db.selectFrom('webhook_gathered').select('until_on').where('type', '=', type).executeTakeFirst())?.until_on ?? null

export const noteGathered = (tx: Tx, type: GatheredType, until: Day): Promise<unknown> =>
  tx.insertInto('webhook_gathered').values({ type, until_on: until }).onConflict((conflict) => conflict.column('type').doUpdateSet({ until_on: until })).execute()
