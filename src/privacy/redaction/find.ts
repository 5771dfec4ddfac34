// Looks through a text for what could tell who somebody is. Whatever it finds is a suggestion: a person decides about each. It knows
// shapes, lists of names and, where there is one, a dictionary; it does not understand what is said.
import { findDates } from './dates.ts'
import type { Finding } from './finding.ts'
import { baseForms, plainForms } from './inflection.ts'
import type { NameTags } from './name-tags.ts'
import { findNames } from './names.ts'
import { commonIndex, findPlaces } from './rare-places.ts'
import { apart } from './shape.ts'
import { staffIndex } from './staff-names.ts'
import { findUnmistakable } from './unmistakable.ts'
import { languageOf } from './which-language.ts'
import { wordsOf } from './word.ts'

export type What = {
  /** Of the text, as BCP 47; Finnish unless it is another. */
  language?: string
  /** Whole names of the staff. */
  staffNames: readonly string[]
  /** Names of units, places and schools so small that they tell who is meant. */
  rarePlaces: readonly string[]
  /** Names that everybody there knows and that tell nobody apart, as of municipalities, services and large units. */
  commonNames?: readonly string[]
  nameTags?: NameTags | null
}

/** In the order of the text, none over another. In time that grows as the text does. */
export function find(text: string, { language: told, staffNames, rarePlaces, commonNames = none, nameTags }: What): Finding[] {
  const words = wordsOf(text)
  const language = languageOf(words, told)
  const known = new Map<string, readonly string[]>()
  const formsOf = (word: string): readonly string[] => {
    const before = known.get(word)
    if (before) return before
    const forms = [...(language === 'fi' ? baseForms : plainForms)(word)]
    known.set(word, forms)
    return forms
  }
  const called = [
    ...findPlaces(words, rarePlaces, formsOf),
    ...findNames(words, { staff: staffIndex(staffNames), tags: nameTags ?? null, isCommon: commonIndex(commonNames), formsOf, language }),
  ]
  // Of a school and the name that it has, the longer goes.
  return apart([...findUnmistakable(text), ...findDates(text), ...called.sort((a, b) => b.to - b.from - (a.to - a.from))])
}

const none: readonly string[] = []
