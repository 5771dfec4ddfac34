// What is saved now of what somebody else has changed meanwhile: shown beside what was typed, so that neither is written over unseen.
import type { FormValues } from '../../directory/forms/reading.ts'
import { inLanguage, languages, type Language, type Translated } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'

/** `text` empty: nothing is saved there. */
export type NowIs = { label: string; text: string }[]
type Field = { name: string; label: string; said?: (value: string) => string }

/** The fields of which what is saved is not what was typed, in their order. */
export const nowIs = (fields: readonly Field[], saved: FormValues, typed: FormValues): NowIs =>
  fields.filter(({ name }) => (saved[name] ?? '') !== (typed[name] ?? '').trim()).map(({ name, label, said }) => ({ label, text: said ? said(saved[name] ?? '') : saved[name] ?? '' }))

/** Of content in all languages. */
export function inEach(name: string, label: string, { directory: { fields } }: Texts): Field[] {
  const of: Record<Language, string> = { fi: fields.inFinnish, sv: fields.inSwedish, en: fields.inEnglish }
  return languages.map((language) => ({ name: `${name}-${language}`, label: `${label} – ${of[language]}` }))
}

/** Of something that is chosen by its id. */
export const named = (among: readonly { id: string; name: Translated }[], language: Language) => (id: string): string => {
  const chosen = among.find((one) => one.id === id)
  return chosen ? inLanguage(chosen.name, language) : ''
}
