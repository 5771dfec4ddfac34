// The stem of a word: what its inflected forms share (hoitaja, hoitajalle, hoitajien → hoitaj), so that a search for one
// finds the others. Light rules of our own for Finnish, Swedish and English; another language is taken word by word.
import { wordsOf } from '../../directory/match.ts'

/** The words of a text in its language, each once. */
export const stemsIn = (text: string, language: string): Set<string> =>
  new Set(wordsOf(text).map((word) => (stemmers[language] ?? asItIs)(word)))

/** What a word that somebody looks for may be in a text: its language is not known. */
export const stemsOf = (word: string): string[] => [...new Set([...Object.values(stemmers), asItIs].map((stem) => stem(word)))]

const asItIs = (word: string): string => word
const shortest = 3

const stemmers: Record<string, (word: string) => string> = {
  fi: (word) => gradeless(withoutVowels(inOrder(word.replace(finnishTime, 'ti'), [finnishParticle, finnishOwner, finnishEnding, finnishFormant]))),
  sv: (word) => single(withoutVowels(inOrder(word, [swedishEnding]))),
  en: (word) => single(withoutVowels(inOrder(word, [englishEnding]))),
}

// As `wordsOf` writes them: a for ä, o for ö.
const finnishParticle = /(?:kin|kaan)$/
/** vuosi, vuoden; kuukausi, kuukauden; uusi, uuden. */
const finnishTime = /(?<=uo|uu|au|eu|yo|yy|ay)si$/
const finnishOwner = /(?<=[aeiouy])(?:nsa|mme|nne|ni|si)$/
const finnishEnding = new RegExp(`(?:${[
  'i?ssa', 'i?sta', 'i?lla', 'i?lta', 'i?lle', 'i?ksi', 'i?tta', 'siin', 'seen', 'i?h[aeiouy]n',
  '(?<=a)an', '(?<=e)en', '(?<=i)in', '(?<=o)on', '(?<=u)un', '(?<=y)yn',
  'i?nen', 'iden', 'itten', 'ten', '(?<=[ouy])jen', 'ien', 'i?ta', '(?<=[ouy])ja', 'ia', '(?<=[aeiouy])na',
  // Of verbs.
  '(?:n|(?<=l)l|(?<=r)r|(?<=s)s)[uy]t', 'neet', '(?<=[aeiouy])ttiin', 'ttu', 'tty', 'vat', 'isivat', 'isin', 'isi',
  'n', 't', 'a',
].join('|')})$`)
/** What stands between stem and ending: odotu(kse)n, potila(s)ta, ihmi(se)n, puhel(ime)n. */
const finnishFormant = /(?:[aeiouy]kse?|(?<=[aeiouy])s[ei]?|im[ei]?|(?<=[^aeiouy])in)$/

const swedishEnding = new RegExp(`(?:${[
  '(?:ar|er|or)nas?', 'arens?', 'are', 'enas?', '(?:ar|er|or)', '[ae]ns?', '[ae]ts?', 'andet?', 'ades?', 'a[st]', 'te', 'de', '(?<![s])s', 'a', 'e',
].join('|')})$`)
const englishEnding = /(?:ings?|edly|ed|ies|es|(?<=.{5})ly|(?<![su])s|e|y)$/

/** Takes from the end what matches, as long as enough of the word is left. */
const inOrder = (word: string, endings: RegExp[]): string =>
  endings.reduce((rest, ending) => {
    const shorter = rest.replace(ending, '')
    return shorter.length >= shortest ? shorter : rest
  }, word)

function withoutVowels(word: string): string {
  let end = word.length
  while (end > shortest && /[aeiouy]/.test(word[end - 1]!)) end--
  return word.slice(0, end)
}

const single = (stem: string): string => stem.replace(/([^aeiouy])\1$/, '$1')

/** Consonant gradation at the end of the stem: hoit-o, hoid-on; kunt-a, kunn-an; kaupunk-i, kaupung-in; asiakas, asiakk-aan. */
const gradeless = (stem: string): string =>
  stem.replace(/(?:kk|pp|tt|[nlr][td]|nn|ll|rr|m[mp]|ng|d|v)$/, (end) => grades[end] ?? end[0]!)
const grades: Record<string, string> = { ng: 'nk', d: 't', v: 'p', kk: 'k', pp: 'p', tt: 't' }
