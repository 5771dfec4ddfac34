// The last feedback day of a survey and this one, side by side: how many came, at how many stops, with how many wishes. What was answered is
// compared where surveys are. Only of days that are closed: while one goes on nothing of it is told.
import { estimated, type Attendance } from '../../reports/disclosure/outside.ts'
import type { Db } from '../../db/db.ts'
import { dayBefore, type FeedbackDay } from '../days.sql.ts'
import { attendanceAt } from '../holding/came.ts'
import { cameTo, countWishes, type CameToStop } from './came.sql.ts'

/** `came` null: nobody knows. `wishes` null: fewer than are shown together. */
export type Held = { day: FeedbackDay; came: Attendance | null; stops: number; wishes: number | null }

/** Null where there is nothing to compare. */
export async function lastAndThis(db: Db, day: FeedbackDay, fewest: number): Promise<{ last: Held; now: Held } | null> {
  if (!day.closedOn) return null
  const before = await dayBefore(db, day)
  return before ? { last: await heldDay(db, before, fewest), now: await heldDay(db, day, fewest) } : null
}

async function heldDay(db: Db, day: FeedbackDay, fewest: number): Promise<Held> {
  const [stops, wishes] = [await cameTo(db, day.id), await countWishes(db, day.id)]
  return { day, came: cameInAll(stops), stops: stops.length, wishes: wishes === 0 || wishes >= fewest ? wishes : null }
}

/** Where hosts estimated, by that, and never less than they tapped; null where nobody knows. */
export function cameInAll(stops: readonly CameToStop[]): Attendance | null {
  const each = stops.flatMap((stop) => attendanceAt(stop, stop.tapped) ?? [])
  return each.length ? estimated(each.reduce((all, { least }) => all + least, 0), each.reduce((all, { most }) => all + most, 0)) : null
}
