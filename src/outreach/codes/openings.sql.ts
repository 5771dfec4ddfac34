// How often codes were opened, by month and in steps: written at night, and read of months that are over.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { ShortCode } from '../../privacy/short-code.ts'
import type { Day } from '../../text/dates.ts'

export const addOpenings = (tx: Tx, steps: readonly { code: ShortCode; times: number }[], month: Day): Promise<unknown> =>
  tx.insertInto('short_code_opened').values(steps.map(({ code, times }) => ({ code, month_on: month, times })))
    .onConflict((conflict) => conflict.columns(['code', 'month_on']).doUpdateSet({ times: sql`short_code_opened.times + excluded.times` })).execute()

/** In months before this one. `month`: its first day. */
export async function openingsOf(db: Db, code: ShortCode, month: Day): Promise<number> {
  const { times } = await db.selectFrom('short_code_opened').select(sql<number>`coalesce(sum(times), 0)::int`.as('times'))
    .where('code', '=', code).where('month_on', '<', month).executeTakeFirstOrThrow()
  return times
}
