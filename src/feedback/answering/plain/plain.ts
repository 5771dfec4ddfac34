// Whether an answer is easy to read: long sentences, words of offices, a figure of readability, and whether it greets or
// thanks and leaves the giver's person alone. It advises, and never stands in the way.
import type { Language } from '../../../text/language.ts'
import { officialese as en } from './officialese.en.ts'
import { officialese as fi } from './officialese.fi.ts'
import { officialese as sv } from './officialese.sv.ts'

export type Reading = 'easy' | 'middling' | 'hard'
export type Advice = {
  /** As they stand in the text. */
  longSentences: string[]
  words: { found: string; instead: string }[]
  /** Null of a text too short to say. */
  reading: Reading | null
  greets: boolean
  asksWho: boolean
}

/** Finnish says in one word what others say in three, so its sentences are long sooner and its words later. */
const manners: Record<Language, { words: number; easy: number; hard: number; officialese: typeof fi; greeting: RegExp; asks: RegExp }> = {
  fi: {
    words: 18, easy: 55, hard: 70, officialese: fi,
    greeting: /(?<!\p{L})(hei|moi|terve|hyvä|kiit|pahoittel|olen pahoillani|olemme pahoillamme|anteeksi)/iu,
    asks: /kuka (sinä )?olet|kuka te olette|mikä (sinun )?nimesi|nimesi (on|oli)\?|ker(ro|rotko|toisitko|to) (meille )?(nimesi|kuka)|henkilötunnu|syntymäaika|puhelinnumerosi|yhteystietosi|osoitteesi|kenestä (on )?kyse|kuka on kyseessä/iu,
  },
  sv: {
    words: 22, easy: 40, hard: 50, officialese: sv,
    greeting: /(?<!\p{L})(hej|god ?dag|bästa|tack|ledsen|ledsna|beklaga|förlåt|ursäkta)/iu,
    asks: /vem (du )?är( du)?|vad heter du|ditt namn|berätta vem|personbeteckning|födelse(tid|datum)|ditt telefonnummer|dina kontaktuppgifter|din adress|vem (det )?gäller( det)?/iu,
  },
  en: {
    words: 25, easy: 40, hard: 52, officialese: en,
    greeting: /(?<!\p{L})(hello|hi|dear|good (morning|day|afternoon)|thank|sorry|apolog)/iu,
    asks: /who (you are|are you)|your name|what are you called|identity code|date of birth|your (telephone|phone) number|your contact details|your address|who is (this|it) about/iu,
  },
}

export function advise(text: string, language: Language): Advice {
  const manner = manners[language]
  const sentences = sentencesOf(text, language)
  return {
    longSentences: sentences.filter((one) => wordsOf(one).length > manner.words),
    words: manner.officialese.flatMap(([pattern, instead]) => {
      const [found] = matcher(pattern).exec(text) ?? []
      return found ? [{ found: found.toLowerCase(), instead }] : []
    }),
    reading: readingOf(text, sentences.length, manner),
    greets: manner.greeting.test(text),
    asksWho: manner.asks.test(text),
  }
}

/** Nothing to say against it. */
export const isPlain = ({ longSentences, words, reading, greets, asksWho }: Advice): boolean =>
  !longSentences.length && !words.length && reading !== 'hard' && greets && !asksWho

/**
 * LIX: words in a sentence and the share of words of more than six letters, as C.-H. Björnsson counted it. The figure
 * itself tells nobody anything, and is not shown.
 */
export function lix(text: string, sentences: number): number {
  const words = wordsOf(text)
  const long = words.filter((word) => [...word].length > 6).length
  return words.length ? words.length / Math.max(1, sentences) + (100 * long) / words.length : 0
}

function readingOf(text: string, sentences: number, { easy, hard }: { easy: number; hard: number }): Reading | null {
  if (wordsOf(text).length < 12) return null
  const figure = lix(text, sentences)
  return figure < easy ? 'easy' : figure <= hard ? 'middling' : 'hard'
}

/** A line of its own ends a sentence, as in a greeting or a list. */
export const sentencesOf = (text: string, language: Language): string[] =>
  text.split(/\n+/)
    .flatMap((line) => [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line)].map(({ segment }) => segment.trim()))
    .filter((one) => /\p{L}/u.test(one))

const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []

const matchers = new Map<string, RegExp>()

function matcher(pattern: string): RegExp {
  const made = matchers.get(pattern) ?? new RegExp(
    `(?<![\\p{L}-])${pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')).join('\\p{L}*')}(?![\\p{L}])`, 'iu')
  matchers.set(pattern, made)
  return made
}
