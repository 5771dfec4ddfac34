// Rate budgets without tracking. A budget is counted under an HMAC of what it is about; the salt comes
// from the key file and the day, so yesterday's rows say nothing and today's name no address.
import { sql } from 'kysely'
import { dayOf } from '../text/dates.ts'
import type { Db, Tx } from '../db/db.ts'
import { hmac, type Keys } from './keys.ts'

export type Budget = {
  /** Which budget: 'feedback', 'receipt', 'reply', 'sign-in' … */
  name: string
  /** Whose: an address or an account. Never kept. */
  subject: string
  /** How many in the window; 0 means no limit. */
  limit: number
  windowSeconds: number
  now: Date
  /** How many of it are taken at once; one where nothing is said, and 0 asks whether it was overdrawn. */
  amount?: number
}

/** Takes from the budget. False when there was not so much in it any more. One statement, its own transaction. */
export async function spend(db: Db, keys: Keys, budget: Budget): Promise<boolean> {
  if (budget.limit === 0) return true
  const { rows } = await sql<{ used: number }>`
    insert into budget (key, window_start, used) values (${keyOf(keys, budget)}, ${windowStart(budget)}, ${budget.amount ?? 1})
    on conflict (key, window_start) do update set used = budget.used + excluded.used
    returning used`.execute(db)
  return rows[0]!.used <= budget.limit
}

/** Puts back what was taken ahead: an attempt is paid for before it is made, and is free if it succeeds. */
export async function giveBack(db: Db, keys: Keys, budget: Budget): Promise<void> {
  if (budget.limit === 0) return
  await sql`
    update budget set used = used - 1
    where key = ${keyOf(keys, budget)} and window_start = ${windowStart(budget)} and used > 0`.execute(db)
}

/** The longest window is ten minutes; what is older would only tell which cases came from one network. */
export const forgetBudgets = (tx: Tx, now: Date) =>
  sql`delete from budget where window_start < ${new Date(now.getTime() - 20 * 60_000)}`.execute(tx)

const windowStart = ({ now, windowSeconds }: Budget): Date =>
  new Date(Math.floor(now.getTime() / 1000 / windowSeconds) * windowSeconds * 1000)

function keyOf(keys: Keys, { name, subject, now }: Budget): Buffer {
  const saltOfDay = hmac(keys.key('budget', keys.current), dayOf(now))
  return hmac(saltOfDay, `${name} ${subject}`).subarray(0, 16)
}
