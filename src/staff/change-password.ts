// A member of the staff chooses a new password. All sessions end; the one at hand is replaced by a new one.
import { isAPIError } from 'better-auth/api'
import type { Context } from '../web/context.ts'
import type { StaffAuth } from './auth.ts'
import { withinBudget, type Guesser } from './guess-budget.ts'

export type ChangeResult = { cookies: string[] } | 'wrong-password' | 'too-many'

/** `wanted` has passed passwordProblem. */
type Change = Guesser & { cookie: string; current: string; wanted: string }

export async function changePassword(
  context: Pick<Context, 'db' | 'keys' | 'settings'>,
  auth: StaffAuth,
  { email, address, cookie, current, wanted }: Change,
  { now }: { now: Date },
): Promise<ChangeResult> {
  const result = await withinBudget(context, { email, address }, now, () => replace(auth, cookie, current, wanted))
  return result ?? 'wrong-password'
}

async function replace(auth: StaffAuth, cookie: string, currentPassword: string, newPassword: string) {
  try {
    const { headers } = await auth.api.changePassword({
      headers: new Headers({ cookie }),
      body: { currentPassword, newPassword, revokeOtherSessions: true },
      returnHeaders: true,
    })
    return { cookies: headers.getSetCookie() }
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null
    throw error
  }
}
