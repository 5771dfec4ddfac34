// Where in a text something stands.
import type { Span } from './hint.ts'

/** All places of a pattern, which has the flags g, i and u. */
export const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }))

export const overlaps = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to

/** A pattern of whole words: \b of JavaScript knows no ä. */
export const wholeWords = (alternatives: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu')

/** Of words that begin so, however they end. */
export const beginning = (stems: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems})\\p{L}*`, 'giu')

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []

export const sentencesIn = (text: string): number => Math.max(1, (text.match(/[.!?…]+(?=\s|$)/gu) ?? []).length)
