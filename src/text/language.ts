// The languages that every page speaks, and content that carries its translations with it.
export const languages = ['fi', 'sv', 'en'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language)

/** Translated content as the database keeps it: Finnish always, the others where somebody wrote them. */
export type Translated = { fi: string; sv?: string; en?: string }

/** The content in the reader's language, or in Finnish where it has not been translated. */
export const inLanguage = (content: Translated, language: Language): string => content[language] || content.fi

/** The language that content will be shown in, for the `lang` attribute of a part in another language. */
export const shownLanguage = (content: Translated, language: Language): Language =>
  content[language] ? language : 'fi'

/** A language tag (BCP 47) in its canonical form, or null. `fi-FI` is the program's own `fi`. */
export function languageTag(given: string | undefined): string | null {
  if (!given || given.length > 35) return null
  try {
    const [tag = null] = Intl.getCanonicalLocales(given)
    const [primary] = tag?.split('-') ?? []
    return isLanguage(primary) ? primary : tag
  } catch {
    return null
  }
}

/**
 * The language in which the program speaks to somebody who wrote in this one: their own where it has it. Whoever
 * writes in a Sámi language has Finnish nearest; of the others most have English.
 */
export const spokenTo = (tag: string): Language =>
  isLanguage(tag) ? tag : /^(se|smn|sms)\b/.test(tag) ? 'fi' : 'en'

/** What a language is called: 'ukraina' for uk, in Finnish. */
export const languageName = (tag: string, language: Language): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
