// What helps to sort texts: words that come back in many of them, and themes whose words stand in one. They are suggestions: a program
// that knows the forms of words and not what is meant decides nothing.
import { setImmediate } from 'node:timers/promises'
import { clearLanguageOf } from '../../privacy/redaction/which-language.ts'
import { languages, type Language, type Translated } from '../../text/language.ts'
import { allWords, isPlain, rootsOf, type Lemmas } from './roots.ts'

const leastTexts = 3
const mostWords = 12

/** After so many texts, or words that are looked up, others get their turn. */
const atOnce = 250

/** In how many texts it stands. The same letters in another language are another word. */
type Used = { word: string; language: Language | null; texts: number }

/** As somebody wrote them, those first that stand in the most texts. A text counts once, however often it says a word. */
export async function commonWords(texts: readonly string[], lemmas: Lemmas | null): Promise<{ word: string; texts: number }[]> {
  const { read, words } = await readAll(texts)
  const roots = await likelyRoots(words, lemmas)
  const found = new Map<string, { texts: number; word: Used }>()
  for (const used of read) {
    for (const root of new Set(used.map((word) => roots.get(word)!))) {
      const of = found.get(root)
      if (of) of.texts++
      else found.set(root, { texts: 1, word: used.find((word) => roots.get(word) === root)! })
    }
  }
  for (const word of words) {
    const of = found.get(roots.get(word)!)!
    if (byUse(word, of.word) < 0) of.word = word
  }
  return [...found.values()].filter((one) => one.texts >= leastTexts).map(({ word: { word }, texts: count }) => ({ word, texts: count }))
    .toSorted((a, b) => b.texts - a.texts || inOrder(a.word, b.word)).slice(0, mostWords)
}

/** The words of each text that say something, each once; and all of them. */
async function readAll(texts: readonly string[]): Promise<{ read: Used[][]; words: Used[] }> {
  const known = new Map<string, Used | null>()
  const read: Used[][] = []
  for (const text of texts) {
    if (read.length % atOnce === atOnce - 1) await setImmediate()
    const all = allWords(text)
    const language = clearLanguageOf(all)
    const here: Used[] = []
    for (const word of new Set(all)) {
      const key = `${language ?? ''} ${word}`
      let used = known.get(key)
      if (used === undefined) known.set(key, used = isPlain(word) ? { word, language, texts: 0 } : null)
      if (!used) continue
      used.texts++
      here.push(used)
    }
    read.push(here)
  }
  return { read, words: [...known.values()].filter((used) => used !== null) }
}

/** What may be a form of several words (alusta: alus, alku) is taken for one of that which is used most here. */
async function likelyRoots(words: readonly Used[], lemmas: Lemmas | null): Promise<Map<Used, string>> {
  const candidates = new Map<Used, readonly string[]>()
  const uses = new Map<string, number>()
  for (const used of words) {
    if (candidates.size % atOnce === atOnce - 1) await setImmediate()
    const roots = rootsOf(used.word, used.language, lemmas)
    candidates.set(used, roots)
    for (const root of roots) uses.set(root, (uses.get(root) ?? 0) + used.texts)
  }
  return new Map([...candidates].map(([used, roots]) => [used, roots.reduce((most, root) => (uses.get(root)! > uses.get(most)! ? root : most))]))
}

const byUse = (one: Used, other: Used): number => other.texts - one.texts || one.word.length - other.word.length || inOrder(one.word, other.word)
const inOrder = new Intl.Collator('fi').compare

/** Those of whose name a word stands in the text, in whatever form. */
export function likelyThemes(text: string, themes: readonly { id: string; name: Translated }[], lemmas: Lemmas | null): Set<string> {
  const words = allWords(text).filter(isPlain)
  const rootsIn = new Map(languages.map((language) => [language, new Set(words.flatMap((word) => rootsOf(word, language, lemmas)))]))
  const stands = (word: string, language: Language) => rootsOf(word, language, lemmas).some((root) => rootsIn.get(language)!.has(root) && !isShort(root))
  return new Set(themes.filter(({ name }) => languages.some((language) => allWords(name[language] ?? '').some((word) => isPlain(word) && stands(word, language)))).map(({ id }) => id))
}

/** A short stem is that of many words: ves~ is of vesi and of vessa. */
const isShort = (root: string): boolean => /^..~.{0,3}$/.test(root)
