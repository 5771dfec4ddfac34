// Removes what signing in leaves behind: sessions that have ended, and set-up links that no longer work.
import type { Tx } from '../db/db.ts'
import type { Settings } from '../settings.ts'
import { deleteSessionsBefore } from './accounts.sql.ts'
import { deleteRecoveriesBefore } from './second-factor/recoveries.sql.ts'
import { endedBefore } from './session.ts'
import { deleteSetUpLinksExpiredBefore } from './set-up-links.sql.ts'

type Limits = Pick<Settings, 'SESSION_IDLE_MINUTES' | 'SESSION_HOURS'>

export async function tidySignIns(tx: Tx, settings: Limits, { now }: { now: Date }): Promise<void> {
  await deleteSessionsBefore(tx, endedBefore(settings, now))
  await deleteSetUpLinksExpiredBefore(tx, now)
  // For a day somebody who comes late is told so.
  await deleteRecoveriesBefore(tx, new Date(now.getTime() - 86_400_000))
}
