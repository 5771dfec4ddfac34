// How many givers came back to read the answer: of feedback that closed in half-years that are over, of the whole organisation, through the disclosure
// engine and in whole tens. Until a case closes it is noted whether anybody came, and never when.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import { worked, type Shown } from '../../reports/disclosure/publishable.ts'
import { startOfDay } from '../../text/dates.ts'
import { shownOf, type HalfYear } from '../afterwards/counted.ts'
import { isOfNoPage } from '../conditions.sql.ts'
import { isGivenHere } from '../response-test/response-test.sql.ts'

/** Whoever is called or sent a letter has no page to come back to, and neither came nor stayed away. */
const isReadOnPage = sql<boolean>`not exists (select from case_way w where w.case_id = c.id and w.way <> 'page')`

/** `share`: in whole tens of a hundred; null where either of the two is not told. */
export type CameBack = { period: HalfYear; share: Shown }

export async function cameBackIn(db: Db, period: HalfYear, fewest: number): Promise<CameBack> {
  const { came, all } = await db.selectFrom('feedback_case as c').leftJoin('answer_seen as s', 's.case_id', 'c.id').where('c.state', '=', 'closed').where('c.answered_at', 'is not', null)
    .where('c.closed_at', '>=', startOfDay(period.from)).where('c.closed_at', '<', startOfDay(period.until)).where(isGivenHere).where(isOfNoPage).where(isReadOnPage)
    .select([sql<number>`count(s.case_id)::int`.as('came'), sql<number>`count(*)::int`.as('all')]).executeTakeFirstOrThrow()
  const shown = shownOf({ came, not: all - came }, fewest)
  return { period, share: worked([shown.came, shown.not], (back, away) => Math.floor((back * 10) / (back + away)) * 10) }
}
