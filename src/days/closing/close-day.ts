// Closes a feedback day: all is in, so that what was answered is counted at once and its report can be made within the hour. Whoever closed
// another round upon the answer that has just come could know whose it is; a day is closed after its last stop, when nobody is there any more.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayHoldDay } from '../../staff/day-duties.ts'
import { closeForDay } from '../../surveys/for-days.ts'
import { dayOf, minuteOf } from '../../text/dates.ts'
import type { Stop } from '../day.ts'
import { lockDay, noteClosed } from '../days.sql.ts'
import { stopsOf } from '../parts.sql.ts'

/** too-early: its last stop is not over yet · not-asked: its promise was never given. Pressed twice it is closed once. */
export async function closeDay(tx: Tx, keys: Keys, id: string, { actor, now }: { actor: Actor; now: Date }): Promise<'done' | 'not-found' | 'too-early' | 'not-asked'> {
  const day = await lockDay(tx, id)
  if (!day || !mayHoldDay(actor, day)) return 'not-found'
  if (day.closedOn) return 'done'
  if (!day.roundId || !day.roundOpenedOn) return 'not-asked'
  if (!isOver(await stopsOf(tx, id), now)) return 'too-early'
  await closeForDay(tx, keys, day.roundId, { by: handOf(actor), now })
  await noteClosed(tx, id, { by: handOf(actor), on: dayOf(now) })
  return 'done'
}

/** Whether its last stop is. One without a stop has nothing that could be over. */
export function isOver(stops: readonly Pick<Stop, 'heldOn' | 'untilMinute'>[], now: Date): boolean {
  const today = dayOf(now)
  return stops.length > 0 && stops.every(({ heldOn, untilMinute }) => heldOn < today || (heldOn === today && untilMinute <= minuteOf(now)))
}
