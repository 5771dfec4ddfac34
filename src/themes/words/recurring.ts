// Words that come back in many texts, and pairs of words that stand beside each other in many: what helps to see what texts are about. A program
// that knows the forms of words and not what is meant decides nothing.
import { setImmediate } from 'node:timers/promises'
import { clearLanguageOf } from '../../privacy/redaction/which-language.ts'
import type { Language } from '../../text/language.ts'
import { isEveryday } from './everyday.ts'
import { allWords, isPlain, rootsOf, type Lemmas } from './roots.ts'
import { sentencesOf } from './terms.ts'

export type Common = { word: string; texts: number }

/** In fewer texts it is nobody's habit. */
const leastTexts = 3
const mostWords = 12
const mostPairs = 8

/** After so many texts, or words that are looked up, others get their turn. */
const atOnce = 250

/** In how many texts it stands. The same letters in another language are another word. */
type Used = { word: string; language: Language | null; texts: number }

/** As somebody wrote them, those first that stand in the most texts. A text counts once, however often it says a word. */
export async function commonWords(texts: readonly string[], lemmas: Lemmas | null, { least = leastTexts, most = mostWords }: { least?: number; most?: number } = {}): Promise<Common[]> {
  return (await wordsIn(texts, lemmas, least)).slice(0, most)
}

async function wordsIn(texts: readonly string[], lemmas: Lemmas | null, least: number): Promise<Common[]> {
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
  return inTheMost([...found.values()].map(({ texts: count, word: { word } }) => ({ word, texts: count })), least)
}

/** Two that stand beside each other in a sentence, as they are written most often, with small words between them: kukaan ei vastaa. */
export async function commonPairs(texts: readonly string[], lemmas: Lemmas | null, { least = leastTexts, most = mostPairs }: { least?: number; most?: number } = {}): Promise<Common[]> {
  const found = new Map<string, { texts: number; written: Map<string, number> }>()
  for (const [at, text] of texts.entries()) {
    if (at % atOnce === atOnce - 1) await setImmediate()
    for (const [key, written] of pairsIn(text, lemmas)) {
      const of = found.get(key) ?? { texts: 0, written: new Map<string, number>() }
      found.set(key, of)
      of.texts++
      of.written.set(written, (of.written.get(written) ?? 0) + 1)
    }
  }
  const usual = (written: ReadonlyMap<string, number>) => [...written].toSorted(([one, n], [other, m]) => m - n || one.length - other.length || inOrder(one, other))[0]![0]
  return inTheMost([...found.values()].map((one) => ({ word: usual(one.written), texts: one.texts })), least).slice(0, most)
}

/** Each pair once, with how it is written where it stands first. */
function pairsIn(text: string, lemmas: Lemmas | null): Map<string, string> {
  const language = clearLanguageOf(allWords(text))
  const pairs = new Map<string, string>()
  for (const sentence of sentencesOf(text)) {
    const words = allWords(sentence)
    let before = -1
    for (const [at, word] of words.entries()) {
      if (!isPlain(word)) continue
      const key = before < 0 ? '' : `${rootsOf(words[before]!, language, lemmas)[0] ?? ''} ${rootsOf(word, language, lemmas)[0] ?? ''}`
      if (before >= 0 && at - before <= mostBetween && !pairs.has(key)) pairs.set(key, words.slice(before, at + 1).join(' '))
      before = at
    }
  }
  return pairs
}
/** So many words further at most. */
const mostBetween = 3

const inTheMost = (found: readonly Common[], least: number): Common[] => found.filter((one) => one.texts >= least).toSorted((a, b) => b.texts - a.texts || inOrder(a.word, b.word))

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
      if (used === undefined) known.set(key, used = isPlain(word) && !isEveryday(word) ? { word, language, texts: 0 } : null)
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
