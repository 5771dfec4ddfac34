// How much feedback there was in a month, read from the cases. Practices and what is about the directory or the website are not in it.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import { kinds } from '../../feedback/case.ts'
import { addMonths, firstOf, monthOf, type Month } from '../../feedback/period.ts'
import { isGivenHere } from '../../feedback/response-test/response-test.sql.ts'
import { startOfDay, timeZone, type Day } from '../../text/dates.ts'
import type { StatPlace } from './place.ts'

/** Also for themes, which are counted of the same cases. */
export const isCountedCase = sql<boolean>`c.kind = any(${sql.val([...kinds])}::text[]) and ${isGivenHere}`
const day = (column: string) => sql<Day>`to_char(${sql.ref(`c.${column}`)} at time zone ${sql.lit(timeZone)}, 'YYYY-MM-DD')`
export const place = sql`c.service_line_id as "serviceLineId", c.unit_id as "unitId"`
export const within = (column: string, month: Month) =>
  sql`${sql.ref(`c.${column}`)} >= ${startOfDay(firstOf(month))} and ${sql.ref(`c.${column}`)} < ${startOfDay(firstOf(addMonths(month, 1)))}`

export type Came = StatPlace & { kind: string; channel: string; language: string; given: number }

export const countCame = (db: Db, month: Month): Promise<Came[]> => rowsOf(db, sql<Came>`
  select ${place}, c.kind, c.channel, c.language, count(*)::int as given from feedback_case c
  where ${within('created_at', month)} and ${isCountedCase} group by 1, 2, 3, 4, 5`)

/** What had to be answered by a day of the month: whether it was, by that day. */
export const countDue = (db: Db, month: Month): Promise<(StatPlace & { inTime: boolean; given: number })[]> => rowsOf(db, sql`
  select ${place}, c.answered_at is not null and ${day('answered_at')}::date <= c.due_on as "inTime", count(*)::int as given from feedback_case c
  where c.due_on >= ${firstOf(month)} and c.due_on < ${firstOf(addMonths(month, 1))} and ${isCountedCase} group by 1, 2, 3`)

export type Took = StatPlace & { cameOn: Day; on: Day; given: number }

export const countTook = (db: Db, month: Month, column: 'answered_at' | 'reacted_at'): Promise<Took[]> => rowsOf(db, sql<Took>`
  select ${place}, ${day('created_at')} as "cameOn", ${day(column)} as "on", count(*)::int as given from feedback_case c
  where ${within(column, month)} and ${isCountedCase} group by 1, 2, 3, 4`)

export const countClosed = (db: Db, month: Month): Promise<(StatPlace & { cameOfIt: string; heard: boolean | null; given: number })[]> => rowsOf(db, sql`
  select ${place}, c.came_of_it as "cameOfIt", c.heard, count(*)::int as given from feedback_case c
  where ${within('closed_at', month)} and c.state = 'closed' and c.came_of_it is not null and ${isCountedCase} group by 1, 2, 3, 4`)

/** In which the first feedback came; null while there is none. */
export async function firstMonth(db: Db): Promise<Month | null> {
  const row = await db.selectFrom('feedback_case as c').where(isCountedCase).select(day('created_at').as('on')).orderBy('c.created_at').limit(1).executeTakeFirst()
  return row ? monthOf(row.on) : null
}

export const rowsOf = async <T>(db: Db, query: ReturnType<typeof sql<T>>): Promise<T[]> => (await query.execute(db)).rows
