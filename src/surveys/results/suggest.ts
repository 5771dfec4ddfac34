// What helps to sort texts: words that come back in many of them, and themes whose words stand in one. They are suggestions: a program
// that knows the stems of words and not what is meant decides nothing.
import { functionWords } from '../../directory/function-words.ts'
import { wordsOf } from '../../directory/match.ts'
import { stemsIn, stemsOf } from '../../feedback/finding/stems.ts'
import { languages, type Translated } from '../../text/language.ts'

const leastTexts = 3
const mostWords = 12
const shortestWord = 4

/** As somebody wrote them, those first that stand in the most texts. A text counts once, however often it says a word. */
export function commonWords(texts: readonly string[]): { word: string; texts: number }[] {
  const found = new Map<string, { words: Map<string, number>; texts: number }>()
  for (const text of texts) {
    const seen = new Set<string>()
    for (const word of plainWords(text)) {
      const stem = [...stemsIn(word, 'fi')][0]
      if (!stem) continue
      const of = found.get(stem) ?? { words: new Map<string, number>(), texts: 0 }
      of.words.set(word, (of.words.get(word) ?? 0) + 1)
      if (!seen.has(stem)) of.texts++
      seen.add(stem)
      found.set(stem, of)
    }
  }
  return [...found.values()].filter((one) => one.texts >= leastTexts).map(({ words, texts: count }) => ({ word: mostUsed(words), texts: count }))
    .toSorted((a, b) => b.texts - a.texts || a.word.localeCompare(b.word, 'fi')).slice(0, mostWords)
}

const plainWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []).filter((word) => word.length >= shortestWord && wordsOf(word).every((folded) => !functionWords.has(folded)))

const mostUsed = (words: ReadonlyMap<string, number>): string => [...words].toSorted(([a, m], [b, n]) => n - m || a.length - b.length || a.localeCompare(b, 'fi'))[0]![0]

/** Those of whose name a word stands in the text, in whatever form and language. */
export function likelyThemes(text: string, themes: readonly { id: string; name: Translated }[]): Set<string> {
  const stems = new Set(languages.flatMap((language) => [...stemsIn(text, language)]))
  return new Set(themes.filter(({ name }) => languages.some((language) => plainWords(name[language] ?? '').flatMap(wordsOf).some((word) => stemsOf(word).some((stem) => stem.length > 3 && stems.has(stem))))).map(({ id }) => id))
}
