// Values of items in words, so that a person sees what changes.
import { fill } from '../../text/fill.ts'
import { weekdayName, type Day, type Weekday } from '../../text/dates.ts'
import { inLanguage, isLanguage, languageName, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Opening } from '../hours/hours.ts'
import { sayException, sayWeek } from '../hours/say.ts'
import { servedLanguage } from '../served-languages.ts'
import type { Note } from './item.ts'
import type { State } from './ours.sql.ts'
import type { Plan } from './plan.ts'
import { exceptionsIn, openingsIn } from './ptv-hours.ts'
import type { Unread } from './read.ts'
import { municipalityIn } from './values.ts'

export type Words = { t: Texts; language: Language; today: Day; names: ReadonlyMap<string, string> }

/** Of units and telephones, by their id and by their id in PTV. */
export function namesIn({ units, ours, kept }: State, { steps }: Plan, language: Language): Map<string, string> {
  const phones = [...ours.values()].filter(({ kind }) => kind === 'phone')
  return new Map([
    ...units.map(({ id, name }) => [id, inLanguage(name, language)] as const),
    ...phones.map(({ id, name }) => [id, inLanguage(name, language)] as const),
    ...[...kept.values()].flatMap(({ guid, entryId }) => phones.filter(({ id }) => id === entryId).map(({ name }) => [guid, inLanguage(name, language)] as const)),
    ...steps.filter(({ item }) => item.kind === 'phone').map(({ item }) => [item.guid, inLanguage(item.name, language)] as const),
  ])
}

export function sayKey(key: string, { t, language, names }: Words): string {
  const [field = '', ofKey = ''] = key.split(/[. ](.*)/s)
  const label = t.ptv.fields[field as keyof Texts['ptv']['fields']]
  if (field === 'exception') return `${label}, ${sayException(exceptionsIn({ [key]: 'yes' })[0]!, { t, language }).days}`
  if (field === 'language') return `${label}: ${servedLanguage(ofKey, t, language)}`
  if (field === 'unit') return `${label}: ${names.get(ofKey) ?? ofKey}`
  return isLanguage(ofKey) ? `${label} (${languageName(ofKey, language)})` : label
}

export function sayValue(key: string, value: string | null, words: Words): string {
  const { t, language, today, names } = words
  if (value === null) return t.ptv.waiting.nothingThere
  if (key === 'hours') return weeksOf(value, { t, language, today })
  if (key.startsWith('exception ')) return sayException(exceptionsIn({ [key]: value })[0]!, { t, language }).spans
  if (key === 'municipality') return inLanguage(municipalityIn(value).name, language)
  if (key === 'telephone') return names.get(value) ?? value
  return /^(?:language|unit) /.test(key) ? '✓' : value
}

/** The year, and each season with its days; and on which weekdays it is open though they are public holidays. */
function weeksOf(value: string, { t, language, today }: Pick<Words, 't' | 'language' | 'today'>): string {
  const seasons = Map.groupBy(openingsIn(value), ({ firstDay, lastDay }) => [firstDay, lastDay].filter(Boolean).join('–'))
  return [...seasons].map(([days, openings]) => {
    const week = sayWeek({ openings: openings.map((one) => ({ ...one, firstDay: null, lastDay: null })), exceptions: [], closedDays: [] }, today, { t, language })
    return [days && `${days}:`, week.map((run) => `${run.days} ${run.spans}`).join(', '), sayHolidays(openings)].filter(Boolean).join(' ')
  }).join('; ')

  function sayHolidays(openings: readonly Opening[]): string {
    const open = openings.filter(({ onHolidays }) => onHolidays)
    const weekdays = [...new Set(open.map(({ weekday }): Weekday => weekday))].map((weekday) => weekdayName(weekday, language, 'short'))
    if (!open.length) return ''
    return open.length === openings.length ? `(${t.ptv.onHolidays})` : `(${t.ptv.onHolidays}: ${weekdays.join(', ')})`
  }
}

export const sayNote = ({ why, field, detail }: Note, { t, language }: Pick<Words, 't' | 'language'>): string =>
  fill(t.ptv.notes[why], { field: t.ptv.fields[field as keyof Texts['ptv']['fields']] ?? field, detail: why === 'noFinnish' ? languageName(detail, language) : detail })

export function sayUnread({ why, detail }: Unread, t: Texts): string {
  const more = why === 'notJson' ? detail && fill(t.ptv.positionInFile, { position: detail }) : detail
  return fill(t.ptv.whys[why], { detail: more }).trim()
}
