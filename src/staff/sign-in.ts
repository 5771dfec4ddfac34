// Signing in with an e-mail address and a password. A wrong password, an unknown address and a person who
// has left are told the same, after the same work: nobody learns here who is on the staff. Whoever knows the
// right password and has no role yet is told that.
import { isAPIError } from 'better-auth/api'
import { transact } from '../db/db.ts'
import { dayOf, type Day } from '../text/dates.ts'
import type { Context } from '../web/context.ts'
import { endSessionsOf } from './accounts.sql.ts'
import type { StaffAuth } from './auth.ts'
import { withinBudget, type Guesser } from './guess-budget.ts'
import { findActor, findRoleless } from './people.sql.ts'

/** `roleBegins`: the password is right, and no role holds today; null where none will. */
export type SignInResult = { cookies: string[] } | { roleBegins: Day | null } | 'refused' | 'too-many'

type Credentials = Guesser & { password: string }

export async function signIn(
  context: Pick<Context, 'db' | 'keys' | 'settings'>,
  auth: StaffAuth,
  { email, password, address }: Credentials,
  { now }: { now: Date },
): Promise<SignInResult> {
  const result = await withinBudget(context, { email, address }, now, async (): Promise<SignInResult | null> => {
    const session = await openSession(auth, email, password)
    if (!session) return null
    if (await findActor(context.db, session.accountId, dayOf(now))) return { cookies: session.cookies }
    await transact(context.db, (tx) => endSessionsOf(tx, session.accountId))
    return findRoleless(context.db, session.accountId, dayOf(now))
  })
  return result ?? 'refused'
}

/** Null when the library says no: it does the same work for an unknown address as for a wrong password. */
async function openSession(auth: StaffAuth, email: string, password: string) {
  try {
    const { headers, response } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true })
    return { cookies: headers.getSetCookie(), accountId: response.user.id }
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null
    throw error
  }
}
