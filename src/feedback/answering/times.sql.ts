// When feedback of a period came, was first reacted to and was answered: by service line and by days, never by who did it.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import { timeZone, type Day } from '../../text/dates.ts'
import { cameIn, isOfNoPage } from '../conditions.sql.ts'
import { mayBeSeen, type Seer } from '../sight.sql.ts'
import type { Period } from '../period.ts'
import { isGivenHere } from '../response-test/response-test.sql.ts'
import type { Counted } from './times.ts'

export async function countTimes(db: Db, actor: Seer, period: Period): Promise<(Counted & { lineId: string | null })[]> {
  const day = (column: 'created_at' | 'reacted_at' | 'answered_at') =>
    sql<Day | null>`to_char(${sql.ref(`c.${column}`)} at time zone ${sql.lit(timeZone)}, 'YYYY-MM-DD')`
  const rows = await db.selectFrom('feedback_case as c').where((e) => mayBeSeen(e, actor)).where(cameIn(period)).where(isGivenHere).where(isOfNoPage)
    .select(['c.service_line_id', 'c.due_on', day('created_at').as('came_on'), day('reacted_at').as('reacted_on'), day('answered_at').as('answered_on')])
    .select((e) => e.fn.countAll().as('n'))
    .groupBy(['c.service_line_id', 'c.due_on', 'came_on', 'reacted_on', 'answered_on']).execute()
  return rows.map((row) => ({
    lineId: row.service_line_id, count: Number(row.n), cameOn: row.came_on!, reactedOn: row.reacted_on, answeredOn: row.answered_on, dueOn: row.due_on,
  }))
}
