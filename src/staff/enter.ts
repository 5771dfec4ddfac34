// Somebody has shown who they are. Where nothing is owed any more they are in, and the audit says so; else it does so after the
// second step, at the first click (current-session.ts).
import type { Db } from '../db/db.ts'
import { dayOf } from '../text/dates.ts'
import { noteSignedIn } from './audit/sign-ins.ts'
import { findSignedIn } from './people.sql.ts'
import { owed } from './second-factor/owed.ts'

/** False for somebody who has left or may do nothing. */
export async function enter(db: Db, session: { accountId: string; sessionId: string }, now: Date): Promise<boolean> {
  const signedIn = await findSignedIn(db, session, dayOf(now))
  if (signedIn && owed(signedIn.standing) === 'nothing') await noteSignedIn(db, { sessionId: session.sessionId, by: signedIn.actor }, now)
  return signedIn !== null
}
