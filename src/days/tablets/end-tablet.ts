// Takes a tablet out of use (poistaa käytöstä): from then on it hands in nothing. It stays in the list, so that what it held is asked for.
import type { Tx } from '../../db/db.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayHoldDay } from '../../staff/day-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { findDay } from '../days.sql.ts'
import { findTablet, noteEnded } from './tablets.sql.ts'

/** Pressed twice it has ended once. A tablet may be lost when its day has long been closed. */
export async function endTablet(tx: Tx, { dayId, tabletId }: { dayId: string; tabletId: string }, { actor, now }: { actor: Actor; now: Date }): Promise<'done' | 'not-found'> {
  const day = await findDay(tx, dayId)
  if (!day || !mayHoldDay(actor, day) || !await findTablet(tx, dayId, tabletId)) return 'not-found'
  await noteEnded(tx, tabletId, { by: handOf(actor), on: dayOf(now) })
  return 'done'
}
