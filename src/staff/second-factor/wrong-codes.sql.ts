// The wrong codes of an account in the last day, over all its sign-ins. What is counted by ten minutes is a budget of its own
// (tries.ts); budgets are forgotten within the hour, and a day is longer.
import { sql } from 'kysely'
import type { Tx } from '../../db/db.ts'

const hour = 3_600_000
const before = (now: Date, time: number): Date => new Date(now.getTime() - time)

/** Whoever shows a code waits here for another who does so for the same account: of many at once, each is counted. */
export const holdWrongCodes = async (tx: Tx, accountId: string, now: Date): Promise<{ inHour: number; inDay: number }> =>
  (await sql<{ inHour: number; inDay: number }>`
    select (select count(*)::int from unnest(wrong_codes) at where at > ${before(now, hour)}) as "inHour",
      (select count(*)::int from unnest(wrong_codes) at where at > ${before(now, 24 * hour)}) as "inDay"
    from auth_user where id = ${accountId} for no key update`.execute(tx)).rows[0] ?? { inHour: 0, inDay: 0 }

export const keepWrongCode = (tx: Tx, accountId: string, now: Date) =>
  sql`update auth_user set wrong_codes = array(select at from unnest(wrong_codes) at where at > ${before(now, 24 * hour)}) || ${now}::timestamptz
    where id = ${accountId}`.execute(tx)

export const forgetWrongCodes = (tx: Tx, now: Date) =>
  sql`update auth_user set wrong_codes = '{}'
    where wrong_codes <> '{}' and not exists (select from unnest(wrong_codes) at where at > ${before(now, 24 * hour)})`.execute(tx)
