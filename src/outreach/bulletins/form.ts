// The form of an announcement that repeats.
import { longest, Reading, translatedValues, type FormValues, type Read } from '../../directory/forms/reading.ts'
import { parseDay, typedDay } from '../../staff/day-field.ts'
import { daysAfter, type Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import { canBeOf, kinds, rhythms, type BulletinDetails } from './bulletin.ts'
import type { Choices } from './bulletins.sql.ts'

/** What begins later than that is forgotten. */
const farthestDays = 366

export const bulletinValues = ({ kind, serviceLineId, placeId, opening, rhythm, firstOn }: BulletinDetails): FormValues => ({
  kind, line: serviceLineId ?? '', place: placeId ?? '', ...translatedValues('opening', opening), rhythm, first: typedDay(firstOn),
})

/** `stored`: its first day may stay, though it is over. */
export function readBulletin(
  form: Form, { lines, places }: Choices, { t, language, today, stored }: { t: Texts; language: Language; today: Day; stored: BulletinDetails | null },
): Read<BulletinDetails> {
  const { desk: words } = t.bulletins
  const reading = new Reading(form, t.directory, language)
  const say = (field: string, text: string): void => { reading.problems.push({ field, text }) }
  const kind = kinds.find((one) => one === form.text('kind'))
  if (!kind) say('kind', words.problems.kind)
  const serviceLineId = reading.chosen('line', words.line, lines)
  const placeId = reading.chosen('place', words.place, places)
  const can: readonly string[] = kind ? canBeOf[kind] : ['line', 'place']
  if (serviceLineId && !can.includes('line')) say('line', words.problems.line)
  if (placeId && !can.includes('place')) say('place', words.problems.place)
  else if (placeId && serviceLineId) say('place', words.problems.both)
  const opening = reading.translatedOrNone('opening', words.opening, longest.sentence)
  const rhythm = rhythms.find((one) => one === form.text('rhythm'))
  if (!rhythm) say('rhythm', words.problems.rhythm)
  const firstOn = parseDay(form.text('first'))
  if (!firstOn) say('first', words.problems.day)
  else if (firstOn < today && firstOn !== stored?.firstOn) say('first', words.problems.past)
  else if (firstOn > daysAfter(today, farthestDays)) say('first', words.problems.far)
  return reading.result({ kind: kind ?? 'changes', serviceLineId, placeId, opening, rhythm: rhythm ?? 'month', firstOn: firstOn ?? today })
}
