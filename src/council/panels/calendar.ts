// Meetings for somebody's own calendar (iCalendar, RFC 5545). Others may see that calendar: it says the name that the council has in public, when and where, and no more.
import ICAL from 'ical.js'
import { atHour } from '../../post/quiet-hours.ts'
import { daysAfter, type Day } from '../../text/dates.ts'
import type { Dated } from './calendars.sql.ts'

export function meetingsCalendar(name: string, meetings: readonly Dated[], made: Date): string {
  const all = new ICAL.Component('vcalendar')
  all.addPropertyWithValue('version', '2.0')
  all.addPropertyWithValue('prodid', '-//Vastakaiku//FI')
  for (const meeting of meetings) {
    const event = new ICAL.Component('vevent')
    event.addPropertyWithValue('uid', `${meeting.id}@vastakaiku`)
    event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(made, true))
    // A calendar that has it already takes over what has changed.
    event.addPropertyWithValue('sequence', meeting.version)
    for (const [property, minute] of [['dtstart', meeting.fromMinute], ['dtend', meeting.untilMinute]] as const) {
      event.addPropertyWithValue(property, ICAL.Time.fromJSDate(momentOf(meeting.heldOn, minute), true))
    }
    event.addPropertyWithValue('summary', name)
    if (meeting.where) event.addPropertyWithValue('location', meeting.where)
    if (meeting.cancelledOn) event.addPropertyWithValue('status', 'CANCELLED')
    all.addSubcomponent(event)
  }
  return `${all.toString()}\r\n`
}

/** By the clock in Finland, also on the two days that have an hour more or less. */
const momentOf = (day: Day, minute: number): Date => minute === 1440 ? atHour(daysAfter(day, 1), '00:00') : atHour(day, `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`)
