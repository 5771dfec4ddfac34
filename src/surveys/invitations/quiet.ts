// The rules by which people are left in peace: nobody is asked on the day of a meeting, at night, on a day off, twice within a month, or
// more than once again; nor on the last day of a round, when it would only be a reproach.
import { atHour, nextTimeToWrite } from '../../post/quiet-hours.ts'
import { dayOf, daysAfter, type Day } from '../../text/dates.ts'

/** Days from one invitation to the next to the same address, and from an invitation to its reminder. */
export const quietDays = 30
export const daysToReminder = 7

/**
 * When an invitation may go out: at noon of the day after the meeting, or after the day on which the list was given, at the
 * earliest; once the round has begun; and then at the next hour at which people may be written to.
 */
export function sendFrom(
  { now, meetingOn, firstOn, closedDays }: { now: Date; meetingOn: Day | null; firstOn: Day; closedDays: readonly Day[] },
): Date {
  const noon = atHour(daysAfter(meetingOn ?? dayOf(now), 1), '12:00')
  const earliest = Math.max(noon.getTime(), atHour(firstOn, '00:00').getTime(), now.getTime())
  return nextTimeToWrite(new Date(earliest), closedDays)
}

/** When the one reminder may follow. */
export const remindFrom = (sentAt: Date, closedDays: readonly Day[]): Date =>
  nextTimeToWrite(atHour(daysAfter(dayOf(sentAt), daysToReminder), '12:00'), closedDays)

/** Whether what goes out at that moment leaves time to answer: an invitation on the last day at the latest, a reminder before it. */
export const inTime = (at: Date, lastOn: Day, what: 'invitation' | 'reminder'): boolean =>
  what === 'invitation' ? dayOf(at) <= lastOn : dayOf(at) < lastOn

/** The first day on which the same address may be asked again. */
export const quietUntil = (sentOn: Day): Day => daysAfter(sentOn, quietDays)
