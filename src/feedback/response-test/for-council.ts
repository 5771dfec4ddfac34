// What a clients' council sees of the clock that runs while its members give feedback of their own: whether it runs, and how fast answers came.
// Never a piece of feedback: of fewer than three nothing is told, as everywhere.
import type { Db } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import type { Day } from '../../text/dates.ts'
import { before, mayBeTold, mondayOf, resultOf, stateOf, type ResponseTest, type Result, type TestState } from './response-test.ts'
import { findTest, responseTests, timedCases } from './response-test.sql.ts'

/** Announced or open, the newest first. */
export const testsToJoin = async (db: Db, today: Day): Promise<ResponseTest[]> =>
  (await responseTests(db)).filter((test) => test.way === 'own' && stateOf(test, today) !== 'ended')

/** `result`: of what happened before `until`; null while it is too little to be told. */
export type ToldTest = { test: ResponseTest; state: TestState; until: Day; result: Result | null }

export async function toldTest(db: Db, id: string, today: Day): Promise<ToldTest | null> {
  const test = await findTest(db, id)
  if (test?.way !== 'own') return null
  const { closedDays } = await organisation(db)
  const until = mondayOf(today)
  const result = resultOf(before(await timedCases(db, id), until), until, closedDays)
  return { test, state: stateOf(test, today), until, result: mayBeTold(test.way, result) ? result : null }
}
