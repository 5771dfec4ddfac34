// Service lines that what is given on a day may be about: those in use now, and those that were when it was held and have ended since. What is on a
// card stays what it was on that day.
import type { Db } from '../db/db.ts'
import { serviceLines, type ServiceLine } from '../directory/services.sql.ts'
import type { Day } from '../text/dates.ts'
import type { FeedbackDay } from './days.sql.ts'

/** `ended`: since the day. */
export type LineOfDay = ServiceLine & { ended: boolean }

export async function linesOfDay(db: Db, { firstOn }: Pick<FeedbackDay, 'firstOn'>, today: Day): Promise<LineOfDay[]> {
  const now = await serviceLines(db, today)
  const then = firstOn && firstOn < today ? await serviceLines(db, firstOn) : []
  return [...now.map((line) => ({ ...line, ended: false })), ...then.filter(({ id }) => !now.some((line) => line.id === id)).map((line) => ({ ...line, ended: true }))]
}
