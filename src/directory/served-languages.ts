// The languages that one is served in: those that are often asked for, and any other by its tag.
import { languageName, languageTag, type Language } from '../text/language.ts'
import type { Texts } from '../text/texts.ts'

/** As BCP 47 tags; fse and fss are the sign languages of Finland. */
export const commonLanguages = ['fi', 'sv', 'en', 'se', 'fse', 'fss', 'ru', 'uk', 'et', 'ar', 'so'] as const

/** What it is called; sign languages have no name in the library. */
export const servedLanguage = (tag: string, { doors: { signed } }: Texts, language: Language): string =>
  signed[tag as keyof typeof signed] ?? languageName(tag, language)

/** A language that has a name, in its canonical form; null for what is none, as a name instead of a tag. */
export function namedLanguage(typed: string): string | null {
  const tag = languageTag(typed)
  return tag && languageName(tag, 'en') !== tag ? tag : null
}
