// Under which of the themes of a round a text may belong: by the themes' own words, by those of the theme of the list that one is, and by what
// stood in texts that were sorted before. Everybody who sorts may read all of them.
import { setImmediate } from 'node:timers/promises'
import type { Translated } from '../../text/language.ts'
import { likelyThemes, learnFrom, ownWordsOf } from '../../themes/words/likely.ts'
import type { Lemmas } from '../../themes/words/roots.ts'
import { termsOf } from '../../themes/words/terms.ts'

/** `more`: what else belongs to it. */
type ThemeToSort = { id: string; name: Translated; more?: readonly (Translated | null)[] }
export type SortedText = { text: string; themeIds: readonly string[] }

/** In so many sorted texts of a theme a word must have stood. */
const least = 2
/** From so many sorted texts is learnt; after so many others get their turn. */
const mostLearnt = 1000
const atOnce = 100

/** Ids of themes for a text, the likeliest first. */
export async function suggester(themes: readonly ThemeToSort[], sorted: readonly SortedText[], lemmas: Lemmas | null): Promise<(text: string) => string[]> {
  const examples: Parameters<typeof learnFrom>[0][number][] = []
  for (const { text, themeIds } of sorted.slice(0, mostLearnt)) {
    if (examples.length % atOnce === atOnce - 1) await setImmediate()
    examples.push({ terms: termsOf(text, null, lemmas), themeIds })
  }
  const { all, of } = learnFrom(examples)
  const known = themes.map(({ id, name, more = [] }) => {
    const own = [name, ...more].map((words) => ownWordsOf({ name: words ?? { fi: '' }, description: null }, lemmas).name)
    return { id, own: { name: own[0]!, more: new Set(own.slice(1).flatMap((words) => [...words])) }, learnt: of(id) }
  })
  return (text) => likelyThemes(termsOf(text, null, lemmas), known, { all, least }).map(({ id }) => id)
}
