// In which of our languages a mail is written, by the small words that hold its sentences together.
import { functionWordsOf } from '../directory/function-words.ts'
import { languages, type Language } from '../text/language.ts'

/** Null: too little is said, or it is another language. */
export function guessLanguage(text: string): Language | null {
  const words = text.slice(0, 4000).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = languages.map((language) => ({ language, count: words.filter((word) => functionWordsOf[language].has(word)).length })).sort((one, other) => other.count - one.count)
  const [first, second] = counts
  // In Finnish every tenth word is one of them; in what is none of the three hardly any.
  return first && second && first.count > second.count && first.count * 20 >= words.length ? first.language : null
}
