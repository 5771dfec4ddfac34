// What has to be taken along to a feedback day: what every day needs, in the language of whoever reads it, and what somebody added, as they
// typed it.
import { languages, type Language } from '../text/language.ts'
import { texts } from '../text/texts.ts'

export const readyThings = ['tablets', 'cords', 'word-cards', 'envelopes', 'sheets', 'tape', 'posters', 'tally', 'instructions', 'box', 'coffee'] as const
export type ReadyThing = (typeof readyThings)[number]

/** One of them is null. */
export type What = { what: string; ready: null } | { what: null; ready: ReadyThing }

export const thingWords = ({ what, ready }: What, language: Language): string => (ready === null ? what : texts[language].dayPlan.things[ready])

/** Somebody who types what every day needs means that. */
export function whatOf(typed: string): What {
  const ready = readyThings.find((each) => languages.some((language) => texts[language].dayPlan.things[each].toLowerCase() === typed.toLowerCase()))
  return ready ? { what: null, ready } : { what: typed, ready: null }
}
