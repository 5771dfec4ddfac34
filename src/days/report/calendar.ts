// The stops of a feedback day for somebody's own calendar (iCalendar, RFC 5545): open to everybody, and so it says what it is.
import ICAL from 'ical.js'
import { startOfDay } from '../../text/dates.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import type { Stop } from '../day.ts'
import type { FeedbackDay } from '../days.sql.ts'
import { stopPlace } from '../stop-place.ts'

export function calendarOf(day: FeedbackDay, stops: readonly Stop[], { language, address, made }: { language: Language; address: string | null; made: Date }): string {
  const all = new ICAL.Component('vcalendar')
  all.addPropertyWithValue('version', '2.0')
  all.addPropertyWithValue('prodid', '-//Vastakaiku//FI')
  for (const stop of stops) {
    const event = new ICAL.Component('vevent')
    event.addPropertyWithValue('uid', `${stop.id}@vastakaiku`)
    event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(made, true))
    for (const [name, minute] of [['dtstart', stop.fromMinute], ['dtend', stop.untilMinute]] as const) event.addPropertyWithValue(name, ICAL.Time.fromJSDate(new Date(startOfDay(stop.heldOn).getTime() + minute * 60_000), true))
    event.addPropertyWithValue('summary', inLanguage(day.name, language))
    event.addPropertyWithValue('location', stopPlace(stop, language))
    if (day.invitation) event.addPropertyWithValue('description', inLanguage(day.invitation, language))
    if (address) event.addPropertyWithValue('url', address)
    all.addSubcomponent(event)
  }
  return `${all.toString()}\r\n`
}
