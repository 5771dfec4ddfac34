// The day that an address names, with what whoever opens it may do there: what every page of one day begins with.
import type { Db } from '../db/db.ts'
import type { Actor } from '../staff/actor.ts'
import { mayHoldDay, mayHostDay, maySeeDays } from '../staff/day-duties.ts'
import type { Day } from '../text/dates.ts'
import { stateOf, type DayState } from './day.ts'
import { findDay, type FeedbackDay } from './days.sql.ts'

export type AskedDay = { day: FeedbackDay; state: DayState; mayHold: boolean; mayHost: boolean }

/** Null where there is none, or they may not do so much with it. */
export async function askedDay(db: Db, id: string | undefined, { actor, today, to }: { actor: Actor; today: Day; to: 'see' | 'host' | 'hold' }): Promise<AskedDay | null> {
  const day = maySeeDays(actor) ? await findDay(db, id ?? '') : null
  if (!day) return null
  const [mayHold, mayHost] = [mayHoldDay(actor, day), mayHostDay(actor, day)]
  return to === 'see' || (to === 'host' ? mayHost : mayHold) ? { day, state: stateOf(day, today), mayHold, mayHost } : null
}
