// The form of a stop: in which municipality, where there, on which day, from when until when.
import { longest, Reading, translatedValues, type FormValues, type Read } from '../../directory/forms/reading.ts'
import { parseClock } from '../../staff/clock-field.ts'
import { parseDay, typedDay } from '../../staff/day-field.ts'
import { clockTime, type Day } from '../../text/dates.ts'
import { languages, type Language, type Translated } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { StopDetails } from './plan.sql.ts'

/** What the directory has: places, of which some are in a municipality, and municipalities. */
export type Where = { places: { id: string; name: Translated; address: Translated | null; municipality: { id: string } | null }[]; municipalities: { id: string; name: Translated }[] }

export const stopValues = (stop: StopDetails): FormValues => ({
  municipality: stop.municipalityId, place: stop.placeId ?? '', ...translatedValues('where', stop.where), day: typedDay(stop.heldOn), from: clockTime(stop.fromMinute, 'fi'), until: clockTime(stop.untilMinute, 'fi'),
})

/** A place of the directory says where it is, where nothing else is typed. `kept`: the day on which it is by now; the words of one that has passed may be put right. */
export function readStop(form: Form, { places, municipalities }: Where, { t, language, today, kept }: { t: Texts; language: Language; today: Day; kept: Day | null }): Read<StopDetails> {
  const { stop: words } = t.dayPlan
  const reading = new Reading(form, t.directory, language)
  const say = (field: string, text: string): void => { reading.problems.push({ field, text }) }
  const placeId = reading.chosen('place', words.place, places)
  const place = places.find(({ id }) => id === placeId)
  const municipalityId = reading.chosen('municipality', words.municipality, municipalities) ?? place?.municipality?.id ?? null
  if (!municipalityId && !reading.problems.some(({ field }) => field === 'municipality')) say('municipality', words.problems.municipality)
  const typed = languages.some((each) => form.text(`where-${each}`))
  if (!typed && !place) say('where-fi', words.problems.where)
  const where = typed ? reading.translatedOrNone('where', words.where, longest.sentence) : place ? placeWords(place) : null
  const heldOn = parseDay(form.text('day'))
  if (!heldOn) say('day', words.problems.day)
  else if (heldOn < today && heldOn !== kept) say('day', words.problems.past)
  const [fromMinute, untilMinute] = [parseClock(form.text('from')), parseClock(form.text('until'))]
  if (fromMinute === null || fromMinute > 1439) say('from', words.problems.from)
  if (untilMinute === null) say('until', words.problems.until)
  else if (fromMinute !== null && untilMinute <= fromMinute) say('until', words.problems.order)
  return reading.result({ municipalityId: municipalityId ?? '', placeId, where: where ?? { fi: '' }, heldOn: heldOn ?? today, fromMinute: fromMinute ?? 0, untilMinute: untilMinute ?? 0 })
}

/** Its name, with the address where there is one. */
function placeWords({ name, address }: Where['places'][number]): Translated {
  const said = (language: Language): string | undefined => name[language] && [name[language], address?.[language] ?? address?.fi].filter(Boolean).join(', ')
  return { fi: said('fi')!, ...(said('sv') && { sv: said('sv')! }), ...(said('en') && { en: said('en')! }) }
}
