// "Not now": a day in the giver's own calendar (iCalendar, RFC 5545). Nothing of it is kept here. Somebody else may see that calendar,
// so it says neither which survey it is nor of what.
import ICAL from 'ical.js'
import { dayOf, daysAfter, startOfDay, type Day } from '../../text/dates.ts'

/** Days on which one may be reminded: tomorrow, in a week, and on the last but one, as far as the round lasts. */
export const remindDays = (today: Day, lastOn: Day): Day[] =>
  [...new Set([daysAfter(today, 1), daysAfter(today, 7), daysAfter(lastOn, -1)])].filter((day) => day > today && day <= lastOn).sort()

type Words = { summary: string; description: string }

/** At five in the afternoon. `address`: of the page, null where the program does not know its own. */
export function reminderFile(day: Day, { summary, description }: Words, { address, made }: { address: string | null; made: Date }): string {
  const all = new ICAL.Component('vcalendar')
  all.addPropertyWithValue('version', '2.0')
  all.addPropertyWithValue('prodid', '-//Vastakaiku//FI')
  const event = new ICAL.Component('vevent')
  const starts = new Date(startOfDay(daysAfter(day, 1)).getTime() - 7 * 3_600_000)
  event.addPropertyWithValue('uid', `${crypto.randomUUID()}@vastakaiku`)
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(made, true))
  event.addPropertyWithValue('dtstart', ICAL.Time.fromJSDate(starts, true))
  event.addPropertyWithValue('duration', ICAL.Duration.fromString('PT15M'))
  event.addPropertyWithValue('summary', summary)
  event.addPropertyWithValue('description', address ? `${description}\n${address}` : description)
  if (address) event.addPropertyWithValue('url', address)
  const alarm = new ICAL.Component('valarm')
  alarm.addPropertyWithValue('action', 'DISPLAY')
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromString('PT0S'))
  alarm.addPropertyWithValue('description', summary)
  event.addSubcomponent(alarm)
  all.addSubcomponent(event)
  return `${all.toString()}\r\n`
}

/** The day that a link asks for, where it is one of those that are offered. */
export const dayAsked = (asked: string | undefined, now: Date, lastOn: Day): Day | null => remindDays(dayOf(now), lastOn).find((day) => day === asked) ?? null
