// Finds services by the words that people type: with spelling mistakes, in the inflected forms of Finnish
// and Swedish, with or without å, ä and ö. The directory is a few hundred rows, so that all of it is
// compared; no database extension is needed.
import { functionWords } from './function-words.ts'
import { likeness } from './likeness.ts'

/** Words by which something is found. A heavier word counts for more. */
export type Words = readonly { text: string; weight: number }[]

/** What can be found: by words of its own, and by those of the places where it is. */
export type Findable = { words: Words; places?: readonly { words: Words }[] }
type PlaceOf<F extends Findable> = NonNullable<F['places']>[number]

/** `places`: those that the words name; none where they mean the item as a whole. */
export type Match<F extends Findable> = { item: F; places: PlaceOf<F>[]; score: number }

/** A pasted page must not become a long computation. */
const mostWords = 12
/** Of the surest meaning of a word, and of the best match: what is less is left out. */
const leastLikeness = 0.6, leastScore = 0.5
/** Units are called by their service: a word by which a service is found as surely as this names no place. */
const ownWord = 0.7

/**
 * The items that the words mean, best first. A word means what it most surely means: where it is found as it
 * is, what only resembles it does not count. A word of few items tells more than one of many, and a word
 * that is found nowhere ("palautetta") tells nothing.
 */
export function match<F extends Findable>(items: readonly F[], query: string): Match<F>[] {
  const asked = [...new Set(wordsOf(query))].slice(0, mostWords)
  const likely = likelihoods(asked)
  const surest = (all: number[][]) => asked.map((_, n) => highest(all.map((one) => one[n]!)))
  const read = items.map((item) => ({
    item, own: likely(item.words), places: (item.places ?? []).map((place: PlaceOf<F>) => ({ place, own: likely(place.words) })),
  }))
  const ofItems = surest(items.map(({ words }) => likely(words.map(({ text }) => ({ text, weight: 1 })))))
  const ofPlaces = surest(read.flatMap(({ places }) => places.map(({ own }) => own))).map((one, n) => (ofItems[n]! < ownWord ? one : 0))
  const least = surest([ofPlaces, ...read.map(({ own }) => own)]).map((one) => one * leastLikeness)
  const meant = read.map(({ item, own, places }) => ({
    item,
    own: own.map((one, n) => (one >= least[n]! ? one : 0)),
    places: places.map(({ place, own: there }) => ({ place, own: there.map((one, n) => (ofPlaces[n] && one >= least[n]! ? one : 0)) })),
  }))
  const tells = asked.map((_, n) => {
    const found = meant.filter(({ own, places }) => own[n] || places.some((place) => place.own[n]))
    return 1 / Math.sqrt(found.length || 1)
  })
  const score = (own: number[]) => own.reduce((sum, one, n) => sum + one * tells[n]!, 0)

  const matches = meant.map(({ item, own, places }): Match<F> => {
    const byItself = score(own)
    const at = places.map(({ place, own: there }) => ({ place, score: score(there.map((one, n) => Math.max(one, own[n]!))) }))
    const best = highest([byItself, ...at.map((one) => one.score)])
    return { item, score: best, places: best > byItself ? at.filter((one) => one.score === best).map(({ place }) => place) : [] }
  })
  const leastOfAll = highest(matches.map((one) => one.score)) * leastScore
  return matches.filter((one) => one.score > 0 && one.score >= leastOfAll).sort((a, b) => b.score - a.score)
}

const highest = (numbers: number[]): number => numbers.reduce((most, one) => Math.max(most, one), 0)

/** How surely each asked word is meant by some words. What was worked out once is kept: the same words stand in many items. */
function likelihoods(asked: string[]): (words: Words) => number[] {
  const ofWord = new Map<string, number[]>()
  const ofText = new Map<string, number[]>()
  const likely = (word: string) => once(ofWord, word, () => asked.map((typed) => likeness(typed, word)))
  const surest = (all: number[][]) => asked.map((_, n) => highest(all.map((one) => one[n]!)))
  return (words) => surest(words.map(({ text, weight }) =>
    once(ofText, text, () => surest(wordsOf(text).map(likely))).map((one) => one * weight)))
}

function once<T>(known: Map<string, T>, key: string, work: () => T): T {
  const before = known.get(key)
  if (before !== undefined) return before
  const now = work()
  known.set(key, now)
  return now
}

/**
 * Words in lower case, without marks over letters, single letters and words that say nothing:
 * "Hemvård i Ösund" → hemvard, osund.
 */
export const wordsOf = (text: string): string[] =>
  (text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])
    .filter((word) => !functionWords.has(word))
    .map((word) => word.slice(0, 40))
