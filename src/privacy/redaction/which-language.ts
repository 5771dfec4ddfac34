// In which language a text is written. Its small words tell, for people write in another language than that of the page.
import type { Language } from '../../text/language.ts'
import type { Word } from './word.ts'

const small: Record<Language, Set<string>> = {
  fi: new Set('ja on ei että oli ole kun mutta hän olen ovat se niin kuin vain myös sen joka mitä jos minun minulle kanssa tai ollut eikä vielä sitä minä me nyt siitä mun'.split(' ')),
  sv: new Set('och att det är inte jag som för på av med vi den har ett till han hon min var om men så när här från blev fick hade'.split(' ')),
  en: new Set('the and is to of was my not it that for you they are with have had but this we at be me she he his her when from'.split(' ')),
}

/** `told`, as BCP 47, decides where they do not; Finnish if nothing is said. */
export function languageOf(words: readonly Pick<Word, 'lower'>[], told?: string): Language {
  const [said] = (told ?? 'fi').split('-')
  const { counts, most } = counted(words.map(({ lower }) => lower))
  const first = said === 'sv' || said === 'en' || said === 'fi' ? said : 'en'
  return counts[first] === most ? first : (['fi', 'sv', 'en'] as const).find((one) => counts[one] === most)!
}

/** Null where they do not tell. `words`: in small letters. */
export function clearLanguageOf(words: readonly string[]): Language | null {
  const { counts, most } = counted(words)
  const [one, other] = (['fi', 'sv', 'en'] as const).filter((each) => counts[each] === most)
  return other ? null : one!
}

function counted(words: readonly string[]): { counts: Record<Language, number>; most: number } {
  const counts = { fi: 0, sv: 0, en: 0 }
  for (const word of words) for (const one of ['fi', 'sv', 'en'] as const) if (small[one].has(word)) counts[one]++
  return { counts, most: Math.max(counts.fi, counts.sv, counts.en) }
}
