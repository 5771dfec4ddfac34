// Holds off whoever guesses passwords. Each attempt is paid for before the password is looked at, from the
// budget of the account and from that of the address, and is paid back when it succeeds: so only failures
// count, and a burst of attempts at once cannot slip through between a check and a payment.
import { giveBack, spend, type Budget } from '../privacy/budget.sql.ts'
import type { Context } from '../web/context.ts'

export type Guesser = { email: string; address: string }

/** `attempt` returns null for a wrong password. */
export async function withinBudget<T>(
  context: Pick<Context, 'db' | 'keys' | 'settings'>,
  who: Guesser,
  now: Date,
  attempt: () => Promise<T | null>,
): Promise<T | null | 'too-many'> {
  const { db, keys } = context
  const budgets = budgetsOf(context, who, now)
  for (const budget of budgets) if (!(await spend(db, keys, budget))) return 'too-many'
  const result = await attempt()
  if (result !== null) for (const budget of budgets) await giveBack(db, keys, budget)
  return result
}

/** An address that nobody has an account for has a budget too: otherwise the difference would tell. */
function budgetsOf({ settings }: Pick<Context, 'settings'>, { email, address }: Guesser, now: Date): Budget[] {
  const window = { windowSeconds: 600, now }
  return [
    { name: 'sign-in-address', subject: address, limit: settings.BUDGET_SIGN_INS_PER_ADDRESS, ...window },
    // By account and address together: whoever knows an address of the staff must not be able to lock its owner out.
    { name: 'sign-in-account', subject: `${email.toLowerCase()} ${address}`, limit: settings.BUDGET_SIGN_INS_PER_TEN_MINUTES, ...window },
    { name: 'sign-in-anywhere', subject: email.toLowerCase(), limit: settings.BUDGET_SIGN_INS_PER_TEN_MINUTES * 10, ...window },
  ]
}
