// Takes a tablet out of use (poistaa käytöstä): from then on it hands in nothing. It stays in the list, so that what it held is asked for.
import type { Tx } from '../../db/db.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { dayOf } from '../../text/dates.ts'
import { findHome, mayKeepTablets } from '../at-home.ts'
import type { Home } from '../home.ts'
import { findTablet, noteEnded } from './tablets.sql.ts'

/** Pressed twice it has ended once. A tablet may be lost when its day has long been closed. */
export async function endTablet(tx: Tx, { home, tabletId }: { home: Home; tabletId: string }, { actor, now }: { actor: Actor; now: Date }): Promise<'done' | 'not-found'> {
  const at = await findHome(tx, home)
  if (!at || !mayKeepTablets(actor, at) || !await findTablet(tx, home, tabletId)) return 'not-found'
  await noteEnded(tx, tabletId, { by: handOf(actor), on: dayOf(now) })
  return 'done'
}
