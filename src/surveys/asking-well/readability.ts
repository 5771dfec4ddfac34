// How hard a text is to read, by what is known of each language. Of one short question such figures say little, so they are asked
// only of what has some words, and speak only when they are clear.
//
// Swedish: LIX, C. H. Björnsson, Läsbarhet, Stockholm 1968: words for each sentence, and per cent of words longer than six letters;
// from 60 a text is very hard.
// English: Flesch Reading Ease, R. Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948), 221–233; under 30 a
// text is very hard. Syllables are guessed from the letters.
// Finnish: LIX is no measure there, since endings make every word long (C. H. Björnsson, Readability of newspapers in 11 languages,
// Reading Research Quarterly 18 (1983), 480–497, has Finnish far above Swedish). So the length of words is looked at by itself, as
// O. A. Wiio did in Readability, comprehension and readership (Tampere 1968), who counted words of four syllables and more.
import type { Language } from '../../text/language.ts'
import { sentencesIn, wordsIn } from './spans.ts'

const fewestWords = 6

export function isHard(text: string, language: Language): boolean {
  const words = wordsIn(text)
  if (words.length < fewestWords) return false
  if (language === 'sv') return lix(text) >= 60
  if (language === 'en') return flesch(text) < 30
  return meanLetters(words) >= 9.5 || longFinnish(words) >= 0.65
}

export function lix(text: string): number {
  const words = wordsIn(text)
  return words.length / sentencesIn(text) + 100 * words.filter((word) => word.length > 6).length / words.length
}

export function flesch(text: string): number {
  const words = wordsIn(text)
  return 206.835 - 1.015 * (words.length / sentencesIn(text)) - 84.6 * (words.reduce((sum, word) => sum + syllables(word), 0) / words.length)
}

const meanLetters = (words: string[]): number => words.reduce((sum, word) => sum + word.length, 0) / words.length

/** The share of Finnish words of four syllables and more. Two vowels in a row are mostly one syllable. */
const longFinnish = (words: string[]): number => words.filter((word) => (word.toLowerCase().match(/[aeiouyäö]{1,2}/gu) ?? []).length >= 4).length / words.length

function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  const groups = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end[0]!).match(/[aeiouy]+/g) ?? []
  return Math.max(1, groups.length)
}
