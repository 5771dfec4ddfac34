// What other subjects ask of feedback days: the theme of wishes from which an improvement comes.
import type { Db } from '../db/db.ts'
import type { Actor } from '../staff/actor.ts'
import { mayHoldDay } from '../staff/day-duties.ts'
import type { Translated } from '../text/language.ts'
import { findDay } from './days.sql.ts'
import { dayOfTheme } from './wishes/wishes.sql.ts'

export type DreamTheme = { id: string; name: Translated; dayName: Translated; serviceLineId: string | null; unitId: string | null }

/** Of a day that the actor may hold; null for any other. */
export async function dreamTheme(db: Db, id: string, actor: Actor): Promise<DreamTheme | null> {
  const theme = await dayOfTheme(db, id)
  const day = theme && await findDay(db, theme.dayId)
  return day && mayHoldDay(actor, day) ? { id, name: theme.name, dayName: day.name, serviceLineId: day.serviceLineId, unitId: day.unitId } : null
}
