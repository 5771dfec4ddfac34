// When a message was written, as precisely as is still known. Closing a case leaves only the day, kept as
// its midnight in Finland; in a case that was opened again such a midnight is a day and no moment.
import type { State } from '../feedback/case.ts'
import { dayOf, timeZone } from '../text/dates.ts'

export const writtenAt = (moment: Date, state: State): string =>
  state === 'closed' || isMidnight(moment) ? dayOf(moment) : moment.toISOString()

const isMidnight = (moment: Date): boolean => moment.getMilliseconds() === 0 && clock.format(moment) === '00:00:00'
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'medium' })
