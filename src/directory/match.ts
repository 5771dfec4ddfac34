// Finds services by the words that people type: with spelling mistakes, in the inflected forms of Finnish
// and Swedish, with or without å, ä and ö. The directory is a few hundred rows, so that all of it is
// compared; no database extension is needed.

/** What can be found, and the words it can be found by. A heavier word counts for more. */
export type Findable = { words: { text: string; weight: number }[] }

export type Match<F> = { item: F; score: number; matched: number }

/**
 * The items that answer most of the words, best first. A word that is found nowhere ("palautetta") does not
 * count; where no item has all of the others, those with the most of them are the answer.
 */
export function match<F extends Findable>(items: readonly F[], query: string): Match<F>[] {
  const asked = [...new Set(wordsOf(query))].slice(0, mostWords)
  const known: Known = { words: new Map(), likeness: new Map() }
  const matches = items.map((item) => ({ item, ...scoreOf(item, asked, known) })).filter(({ matched }) => matched > 0)
  const most = Math.max(0, ...matches.map(({ matched }) => matched))
  return matches.filter(({ matched }) => matched === most).sort((a, b) => b.score - a.score)
}

/** A pasted page must not become a long computation. */
const mostWords = 12

/** What has been worked out before: the same words stand in many items. */
type Known = { words: Map<string, string[]>; likeness: Map<string, number> }

function scoreOf(item: Findable, asked: string[], known: Known): { score: number; matched: number } {
  const offered = item.words.flatMap(({ text, weight }) =>
    once(known.words, text, () => wordsOf(text)).map((word) => ({ word, weight })))
  const best = asked.map((typed) => Math.max(0, ...offered.map(({ word, weight }) =>
    once(known.likeness, `${typed} ${word}`, () => likeness(typed, word)) * weight)))
  return { score: best.reduce((sum, one) => sum + one, 0), matched: best.filter((one) => one > 0).length }
}

function once<T>(known: Map<string, T>, key: string, work: () => T): T {
  const before = known.get(key)
  if (before !== undefined) return before
  const now = work()
  known.set(key, now)
  return now
}

/** Words in lower case, without marks over letters and without single letters: "Hemvård, Ösund" → hemvard, osund. */
export const wordsOf = (text: string): string[] =>
  (text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])
    .map((word) => word.slice(0, 40))

/** How surely a typed word means a word of the directory, from 0 to 1. Both as `wordsOf` gives them. */
export function likeness(typed: string, word: string): number {
  if (typed === word) return 1
  if (typed.length >= 3 && word.startsWith(typed)) return 0.9
  if (isInflected(typed, word)) return 0.8
  const slips = allowedSlips(Math.max(typed.length, word.length))
  if (slips && Math.abs(typed.length - word.length) <= slips && distance(typed, word) <= slips) return 0.7
  // The later part of a compound: "hoito" in kotihoito.
  return typed.length >= 4 && word.includes(typed) ? 0.6 : 0
}

/**
 * The same beginning and another ending: kotihoidosta – kotihoito, hemvården – hemvård. Consonant gradation
 * may change the last two letters of the stem; an ending has at most six.
 */
function isInflected(typed: string, word: string): boolean {
  let same = 0
  while (same < typed.length && typed[same] === word[same]) same++
  return same >= 4 && word.length - same <= 2 && typed.length - same <= 6 && same >= word.length * 0.6
}

const allowedSlips = (length: number): number => (length >= 8 ? 2 : length >= 5 ? 1 : 0)

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const step = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(swapped ? Math.min(step, beforeLast[j - 2]! + 1) : step)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
