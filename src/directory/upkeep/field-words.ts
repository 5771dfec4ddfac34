// A field of an entry in words: what the form calls it, and what stands in it, with names in the place of ids.
import { nearDay, shortDay, weekdayName, type Weekday } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, isLanguage, languages, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Choices } from '../choices.sql.ts'
import { frequencies } from '../drop-ins/form.ts'
import { sayFrequency } from '../drop-ins/say.ts'
import { givesIt } from '../forms/service.ts'
import { placeKinds } from '../place-kinds.ts'
import { servedLanguage } from '../served-languages.ts'
import { saySpans } from '../hours/say.ts'
import type { Opening } from '../hours/hours.ts'
import { hoursField, fromField } from './hours-field.ts'
import type { EntryKind } from './wrong-hours.ts'

export type Words = { t: Texts; language: Language }
/** What is called how, by id. */
export type Names = ReadonlyMap<string, string>

export const namesOf = ({ people, lines, units, places, municipalities, telephones, services = [] }: Choices, language: Language): Names => new Map([
  ...people.map(({ id, name }) => [id, name] as const),
  ...[lines, units, places, municipalities, telephones, services].flat().map(({ id, name }) => [id, inLanguage(name, language)] as const),
])

/** Of content, without its language: as the list of what is missing names it. */
export function contentLabel(kind: EntryKind, field: string, { t }: Words): string {
  const { directory: { fields }, doors: { desk: doors }, placesDesk: { place, telephone } } = t
  const ofTelephone = kind === 'telephone' && ({ description: telephone.description, cost: telephone.cost, unit: telephone.unit } as Record<string, string>)[field]
  const labels: Record<string, string> = {
    name: fields.name, description: fields.description, words: fields.everydayWords, address: fields.address, phone: fields.phone, email: fields.email,
    municipality: fields.municipality, place: fields.place, supervisor: fields.supervisor, handler: fields.handler, line: fields.line, position: fields.position,
    'for-whom': doors.forWhom, 'how-to-begin': doors.howToBegin, cost: doors.cost, easy: doors.easy, languages: doors.otherLanguages, telephone: doors.ringFirst,
    organiser: doors.organiser, began: t.upkeep.unitBegan.label, website: doors.website, kind: place.kind, latitude: place.latitude, longitude: place.longitude, directions: place.directions,
    transport: place.transport, note: place.accessibilityNote, number: telephone.number, shown: telephone.alwaysShown,
    [hoursField]: kind === 'telephone' ? t.hours.telephoneTitle : t.hours.title,
  }
  return (kind === 'drop-in' && ofDropIn(field, t)) || ofTelephone || labels[field] || field
}

const ofDropIn = (field: string, { dropIns: words }: Texts): string | undefined => ({
  place: words.place, unit: words.unit, service: words.service, often: words.often, weekday: words.weekday, starts: words.starts, ends: words.ends,
  'first-day': words.firstDay, 'last-day': words.lastDay,
} as Record<string, string>)[field]

export function fieldLabel(kind: EntryKind, field: string, words: Words, names: Names): string {
  const { t, language } = words
  const of = (prefix: string) => (field.startsWith(prefix) ? field.slice(prefix.length) : null)
  const name = (id: string) => names.get(id) ?? t.upkeep.unknown
  const served = of('language-')
  if (served) return `${t.doors.desk.languages}: ${servedLanguage(served, t, language)}`
  const feature = of('has-')
  if (feature) return `${t.placesDesk.place.accessibility}: ${(t.places.features as Record<string, string>)[feature] ?? feature}`
  const [unit, municipality] = [of('unit-'), of('municipality-')]
  if (unit) return `${t.directory.fields.serviceUnits}: ${name(unit)}`
  if (municipality) return `${t.routing.municipalities.legend}: ${name(municipality)}`
  const [, content, tongue] = /^(.+)-(fi|sv|en)$/.exec(field) ?? []
  return content && isLanguage(tongue!) ? fill(t.upkeep.inLanguage[tongue], { field: contentLabel(kind, content, words) }) : contentLabel(kind, field, words)
}

/** Line by line. */
export function fieldValue(field: string, value: string, words: Words, names: Names): string[] {
  const { t } = words
  if (field === hoursField) return hoursInWords(value, words)
  if (!value) return [/^(has-|language-|shown$)/.test(field) ? t.common.no : t.upkeep.emptyField]
  if (field === 'often') return [sayFrequency(frequencies.find((one) => one === value) ?? 'week-1', t)]
  if (field === 'weekday') return [weekdayName(Number(value) as Weekday, words.language)]
  if (value === 'yes') return [t.common.yes]
  if (value === givesIt) return [t.directory.fields.givenWithoutHandler]
  if (field === 'kind') return [t.placesDesk.place.kinds[placeKinds.find((kind) => kind === value) ?? 'other']]
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? [names.get(value) ?? t.upkeep.unknown] : value.split('\n')
}

/** Every weekday with its hours, those of a season after those of the year, then the exceptions. */
function hoursInWords(value: string, { t, language }: Words): string[] {
  const { openings, exceptions } = fromField(value, '')
  if (!openings.length && !exceptions.length) return [t.upkeep.emptyField]
  const days = ({ firstDay, lastDay }: Opening) => (firstDay || lastDay
    ? fill(t.upkeep.season, { first: firstDay ? shortDay(firstDay, language) : t.upkeep.always, last: lastDay ? shortDay(lastDay, language) : t.upkeep.onwards }) : t.upkeep.usual)
  // Hours on holidays too are a line of their own, though they be of the same days.
  const season = (opening: Opening) => days(opening) + (opening.onHolidays ? ` (${t.placesDesk.hours.onHolidays})` : '')
  const ofYear = (when: string) => Number(when.startsWith(t.upkeep.usual))
  const lines = [...Map.groupBy(openings, season)].sort(([one], [other]) => ofYear(other) - ofYear(one))
    .map(([when, ofIt]) => `${when}: ${[...Map.groupBy(ofIt, ({ weekday }) => weekday)].map(([weekday, spans]) => `${weekdayName(weekday, language, 'short')} ${saySpans(spans, { t, language })}`).join(' · ')}`)
  return [...lines, ...exceptions.map(({ firstDay, lastDay, opens, closes, reason }) => {
    const when = firstDay === lastDay ? nearDay(firstDay, language) : `${nearDay(firstDay, language)} – ${nearDay(lastDay, language)}`
    return `${when}: ${saySpans(opens && closes ? [{ opens, closes }] : [], { t, language })}${reason ? ` (${inLanguage(reason, language)})` : ''}`
  })]
}

/** Fields in the order in which languages are named, so that those of one content stand together. */
export const inOrder = (fields: readonly string[]): string[] => {
  const tongue = (field: string) => languages.findIndex((language) => field.endsWith(`-${language}`))
  return fields.toSorted((one, other) => one.replace(/-(fi|sv|en)$/, '').localeCompare(other.replace(/-(fi|sv|en)$/, '')) || tongue(one) - tongue(other))
}
