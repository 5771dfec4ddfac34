// Removes what signing in leaves behind: sessions that have ended, set-up links that no longer work, and
// sign-ins at the provider that nobody came back from.
import type { Tx } from '../db/db.ts'
import type { Settings } from '../settings.ts'
import { deleteSessionsBefore } from './accounts.sql.ts'
import { endedBefore } from './session.ts'
import { deleteSetUpLinksExpiredBefore } from './set-up-links.sql.ts'
import { deleteAttemptsExpiredBefore } from './single/attempts.sql.ts'

type Limits = Pick<Settings, 'SESSION_IDLE_MINUTES' | 'SESSION_HOURS'>

export async function tidySignIns(tx: Tx, settings: Limits, { now }: { now: Date }): Promise<void> {
  await deleteSessionsBefore(tx, endedBefore(settings, now))
  await deleteSetUpLinksExpiredBefore(tx, now)
  await deleteAttemptsExpiredBefore(tx, now)
}
