// What a file says of itself: what it is, of where and when, on which day it was made, what its words mean, what an empty cell means, and who
// may use it for what.
import { fill } from '../../text/fill.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'

export type About = {
  title: string
  /** The organisation, to be named by whoever uses it. */
  publisher: string
  /** The organisation, a line or a unit. */
  place: string
  /** As people read it; null where the rows say it. */
  period: string | null
  madeOn: Day
  /** Of figures and columns. */
  definitions: readonly { name: string; text: string }[]
}

/** Under which everybody may use what is published. */
export const licence = { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'Creative Commons Attribution 4.0 International' } as const

/** Terms, and what they say. */
export function aboutRows({ title, publisher, place, period, madeOn, definitions }: About, language: Language): [string, string][] {
  const { reportFiles: words, disclosure } = texts[language]
  return [
    [words.about.title, title],
    [words.about.place, place],
    ...(period ? [[words.about.period, period] as [string, string]] : []),
    [words.about.madeOn, shortDay(madeOn, language)],
    [words.about.empty, `${words.empty} ${disclosure.hidden}`],
    [words.about.licence, `${fill(words.licence, { organisation: publisher })} ${licence.path}`],
    ...definitions.map(({ name, text }): [string, string] => [name, text]),
  ]
}

/** The same as a text file, for a folder of tables. */
export const aboutText = (about: About, language: Language): string =>
  aboutRows(about, language).map(([term, text]) => `${term}: ${text}\r\n`).join('')
