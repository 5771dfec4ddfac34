// How precisely a moment is still known. Closing a case leaves only the day, kept as its midnight in
// Finland; in a case that was opened again such a midnight is a day and no moment.
import { dayOf, moment, shortDay, timeZone } from './dates.ts'
import type { Language } from './language.ts'

/** For machines: a moment, or a day where only the day is left. */
export const isoAsKnown = (time: Date): string => (isMidnight(time) ? dayOf(time) : time.toISOString())

/** For people. */
export const asKnown = (time: Date, language: Language): string =>
  isMidnight(time) ? shortDay(dayOf(time), language) : moment(time, language)

const isMidnight = (time: Date): boolean => time.getMilliseconds() === 0 && clock.format(time) === '00:00:00'
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'medium' })
