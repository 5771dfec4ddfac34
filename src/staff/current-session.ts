// Finds out who a request is from.
import { isAPIError } from 'better-auth/api'
import { inOneStatement, transact } from '../db/db.ts'
import { dayOf } from '../text/dates.ts'
import type { Context } from '../web/context.ts'
import { noteSeen } from './accounts.sql.ts'
import type { Actor } from './actor.ts'
import { noteTurnedAway } from './audit/sign-ins.ts'
import type { StaffAuth } from './auth.ts'
import { findActor } from './people.sql.ts'
import { hasEnded, isWorthNoting } from './session.ts'

export type CurrentSession = { id: string; accountId: string; actor: Actor }

/** Null for a stranger: nobody signed in, past a limit, or a person who has left or may do nothing any more. */
export async function currentSession(
  { db, settings }: Pick<Context, 'db' | 'settings'>, auth: StaffAuth, cookie: string, now: Date,
): Promise<CurrentSession | null> {
  const found = await auth.api.getSession({ headers: new Headers({ cookie }) }).catch(unwrapped)
  if (!found) return null
  const times = { createdAt: found.session.createdAt, lastSeenAt: found.session.updatedAt }
  if (hasEnded(times, settings, now)) return null
  const actor = await findActor(db, found.user.id, dayOf(now))
  if (!actor) {
    await transact(db, (tx) => noteTurnedAway(tx, { accountId: found.user.id, sessionId: found.session.id }, now))
    return null
  }
  if (isWorthNoting(times, now)) await inOneStatement(db, (tx) => noteSeen(tx, found.session.id, now))
  return { id: found.session.id, accountId: found.user.id, actor }
}

/** The library wraps a fault of the database; whoever reports it must see whether the database is away. */
function unwrapped(error: unknown): never {
  throw isAPIError(error) && error.cause instanceof Error ? error.cause : error
}
