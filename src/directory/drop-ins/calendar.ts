// A calendar that a person's own calendar follows (iCalendar, RFC 5545): each time of each drop-in of a place in the year to come, and
// those that are cancelled as cancelled.
import ICAL from 'ical.js'
import { startOfDay, daysAfter, type Day, type Hour } from '../../text/dates.ts'
import { occurrences, type DropIn } from './recurrence.ts'

export type CalendarEntry = DropIn & { id: string; name: string; description: string | null; where: string }

const daysAhead = 366

// The library does not count the blank with which a folded line goes on.
ICAL.foldLength = 74

/** `made`: when it is asked for. The same day of the same drop-in is the same event in every calendar that is made. */
export function calendar(name: string, entries: readonly CalendarEntry[], { today, made }: { today: Day; made: Date }): string {
  const all = new ICAL.Component('vcalendar')
  for (const [property, value] of [['version', '2.0'], ['prodid', '-//Vastakaiku//FI'], ['x-wr-calname', name], ['refresh-interval', 'P1D'], ['x-published-ttl', 'P1D']] as const) {
    all.addPropertyWithValue(property, property === 'refresh-interval' ? ICAL.Duration.fromString(value) : value)
  }
  for (const entry of entries) {
    for (const { day, starts, ends, cancelled } of occurrences(entry, today, daysAfter(today, daysAhead))) {
      const event = new ICAL.Component('vevent')
      event.addPropertyWithValue('uid', `${entry.id}-${day}@vastakaiku`)
      event.addPropertyWithValue('dtstamp', inUtc(made))
      event.addPropertyWithValue('dtstart', inUtc(at(day, starts)))
      event.addPropertyWithValue('dtend', inUtc(at(day, ends)))
      event.addPropertyWithValue('summary', entry.name)
      event.addPropertyWithValue('location', entry.where)
      if (entry.description) event.addPropertyWithValue('description', entry.description)
      if (cancelled) event.addPropertyWithValue('status', 'CANCELLED')
      all.addSubcomponent(event)
    }
  }
  return `${all.toString()}\r\n`
}

const inUtc = (moment: Date): ICAL.Time => ICAL.Time.fromJSDate(moment, true)

/** The moment at which the clock in Finland shows the hour. */
function at(day: Day, hour: Hour): Date {
  const [hours, minutes] = hour.split(':').map(Number)
  const since = startOfDay(day).getTime() + (hours! * 60 + minutes!) * 60_000
  // On the two nights in which the clock is moved a day has an hour more or less before this one.
  const midnights = startOfDay(daysAfter(day, 1)).getTime() - startOfDay(day).getTime()
  const moved = hours! >= 4 ? midnights - 86_400_000 : 0
  return new Date(since + moved)
}
