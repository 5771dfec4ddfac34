// Earlier feedback that closed so long ago that it is kept no longer: it may come in, and goes the night after.
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { closedBefore } from '../retention/retention.ts'
import { timesNow } from '../retention/times.sql.ts'

/** What closed before this day goes at once; null as long as nothing goes by age. */
export async function gonePast(db: Db, today: Day): Promise<Day | null> {
  const { holds } = (await timesNow(db, today)).feedback
  return holds && closedBefore(holds.months, today)
}

/** As it is brought in: without a day of an answer it closed when it was given. */
export const closedOn = ({ givenOn, answeredOn }: { givenOn: Day; answeredOn: Day | null }): Day => answeredOn ?? givenOn
