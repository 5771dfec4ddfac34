// Which themes a text may be about. Two things tell: a word of the theme's own name or of what belongs to it stands in the text, and the text's words
// stood in other texts that somebody has put under that theme, and seldom in others. It is a suggestion: whoever reads the text decides.
// The second is the log-odds ratio with a half added to each count (Haldane 1956), of few words only, so that no long text is about everything.
import type { Language, Translated } from '../../text/language.ts'
import { languages } from '../../text/language.ts'
import { allWords, isPlain, rootsOf, type Lemmas } from './roots.ts'
import { isPair, type Terms } from './terms.ts'

/** Roots of the theme's own words. */
export type OwnWords = { name: ReadonlySet<string>; more: ReadonlySet<string> }

/** Of texts that were put under a theme by hand: how many there are, and in how many of them a term stands. */
export type Learnt = { texts: number; with(term: string): number }

export type ThemeWords = { id: string; own: OwnWords; learnt: Learnt }

/**
 * `name`, `more`: for a word of its name, or of what belongs to it, which is shared among the themes that have it. `enough`: to be suggested. `leastOdds`: less than this
 * tells nothing. `words`: so many at most. `most`: so many themes at most. Tuned on one half of the corpus in test/themes and held against the other; see the decision.
 */
export const tuned = { name: 3, more: 2, enough: 2, leastOdds: 2.4, words: 3, most: 4 }

export type Weighed = { id: string; score: number }

/** The likeliest first. `all`: of texts under any theme or none; `least`: a term that stood in fewer texts of a theme tells nothing of it. */
export function likelyThemes(terms: Terms, themes: readonly ThemeWords[], { all, least }: { all: Learnt; least: number }): Weighed[] {
  const having = sharedBy(themes)
  const found = themes.map(({ id, own, learnt }) => ({ id, score: ownScore(terms, own, having) + learntScore(terms, learnt, all, least) }))
  return found.filter(({ score }) => score >= tuned.enough).toSorted((a, b) => b.score - a.score).slice(0, tuned.most)
}

/** In how many themes each of their own words stands. */
function sharedBy(themes: readonly ThemeWords[]): Map<string, number> {
  const having = new Map<string, number>()
  for (const { own: { name, more } } of themes) for (const root of new Set([...name, ...more])) having.set(root, (having.get(root) ?? 0) + 1)
  return having
}

function ownScore(terms: Terms, { name, more }: OwnWords, having: ReadonlyMap<string, number>): number {
  const best = (of: ReadonlySet<string>, worth: number) =>
    [...of].reduce((most, root) => { const here = worth / having.get(root)!; return here > most && stands(root, terms) ? here : most }, 0)
  return Math.max(best(name, tuned.name), best(more, tuned.more))
}

function learntScore(terms: Terms, here: Learnt, all: Learnt, least: number): number {
  const told: number[] = []
  for (const term of terms) {
    const mine = here.with(term)
    if (mine < least) continue
    const elsewhere = Math.max(0, all.with(term) - mine)
    const odds = (yes: number, of: number) => (yes + 0.5) / (Math.max(0, of - yes) + 0.5)
    const weight = Math.log(odds(mine, here.texts) / odds(elsewhere, Math.max(0, all.texts - here.texts)))
    if (weight >= tuned.leastOdds) told.push(weight)
  }
  return told.toSorted((a, b) => b - a).slice(0, tuned.words).reduce((sum, weight) => sum + weight, 0)
}

/** Nothing was learnt. */
export const nothingLearnt: Learnt = { texts: 0, with: () => 0 }

/** What is learnt from texts that are at hand: each with its themes, none of which it may have. */
export function learnFrom(texts: readonly { terms: Terms; themeIds: readonly string[] }[]): { all: Learnt; of: (themeId: string) => Learnt } {
  const sums = new Map<string | null, { texts: number; terms: Map<string, number> }>()
  for (const { terms, themeIds } of texts) {
    for (const id of [null, ...themeIds]) {
      const sum = sums.get(id) ?? { texts: 0, terms: new Map<string, number>() }
      sums.set(id, sum)
      sum.texts++
      for (const term of terms) sum.terms.set(term, (sum.terms.get(term) ?? 0) + 1)
    }
  }
  const of = (id: string | null): Learnt => {
    const sum = sums.get(id)
    return sum ? { texts: sum.texts, with: (term) => sum.terms.get(term) ?? 0 } : nothingLearnt
  }
  return { all: of(null), of }
}

/** In every language: whoever writes Swedish may be read by the Finnish name of a theme only, and a word of Swedish is never one of Finnish. */
export function ownWordsOf({ name, description }: { name: Translated; description: Translated | null }, lemmas: Lemmas | null): OwnWords {
  const roots = (content: Translated | null) => new Set(content ? languages.flatMap((language) => plainRoots(content[language] ?? '', language, lemmas)) : [])
  return { name: roots(name), more: roots(description) }
}

const plainRoots = (text: string, language: Language, lemmas: Lemmas | null): string[] =>
  allWords(text).filter(isPlain).flatMap((word) => rootsOf(word, language, lemmas)).filter((root) => !isShort(root))

/** A short stem is that of many words: ves~ is of vesi and of vessa. */
export const isShort = (root: string): boolean => /^..~.{0,3}$/.test(root)

/** By itself, or as the beginning or the end of a longer word: odotusaika, telefontid. */
function stands(root: string, terms: Terms): boolean {
  if (terms.has(root)) return true
  const [language, bare] = [root.slice(0, 3), root.slice(3)]
  if (bare.length < longEnough.first) return false
  for (const term of terms) {
    if (term.length < root.length + longEnough.rest || !term.startsWith(language) || isPair(term)) continue
    if (term.startsWith(root) || (bare.length >= longEnough.last && term.endsWith(bare))) return true
  }
  return false
}
/** In letters: jonottaa has nothing to do with ottaa. */
const longEnough = { first: 5, last: 6, rest: 3 }
