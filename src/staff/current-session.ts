// Finds out who a request is from.
import { isAPIError } from 'better-auth/api'
import { inOneStatement, transact } from '../db/db.ts'
import { dayOf } from '../text/dates.ts'
import type { Context } from '../web/context.ts'
import { noteSeen } from './accounts.sql.ts'
import { actingAs, endActing } from './acting/stand-in.ts'
import type { Actor } from './actor.ts'
import { noteSignedIn, noteTurnedAway } from './audit/sign-ins.ts'
import type { StaffAuth } from './auth.ts'
import { findSignedIn } from './people.sql.ts'
import { owed, type Owed } from './second-factor/owed.ts'
import { hasEnded, isWorthNoting } from './session.ts'

export type CurrentSession = { id: string; accountId: string; actor: Actor }

/** A session, and what it owes before anybody works with it. */
export type SessionAtDoor = { session: CurrentSession; owes: Owed; largeText: boolean }

/** Null for whoever may not work: also for somebody whose session still owes a second factor. */
export async function currentSession(
  context: Pick<Context, 'db' | 'settings'>, auth: StaffAuth, cookie: string, now: Date,
): Promise<CurrentSession | null> {
  const found = await sessionAtDoor(context, auth, cookie, now)
  return found?.owes === 'nothing' ? found.session : null
}

/** Null for a stranger: nobody signed in, past a limit, or a person who has left or may do nothing any more. */
export async function sessionAtDoor(
  { db, settings }: Pick<Context, 'db' | 'settings'>, auth: StaffAuth, cookie: string, now: Date,
): Promise<SessionAtDoor | null> {
  const found = await auth.api.getSession({ headers: new Headers({ cookie }) }).catch(unwrapped)
  if (!found) return null
  const times = { createdAt: found.session.createdAt, lastSeenAt: found.session.updatedAt }
  if (hasEnded(times, settings, now)) return null
  const { id, actingForId, entered } = found.session
  const [accountId, today] = [found.user.id, dayOf(now)]
  const signedIn = await findSignedIn(db, { accountId, sessionId: id }, today)
  if (!signedIn) {
    await transact(db, (tx) => noteTurnedAway(tx, { accountId, sessionId: id }, now))
    return null
  }
  if (isWorthNoting(times, now)) await inOneStatement(db, (tx) => noteSeen(tx, id, now))
  const hand = signedIn.actor
  const actor = actingForId ? await actingAs(db, hand, actingForId, today) : null
  if (actingForId && !actor) await transact(db, (tx) => endActing(tx, { id, actingForId }, { hand, now }))
  const owes = owed(signedIn.standing)
  // The first click after the second step, and whatever else may have ended what was owed.
  if (owes === 'nothing' && !entered) await noteSignedIn(db, { sessionId: id, by: hand }, now)
  return { session: { id, accountId, actor: actor ?? hand }, owes, largeText: signedIn.largeText }
}

/** The library wraps a fault of the database; whoever reports it must see whether the database is away. */
function unwrapped(error: unknown): never {
  throw isAPIError(error) && error.cause instanceof Error ? error.cause : error
}
