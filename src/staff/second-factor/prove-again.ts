// Before somebody removes a second factor they show once more that it is them, with their password, a code or a passkey: a
// screen that was left open is not enough.
import { isAPIError } from 'better-auth/api'
import { transact } from '../../db/db.ts'
import { giveBack, spend } from '../../privacy/budget.sql.ts'
import type { RelyingParty } from '../../privacy/passkey.ts'
import { dayOf } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { handOf } from '../actor.ts'
import type { StaffAuth } from '../auth.ts'
import type { CurrentSession } from '../current-session.ts'
import { showsFactor, type Shown } from './show-factor.ts'
import { triesOf } from './tries.ts'

/** `proof`: a password or a code. */
type Given = { proof: string } | { answer: string }
type Who = { session: CurrentSession; party: RelyingParty | null; cookie: string }

export async function proveAgain(
  context: Pick<Context, 'db' | 'keys' | 'settings'>, auth: StaffAuth, given: Given, { session, party, cookie }: Who, { now }: { now: Date },
): Promise<'proved' | 'wrong' | 'too-many'> {
  const { db, keys } = context
  const budget = triesOf(context, 'second-factor', session.accountId, now)
  if (!(await spend(db, keys, budget))) return 'too-many'
  const who = { personId: handOf(session.actor), sessionId: session.id, party }
  const shown: Shown = 'answer' in given ? given : { code: given.proof }
  const isShown = await transact(db, (tx) => showsFactor(tx, shown, who, { keys, now, today: dayOf(now) }))
  if (!isShown && !('proof' in given && await isPassword(auth, given.proof, cookie))) return 'wrong'
  await giveBack(db, keys, budget)
  return 'proved'
}

export async function isPassword(auth: StaffAuth, password: string, cookie: string): Promise<boolean> {
  try {
    await auth.api.verifyPassword({ body: { password }, headers: new Headers({ cookie }) })
    return true
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return false
    throw error
  }
}
