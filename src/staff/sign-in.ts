// Signing in with an e-mail address and a password. A wrong password, an unknown address and a person who
// has left are told the same, after the same work: nobody learns here who is on the staff. Whoever knows the
// right password and has no role yet is told that.
import { isAPIError } from 'better-auth/api'
import { transact } from '../db/db.ts'
import { dayOf, type Day } from '../text/dates.ts'
import type { Context } from '../web/context.ts'
import { endSessionsOf, sessionIdOf } from './accounts.sql.ts'
import { noteRefusal, noteWrongPassword } from './audit/sign-ins.ts'
import type { StaffAuth } from './auth.ts'
import { enter } from './enter.ts'
import { withinBudget, type Guesser } from './guess-budget.ts'
import { findRoleless } from './people.sql.ts'
import { signInAddress } from './sign-in-name.ts'

/** `roleBegins`: the password is right, and no role holds today; null where none will. */
export type SignInResult = { cookies: string[] } | { roleBegins: Day | null } | 'refused' | 'too-many'

type Credentials = Guesser & { password: string }

export async function signIn(
  context: Pick<Context, 'db' | 'keys' | 'settings'>,
  auth: StaffAuth,
  { email: typed, password, address }: Credentials,
  { now }: { now: Date },
): Promise<SignInResult> {
  const email = signInAddress(typed)
  const result = await withinBudget(context, { email, address }, now, async (): Promise<SignInResult | null> => {
    const session = await openSession(auth, email, password)
    if (!session) {
      await noteWrongPassword(context, email, now)
      return null
    }
    const { accountId } = session
    if (await enter(context.db, { accountId, sessionId: await sessionIdOf(context.db, session.token) }, now)) return { cookies: session.cookies }
    const roleless = await findRoleless(context.db, accountId, dayOf(now))
    await transact(context.db, async (tx) => {
      await endSessionsOf(tx, accountId)
      await noteRefusal(tx, accountId, roleless ? 'no-role' : 'left', now)
    })
    return roleless
  })
  return result ?? 'refused'
}

/** Null when the library says no: it does the same work for an unknown address as for a wrong password. */
async function openSession(auth: StaffAuth, email: string, password: string) {
  try {
    const { headers, response } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true })
    return { cookies: headers.getSetCookie(), accountId: response.user.id, token: response.token }
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null
    throw error
  }
}
