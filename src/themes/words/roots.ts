// What the forms of a word have in common: its base form by a dictionary, where there is one and the word is Finnish; else its stem, by rules.
import { functionWords } from '../../directory/function-words.ts'
import { wordsOf } from '../../directory/match.ts'
import { stemsIn } from '../../feedback/finding/stems.ts'
import type { NameTags } from '../../privacy/redaction/name-tags.ts'
import { languages, type Language } from '../../text/language.ts'

/** The base forms that a Finnish word may be of; none where it is not known. */
export type Lemmas = (word: string) => readonly string[]

export const lemmasOf = (tags: NameTags | null): Lemmas | null => tags && ((word) => tags(word)?.bases ?? [])

/** In small letters. */
export const allWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []

const shortestWord = 4

/** It says something of what a text is about, and does not only hold a sentence together. */
export function isPlain(word: string): boolean {
  const folded = word.length >= shortestWord ? wordsOf(word) : []
  return folded.length > 0 && folded.every((part) => !functionWords.has(part))
}

/** Under names that no root of another language has; a stem and a base form are never the same. Of a language that is not known, all that it may be. */
export function rootsOf(word: string, language: Language | null, lemmas: Lemmas | null): string[] {
  if (language === null) return languages.flatMap((each) => rootsOf(word, each, lemmas))
  const bases = language === 'fi' ? lemmas?.(word) ?? [] : []
  return bases.length ? bases.map((base) => `fi=${base}`) : [...stemsIn(word, language)].map((stem) => `${language}~${stem}`)
}
