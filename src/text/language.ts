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
