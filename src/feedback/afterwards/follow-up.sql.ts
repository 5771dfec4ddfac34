// What givers were asked after the answer, and what they said. No list and no page of a case reads this.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { inLockOrderOf } from '../../db/lock-order.ts'
import { timeZone, type Day } from '../../text/dates.ts'
import type { Changed, Weeks, Wish, Worse } from './round.ts'

export type FollowUp = { weeks: Weeks; settledOn: Day | null; changed: Changed | null; worse: Worse | null; ciphertext: Buffer | null; wish: Wish | null }

/** The day of the first answer; null while there is none. It is the same once the case is closed. */
export async function firstAnsweredOn(db: Db, caseId: string): Promise<Day | null> {
  const row = await db.selectFrom('event').select((e) => firstDay(e.fn.min('happened_at')).as('day'))
    .where('case_id', '=', caseId).where('name', '=', 'answered').executeTakeFirstOrThrow()
  return row.day
}

const firstDay = (moment: unknown) => sql<Day | null>`(${moment} at time zone ${sql.lit(timeZone)})::date`

export async function followUps(db: Db, caseId: string): Promise<FollowUp[]> {
  const rows = await db.selectFrom('follow_up').selectAll().where('case_id', '=', caseId).orderBy('weeks').execute()
  return rows.map((row) => ({
    weeks: row.weeks as Weeks, settledOn: row.settled_on, changed: row.changed as Changed | null, worse: row.worse as Worse | null,
    ciphertext: row.ciphertext, wish: row.wish as Wish | null,
  }))
}

export const settle = (
  tx: Tx, caseId: string, weeks: Weeks, said: { changed: Changed | null; worse: Worse | null; ciphertext: Buffer | null; settledOn: Day },
) => {
  const values = { changed: said.changed, worse: said.worse, ciphertext: said.ciphertext, settled_on: said.settledOn }
  return tx.insertInto('follow_up').values({ case_id: caseId, weeks, ...values })
    .onConflict((conflict) => conflict.columns(['case_id', 'weeks']).doUpdateSet(values)).execute()
}

export const noteWish = (tx: Tx, caseId: string, weeks: Weeks, wish: Wish) =>
  tx.updateTable('follow_up').set({ wish }).where('case_id', '=', caseId).where('weeks', '=', weeks).execute()

/**
 * Cases with a contact whose giver may be told today that a question waits, and has not been yet. Only for two weeks from the
 * day on: after an outage, or where there are old cases, nobody is written to about what is long ago.
 */
export async function casesToAsk(tx: Tx, today: Day): Promise<{ caseId: string; weeks: Weeks }[]> {
  const { rows } = await sql<{ caseId: string; weeks: Weeks }>`
    select k.case_id as "caseId", w.weeks
    from contact k
    cross join lateral (select ${firstDay(sql`min(e.happened_at)`)} as day from event e where e.case_id = k.case_id and e.name = 'answered') a
    cross join (values (4), (12)) w (weeks)
    where ${today}::date - a.day between w.weeks * 7 and w.weeks * 7 + 13
      and not exists (select from follow_up f where f.case_id = k.case_id and f.weeks = w.weeks)
    limit 100`.execute(tx)
  return inLockOrderOf(rows)
}

export const noteNotified = (tx: Tx, caseId: string, weeks: Weeks, day: Day) =>
  tx.insertInto('follow_up').values({ case_id: caseId, weeks, notified_on: day }).onConflict((conflict) => conflict.doNothing()).execute()
