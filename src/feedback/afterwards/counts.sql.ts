// How often givers said what, over half-years: of the whole organisation, by nobody and of no case. Practices, and what is about web pages, are left out.
import type { Db } from '../../db/db.ts'
import { changesOfWorker, type ChangeOfWorker } from '../bring/bring.ts'
import { isOfNoPage } from '../conditions.sql.ts'
import { isGivenHere } from '../response-test/response-test.sql.ts'
import { shownOf, type HalfYear, type ShownBy } from './counted.ts'
import { changes, worsenings, type Changed, type Weeks, type Worse } from './round.ts'

export type Counts = { period: HalfYear; rounds: { weeks: Weeks; changed: ShownBy<Changed>; worse: ShownBy<Worse> }[]; workers: ShownBy<ChangeOfWorker> }

export async function countsIn(db: Db, period: HalfYear): Promise<Counts> {
  const said = await db.selectFrom('follow_up as f').innerJoin('feedback_case as c', 'c.id', 'f.case_id').where(isGivenHere).where(isOfNoPage).select((e) => ['weeks', 'changed', 'worse', e.fn.countAll().as('n')])
    .where('settled_on', '>=', period.from).where('settled_on', '<', period.until)
    .groupBy(['weeks', 'changed', 'worse']).execute()
  const brought = await db.selectFrom('bring_request as b').innerJoin('feedback_case as c', 'c.id', 'b.case_id').where(isGivenHere).where(isOfNoPage).select((e) => ['change_of_worker', e.fn.countAll().as('n')])
    .where('said_on', '>=', period.from).where('said_on', '<', period.until).groupBy('change_of_worker').execute()
  return {
    period,
    rounds: ([4, 12] as const).map((weeks) => {
      const rows = said.filter((row) => row.weeks === weeks)
      return {
        weeks,
        changed: shownOf(countsOf(changes, rows.map(({ changed, n }) => ({ name: changed, n })))),
        worse: shownOf(countsOf(worsenings, rows.map(({ worse, n }) => ({ name: worse, n })))),
      }
    }),
    workers: shownOf(countsOf(changesOfWorker, brought.map(({ change_of_worker, n }) => ({ name: change_of_worker, n })))),
  }
}

const countsOf = <K extends string>(names: readonly K[], rows: { name: string | null; n: unknown }[]): Record<K, number> =>
  Object.fromEntries(names.map((name) => [name, rows.filter((row) => row.name === name).reduce((all, { n }) => all + Number(n), 0)])) as Record<K, number>
