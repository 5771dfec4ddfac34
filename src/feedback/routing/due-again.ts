// By when a case is answered that waits for its handler again. While the giver is awaited the clock stands still: the days
// that were left continue, and a question back gains nobody a whole new promise. Whoever has been answered and writes again
// gets a new one.
import type { Day } from '../../text/dates.ts'
import type { Kind } from '../case.ts'
import { dueOn, workingDaysLeft } from '../deadline.ts'
import { answerWithin, type Days } from './days-by-kind.ts'

/** Whatever was left, a reply that comes on a Friday evening can be read before its answer is late. */
export const leastDaysAgain = 2

/** `askedAt`: when the giver was asked something, if they were awaited until now. */
export function dueAgain(
  one: { kind: Kind; dueOn: Day; askedAt: Date | null }, days: Days & { closedDays: readonly Day[] }, now: Date,
): Day {
  const whole = answerWithin(days, one.kind)
  if (!one.askedAt) return dueOn(now, whole, days.closedDays)
  const left = workingDaysLeft(one.dueOn, one.askedAt, days.closedDays)
  return dueOn(now, Math.min(whole, Math.max(left, leastDaysAgain)), days.closedDays)
}

/** The day that was promised, where there is still time to read it until then. */
export function dueAsBefore(one: { kind: Kind; dueOn: Day }, days: Days & { closedDays: readonly Day[] }, now: Date): Day {
  const soonest = dueOn(now, Math.min(answerWithin(days, one.kind), leastDaysAgain), days.closedDays)
  return one.dueOn > soonest ? one.dueOn : soonest
}
