// Which of our own lists a word is in, as it stands or bent. They serve where Voikko is not installed, and beside it for the names that
// it does not know.
import { alsoWords, otherForms } from './lists/also-words.ts'
import { firstNames as finnishFirst } from './lists/first-names.fi.ts'
import { firstNames as otherFirst } from './lists/first-names.others.ts'
import { firstNames as swedishFirst } from './lists/first-names.sv.ts'
import { knownPlaces } from './lists/known-places.ts'
import { surnames as finnishLast } from './lists/surnames.fi.ts'
import { surnames as otherLast } from './lists/surnames.others.ts'

export type Listed = {
  first: boolean
  last: boolean
  /** Whether it is another word as well, as in `WordTags`. */
  ordinary: 'same' | 'other' | null
  /** Nothing shorter than four letters bears this out: enough for a word that is written large. */
  short: boolean
}

const setOf = (...lists: string[]) => new Set(lists.flatMap((list) => list.split(/\s+/)).filter((name) => name.length > 2))

const firstNames = setOf(finnishFirst, swedishFirst, otherFirst)
const surnames = setOf(finnishLast, otherLast)
const words = setOf(alsoWords)
const forms = setOf(otherForms)
const places = setOf(knownPlaces)

const isName = (word: string): boolean => firstNames.has(word) || surnames.has(word)

/** Of a word in small letters and its base forms; null where it is no name that we know. */
export function listed(word: string, baseForms: readonly string[]): Listed | null {
  // What is a name as it stands is hardly another one bent.
  const names = isName(word) ? [word] : baseForms.filter(isName)
  if (!names.length) return null
  return {
    first: names.some((name) => firstNames.has(name)), last: names.some((name) => surnames.has(name)),
    ordinary: alsoWord(word, names), short: names.every((name) => name.length < 4),
  }
}

/** Whether one of our lists knows it as a word that is no name. */
export const alsoWord = (word: string, names: readonly string[]): 'same' | 'other' | null =>
  forms.has(word) ? 'other' : words.has(word) || names.some((name) => words.has(name)) ? 'same' : null

export const isKnownPlace = (baseForms: readonly string[]): boolean => baseForms.some((form) => places.has(form))
