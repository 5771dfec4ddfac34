// What somebody wants who wrote an SMS to us: to give feedback, which a code word says at its beginning; to get no more SMS, or to get them
// again; or something else, which becomes nothing.
import { hasLetters } from '../../feedback/has-letters.ts'
import { latin } from '../../privacy/look-alikes.ts'
import { languages, type Language } from '../../text/language.ts'

export type Wish =
  | { is: 'feedback'; language: Language; text: string }
  /** The code word, and nothing after it. */
  | { is: 'empty'; language: Language }
  | { is: 'stop' | 'start'; language: Language }
  | { is: 'other' }

/** One for each language, in their order: 'PALAUTE,RESPONS,FEEDBACK'. */
export type CodeWords = Record<Language, string>

export function codeWordsOf(setting: string): CodeWords {
  const words = setting.split(',').map((word) => word.trim())
  return Object.fromEntries(languages.map((language, at) => [language, words[at] || words[0]!])) as CodeWords
}

const stopWords: readonly (readonly [string, Language])[] = [
  ['lopeta', 'fi'], ['lopettaa', 'fi'], ['seis', 'fi'], ['peruuta', 'fi'], ['stop', 'fi'], ['sluta', 'sv'], ['slut', 'sv'], ['stopp', 'sv'], ['avsluta', 'sv'],
  ['unsubscribe', 'en'], ['quit', 'en'], ['end', 'en'], ['cancel', 'en'],
]
const startWords: readonly (readonly [string, Language])[] = [['aloita', 'fi'], ['start', 'fi'], ['borja', 'sv'], ['starta', 'sv'], ['unstop', 'en']]

export function wishOf(text: string, codeWords: CodeWords): Wish {
  // What cannot be seen stands before some texts, and quotation marks around others.
  const begins = text.replace(/^[\s\p{P}\p{S}\p{Cf}]+/u, '')
  const whole = plain(begins)
  const stop = stopWords.find(([word]) => word === whole)
  if (stop) return { is: 'stop', language: stop[1] }
  const start = startWords.find(([word]) => word === whole)
  if (start) return { is: 'start', language: start[1] }
  for (const words of [1, 2]) {
    const found = new RegExp(`^(?:[\\p{L}\\p{M}\\p{N}]+[\\s-]*){${words}}`, 'u').exec(begins)?.[0]
    const language = found && languages.find((one) => isCodeWord(found, codeWords[one], { exact: words > 1 }))
    if (!found || !language) continue
    const rest = begins.slice(found.length).replace(/^[\s\p{Po}\p{Pd}\p{Cf}]+/u, '').trim()
    return hasLetters(rest) ? { is: 'feedback', language, text: rest } : { is: 'empty', language }
  }
  return { is: 'other' }
}

/** In small letters, without dots, spaces and signs: BÖRJA! is borja. */
const plain = (text: string): string => latin(text.slice(0, 60)).replace(/[^a-z0-9]/g, '')

/** As telephones and people change it: one slip, or an ending of up to four letters. A word of four letters or less must be right. */
function isCodeWord(typed: string, codeWord: string, { exact }: { exact: boolean }): boolean {
  const [given, word] = [plain(typed), plain(codeWord)]
  if (given === word) return true
  if (exact || word.length < 5 || given.length > word.length + 4) return false
  return oneSlip(given, word) || (given.length > word.length && oneSlip(given.slice(0, word.length), word))
}

/** One letter too many, too few or another, or two in the wrong order. */
function oneSlip(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) { endA--; endB-- }
  if (endA - start <= 1 && endB - start <= 1) return true
  return endA - start === 2 && endB - start === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
}
