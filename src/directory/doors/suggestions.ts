// What is suggested while somebody types: the nearest few, each with where it leads.
import { to } from '../../paths.ts'
import { plural } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Help } from './situations.sql.ts'

/** More would push the button out of sight on a phone. */
const mostSuggested = 5

export type Suggestions = { count: string; suggestions: { name: string; address: string }[] }

/** `count` is read out. What others give leads to their own pages, and without any it is left to the search itself. */
export function suggestionsOf({ help }: { help: readonly Help[]; count: number }, language: Language): Suggestions {
  const suggestions = help.flatMap(({ id, kind, name, organiser, website }) => {
    const shown = inLanguage(name, language)
    if (kind === 'service') return [{ name: shown, address: to('service', language, { service: id }) }]
    return website && organiser ? [{ name: `${shown} (${inLanguage(organiser, language)})`, address: inLanguage(website, language) }] : []
  }).slice(0, mostSuggested)
  const { doors } = texts[language]
  return { count: suggestions.length ? plural(doors.suggested, suggestions.length, language) : doors.nothingYet, suggestions }
}
