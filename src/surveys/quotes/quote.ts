// A quote: a part of what somebody wrote in a survey, shown to everybody under its theme. One person prepares it, another checks it.
import type { Redacted } from '../../privacy/redaction/finding.ts'
import { tongues } from '../tongues/tongue.ts'

/** to-check, sent-back: it is being prepared · shown: it was checked, and stands with the results · dropped, taken-down: its words are gone */
export const quoteStates = ['to-check', 'sent-back', 'shown', 'dropped', 'taken-down'] as const
export type QuoteState = (typeof quoteStates)[number]

/** There are words of it. */
export const isLive = (state: QuoteState): boolean => state !== 'dropped' && state !== 'taken-down'

/** So many of one theme. More of them would be read as a sample, which they are not. */
export const mostOfTheme = 5

/** In characters: what is longer tells a story, and a story is somebody's. */
export const longestQuote = 600

/** What was prepared: the words as everybody would see them, and which sentences of the text they are. */
export type Prepared = { words: Redacted; picked: number[] }

/** What its words may be in, for whoever has them read aloud. `und`: another language. */
export const quoteLanguages: readonly string[] = ['fi', 'sv', 'en', ...tongues.filter((tag) => !tag.endsWith('-simple')), 'und']
