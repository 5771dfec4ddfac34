// What can be printed of a code, on which paper, and in which languages it speaks.
import type { Language } from '../../text/language.ts'

export const products = ['poster-a4', 'poster-a3', 'tent', 'cards', 'slips'] as const
export type Product = (typeof products)[number]

export const languageSets = ['fi', 'sv', 'en', 'fi-sv'] as const
export type LanguageSet = (typeof languageSets)[number]

/** How often the same stands on one page: it is read out once. */
export const copies: Record<Product, number> = { 'poster-a4': 1, 'poster-a3': 1, tent: 2, cards: 4, slips: 8 }

export const languagesOf = (set: LanguageSet): Language[] => set.split('-') as Language[]

/** Of a code that opens in one language, that one: on paper in two, one of them would lead to the other. */
export const setsFor = (language: Language | null): readonly LanguageSet[] => (language ? [language] : languageSets)

export const isProduct = (value: string | undefined): value is Product => products.some((each) => each === value)

/** What was asked for, where the code has it; else the first that it has. */
export const setAsked = (asked: string | undefined, language: Language | null): LanguageSet => {
  const sets = setsFor(language)
  return sets.find((each) => each === asked) ?? sets[0]!
}
