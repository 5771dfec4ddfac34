// The last feedback day of a survey and this one, side by side: how many came, at how many stops, with how many wishes. What was answered is
// compared where surveys are. Only of days that are closed: while one goes on nothing of it is told.
import { counted, estimated, type Attendance } from '../../reports/disclosure/outside.ts'
import type { Db } from '../../db/db.ts'
import { allDays, type FeedbackDay } from '../days.sql.ts'
import { cameTo, countWishes, type CameToStop } from './came.sql.ts'

/** `wishes` null: fewer than are shown together. */
export type Held = { day: FeedbackDay; came: Attendance; stops: number; wishes: number | null }

/** Null where there is nothing to compare. */
export async function lastAndThis(db: Db, day: FeedbackDay, fewest: number): Promise<{ last: Held; now: Held } | null> {
  if (!day.closedOn) return null
  const before = (await allDays(db)).find((one) => one.surveyId === day.surveyId && one.id !== day.id && one.closedOn && one.firstOn! < day.firstOn!)
  return before ? { last: await heldDay(db, before, fewest), now: await heldDay(db, day, fewest) } : null
}

async function heldDay(db: Db, day: FeedbackDay, fewest: number): Promise<Held> {
  const [stops, wishes] = [await cameTo(db, day.id), await countWishes(db, day.id)]
  return { day, came: cameInAll(stops), stops: stops.length, wishes: wishes === 0 || wishes >= fewest ? wishes : null }
}

/** Where hosts estimated, by that; else as they tapped. */
export function cameInAll(stops: readonly CameToStop[]): Attendance {
  const sum = (of: (stop: CameToStop) => number) => stops.reduce((all, stop) => all + of(stop), 0)
  const [least, most] = [sum((stop) => stop.estimatedLeast ?? stop.tapped), sum((stop) => stop.estimatedMost ?? stop.tapped)]
  return least === most ? counted(least) : estimated(least, most)
}
