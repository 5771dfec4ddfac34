// Signing out ends the session in the database and takes the cookie from the browser.
import { transact } from '../db/db.ts'
import type { Context } from '../web/context.ts'
import { endSession } from './accounts.sql.ts'
import { handOf } from './actor.ts'
import { record } from './audit/audit.sql.ts'
import type { StaffAuth } from './auth.ts'
import type { CurrentSession } from './current-session.ts'

/** Returns the cookies that empty the browser's. */
export async function signOut(
  { db }: Pick<Context, 'db'>, auth: StaffAuth, cookie: string, { id, actor }: CurrentSession, now: Date,
): Promise<string[]> {
  // The library would go on silently if the row could not be deleted; a person who signs out must be out.
  await transact(db, async (tx) => {
    await endSession(tx, id)
    await record(tx, { what: 'signed-out', by: { personId: handOf(actor) } }, now)
  })
  return forgetCookies(auth, cookie)
}

/** Also removes the session that the cookie is for, if there still is one. */
export async function forgetCookies(auth: StaffAuth, cookie: string): Promise<string[]> {
  const { headers } = await auth.api.signOut({ headers: new Headers({ cookie }), returnHeaders: true })
  return headers.getSetCookie()
}
