// How often codes were opened, by month and in steps: written at night, and read of months that are over.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { ShortCode } from '../../privacy/short-code.ts'
import type { Day } from '../../text/dates.ts'

export const addOpenings = (tx: Tx, steps: readonly { code: ShortCode; month: Day; times: number }[]): Promise<unknown> =>
  tx.insertInto('short_code_opened').values(steps.map(({ code, month, times }) => ({ code, month_on: month, times })))
    .onConflict((conflict) => conflict.columns(['code', 'month_on']).doUpdateSet({ times: sql`short_code_opened.times + excluded.times` })).execute()

/** In each month before this one, the first of them first. `month`: its first day. */
export const openingsOf = async (db: Db, code: ShortCode, month: Day): Promise<number[]> =>
  (await db.selectFrom('short_code_opened').select('times').where('code', '=', code).where('month_on', '<', month).orderBy('month_on').execute()).map(({ times }) => times)
