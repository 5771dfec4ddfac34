// A hint: something in the words of a question that may make it hard to answer, or harder to answer truly. It is found by rules that
// know words and not what is meant, so it says what to think of, and never keeps anybody from anything.
import type { Language } from '../../text/language.ts'

/**
 * double: asks two things at once · leading: says what one would like to hear · double-negation: says no twice · negation: says no once
 * · officialese: a word of offices, for which there is a plainer one · long: so many words · hard: long words and sentences ·
 * absolute: always, never, all · explain: a word that not everybody knows, and nothing explains it.
 */
export const hintKinds = ['double', 'leading', 'double-negation', 'negation', 'officialese', 'long', 'hard', 'absolute', 'explain'] as const
export type HintKind = (typeof hintKinds)[number]

/** From and to in the text, in UTF-16 units as JavaScript counts. */
export type Span = { from: number; to: number }

/** `strong`: it should be changed, and not only thought of. `figure`: how many words. `plainer`: what to write instead. */
export type Hint = { kind: HintKind; strong: boolean; at: Span[]; plainer?: string; figure?: number }

/** What is read: a question to be answered by choosing or in one's own words, or what stands beside it. */
export type Asked = {
  text: string
  language: Language
  as: 'choosing' | 'words' | 'beside'
  /** There is a help text, which may say what its words mean. */
  explained: boolean
}

/** What the rules know of a language. Patterns are for whole words, in small letters. */
export type LanguageWords = {
  /** Of two things asked at once: what joins them, joins that are none, and joins that may be one thing. */
  join: RegExp
  oneThing: RegExp[]
  perhapsOne: RegExp[]
  leading: RegExp
  /** A little: it says in which direction one may answer. */
  leaning: RegExp
  no: RegExp
  /** Words that have a no in them; beside another no they make two. */
  noInside: RegExp
  /** What looks like a no and is none. */
  notNo?: RegExp
  absolute: RegExp
  notAbsolute?: RegExp
  /** Beginnings of words, each with what to write instead. */
  officialese: readonly (readonly [begins: string, plainer: string])[]
  /** Beginnings of words that need explaining. */
  unknown: readonly string[]
  words: { many: number; tooMany: number }
}
