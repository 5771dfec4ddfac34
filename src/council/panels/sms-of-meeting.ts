// The SMS that reminds members of a meeting, around the place that is being written: the place is the one thing in it that somebody writes.
import type { Around } from '../../post/sms-around.ts'
import type { FormValues } from '../../directory/forms/reading.ts'
import { parseClock } from '../../staff/clock-field.ts'
import { parseDay } from '../../staff/day-field.ts'
import type { Day } from '../../text/dates.ts'
import type { Language, Translated } from '../../text/language.ts'
import { seatSms } from './letter.ts'

/** In no text of ours, and in the alphabet of telephones. */
const place = '@@@'

/** As typed; where a day or an hour is missing or wrong, with another of about the same length. */
export function smsOfMeeting(values: FormValues, { organisation, language, today }: { organisation: Translated; language: Language; today: Day }): Around {
  const meeting = {
    id: '', heldOn: parseDay(values['day'] ?? '') ?? today, fromMinute: parseClock(values['from'] ?? '') ?? 14 * 60, untilMinute: parseClock(values['until'] ?? '') ?? 16 * 60, where: place, cancelledOn: null, version: 0,
  }
  const [before = '', after = ''] = seatSms({ what: 'reminder', meeting, link: null }, { language, organisation, phone: null }).split(place)
  return { before, after }
}
