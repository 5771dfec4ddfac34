// The form in which a survey is put into a language: one field for each text. A field that is not there was not asked about.
import { fill, inFigures } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { markOf, type Written } from './translate.ts'
import { keyOf, type Source, type Stored } from './words.ts'

/** The field of a text: where the Finnish has changed meanwhile there is another field. An id has no dots. */
export const fieldOf = (source: Pick<Source, 'place' | 'madeFrom'>): string => keyOf(source).replaceAll('.', '_')

/** What stood in each field, in one hidden field: name and mark. */
export const seenField = 'seen'
export const seenOf = (sources: readonly Source[], stored: Stored): string => sources.map((one) => `${fieldOf(one)}:${markOf(stored.get(keyOf(one)) ?? '')}`).join(' ')

/** `lost`: what was typed for words that are others by now. */
export type ReadWords = { written: Written[]; problems: Problem[]; lost: string[] }

export function readWords(form: Form, sources: readonly Source[], language: Language): ReadWords {
  const seen = new Map(form.text(seenField).split(' ').map((one) => [one.slice(0, one.lastIndexOf(':')), one.slice(one.lastIndexOf(':') + 1)]))
  const names = new Set(form.entries.map(([name]) => name))
  const written = sources.filter((source) => names.has(fieldOf(source))).map((source) => ({ source, words: tidy(source, form.text(fieldOf(source))), was: seen.get(fieldOf(source)) ?? markOf('') }))
  const known = new Set(sources.map(fieldOf))
  const lost = form.entries.filter(([name, value]) => seen.has(name) && !known.has(name) && value.trim() && markOf(value.trim()) !== seen.get(name)).map(([, value]) => value.trim())
  return { written, problems: written.flatMap(({ source, words }) => problemWith(source, words, language)), lost }
}

/** In one line where it is one: a choice, or a step of a scale. */
export const isLong = ({ part }: Pick<Source, 'part'>): boolean => !['name', 'option', 'scale'].includes(part)

/** Signs that nobody sees are no words. */
export const tidy = (source: Pick<Source, 'part'>, words: string): string =>
  (/[\p{L}\p{N}\p{S}\p{P}]/u.test(words) ? words.trim().replace(isLong(source) ? /[ \t]+/g : /\s+/g, ' ') : '')

export const isTooLong = ({ most }: Source, words: string): boolean => words.length > most

function problemWith(source: Source, words: string, language: Language): Problem[] {
  const { problems } = texts[language].surveyTongues
  if (isTooLong(source, words)) return [{ field: fieldOf(source), text: fill(problems.long, { text: source.text.fi.slice(0, 60), limit: inFigures(source.most, language) }) }]
  return []
}
