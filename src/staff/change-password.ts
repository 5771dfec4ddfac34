// A member of the staff chooses a new password. All sessions end, and the one at hand is replaced by a new one; links that
// would let somebody choose another stop working.
import { isAPIError } from 'better-auth/api'
import { transact } from '../db/db.ts'
import type { Context } from '../web/context.ts'
import { carriedOf, carryOn } from './accounts.sql.ts'
import type { StaffAuth } from './auth.ts'
import { withinBudget, type Guesser } from './guess-budget.ts'
import { mailGoesOut } from './mail-goes-out.ts'
import type { Person } from './people.ts'
import { deleteSetUpLinksOf } from './set-up-links.sql.ts'
import { tellOfChange } from './tell-of-change.ts'

export type ChangeResult = { cookies: string[] } | 'wrong-password' | 'too-many'

/** `wanted` has passed passwordProblem. */
type Change = { person: Person; address: Guesser['address']; sessionId: string; cookie: string; current: string; wanted: string }

export async function changePassword(
  context: Pick<Context, 'db' | 'keys' | 'settings' | 'demo'>,
  auth: StaffAuth,
  { person, address, sessionId, cookie, current, wanted }: Change,
  { now }: { now: Date },
): Promise<ChangeResult> {
  const who = { email: person.email, address }
  const carried = await carriedOf(context.db, sessionId)
  const result = await withinBudget(context, who, now, () => replace(auth, cookie, current, wanted))
  if (result === null) return 'wrong-password'
  if (result === 'too-many') return result
  await transact(context.db, async (tx) => {
    await deleteSetUpLinksOf(tx, person.id)
    // How it began, in whose name it works and what was proved in it: only the password is another.
    if (carried && result.token) await carryOn(tx, result.token, carried)
    if (mailGoesOut(context)) await tellOfChange(tx, person, now)
  })
  return { cookies: result.cookies }
}

async function replace(auth: StaffAuth, cookie: string, currentPassword: string, newPassword: string) {
  try {
    const { headers, response } = await auth.api.changePassword({
      headers: new Headers({ cookie }),
      body: { currentPassword, newPassword, revokeOtherSessions: true },
      returnHeaders: true,
    })
    return { cookies: headers.getSetCookie(), token: response.token }
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null
    throw error
  }
}
