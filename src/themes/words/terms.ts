// What a text says, as the program can hold it against other texts: the roots of its words, and pairs of words that stand beside each other
// ("kukaan vastaa"), since one word alone means many things.
import { clearLanguageOf } from '../../privacy/redaction/which-language.ts'
import type { Language } from '../../text/language.ts'
import { allWords, isPlain, rootsOf, type Lemmas } from './roots.ts'

/** Of roots each stands by itself, of a pair its two with a space between them. */
export type Terms = ReadonlySet<string>

/** `language`: in which it was written, if that is known; else it is told by its small words. */
export function termsOf(text: string, language: Language | null, lemmas: Lemmas | null): Terms {
  const terms = new Set<string>()
  const as = language ?? clearLanguageOf(allWords(text))
  for (const sentence of sentencesOf(text)) {
    let before: string | undefined
    for (const word of allWords(sentence)) {
      if (!isPlain(word)) continue
      const roots = rootsOf(word, as, lemmas)
      for (const root of roots) terms.add(root)
      if (before !== undefined && roots[0] !== undefined) terms.add(`${before} ${roots[0]}`)
      before = roots[0]
    }
  }
  return terms
}

/** Two words do not stand beside each other where a sentence ends between them. */
export const sentencesOf = (text: string): string[] => text.split(/[.!?;:\n]+/).filter((sentence) => sentence.trim())

export const isPair = (term: string): boolean => term.includes(' ')
