// Removes what signing in leaves behind: sessions that have ended, set-up links that no longer work,
// sign-ins at the provider that nobody came back from, and what a password opened while passwords are off.
import type { Tx } from '../db/db.ts'
import type { Settings } from '../settings.ts'
import { deleteSessionsBefore } from './accounts.sql.ts'
import { forgetChangesExpired } from './own-mail/changes.sql.ts'
import { deleteRecoveriesBefore } from './second-factor/recoveries.sql.ts'
import { forgetWrongCodes } from './second-factor/wrong-codes.sql.ts'
import { endedBefore } from './session.ts'
import { deleteSetUpLinksExpiredBefore } from './set-up-links.sql.ts'
import { deleteAttemptsExpiredBefore } from './single/attempts.sql.ts'
import { doorsOf } from './single/doors.ts'
import { arePasswordsOff, endSessionsByPassword } from './single/sign-in-rule.sql.ts'

type Limits = Pick<Settings, 'SESSION_IDLE_MINUTES' | 'SESSION_HOURS' | 'OIDC_ISSUER' | 'OIDC_NAME' | 'LOCAL_SIGN_IN'>

export async function tidySignIns(tx: Tx, settings: Limits, { now }: { now: Date }): Promise<void> {
  await deleteSessionsBefore(tx, endedBefore(settings, now))
  await deleteSetUpLinksExpiredBefore(tx, now)
  await forgetChangesExpired(tx, now)
  // For a day somebody who comes late is told so.
  await deleteRecoveriesBefore(tx, new Date(now.getTime() - 86_400_000))
  await deleteAttemptsExpiredBefore(tx, now)
  await forgetWrongCodes(tx, now)
  // Begun in the moment of the switch, or while the operator held the door open.
  if (!doorsOf(settings, await arePasswordsOff(tx)).passwords) await endSessionsByPassword(tx)
}
