// What of an entry has not been translated: content that is there in Finnish, and not in another language of the service.
import type { Translated } from '../../text/language.ts'

/** Content by the name of its field on the desk's form. */
export type Content = Record<string, Translated | null>

/** Finnish is always there. */
export const translations = ['sv', 'en'] as const

export type Missing = { field: string; languages: (typeof translations)[number][] }

/** Streets have no English names. */
const withoutEnglish: ReadonlySet<string> = new Set(['address'])

/** Field by field, in their order. What says nothing in Finnish either is not missing: it is left out on purpose. */
export const missingTranslations = (content: Content): Missing[] =>
  Object.entries(content).flatMap(([field, words]) => {
    const lacking = words?.fi.trim() ? translations.filter((language) => !words[language]?.trim() && !(language === 'en' && withoutEnglish.has(field))) : []
    return lacking.length ? [{ field, languages: lacking }] : []
  })
