// Texts of PTV as the directory keeps them: one for each language, without marks of HTML, and no longer than our forms take.
import { clean } from '../../web/form.ts'
import { isLanguage, languages, type Language } from '../../text/language.ts'
import type { Note } from './item.ts'

export type Localized = { language?: string | null | undefined; value?: string | null | undefined; type?: string | null | undefined }[] | null | undefined
export type ByLanguage = Partial<Record<Language, string>>

/** Longer than any text of PTV, and short enough to look through quickly. */
const mostRead = 20_000
const named: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', '#39': '\'' }

/** People paste from web pages: paragraphs stay, the marks go. */
export function plain(text: string): string {
  return clean(text.slice(0, mostRead))
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<(?:br|\/p|\/li|\/div|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(nbsp|amp|lt|gt|quot|apos|#39);/g, (_, name: string) => named[name]!)
    .replace(/[ \t]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{3,}/g, '\n\n').trim()
}

/** The texts of one type; where nothing is typed, all are of it. A list of short words becomes one text. */
export function ofType(list: Localized, type: string | null): ByLanguage {
  const found: ByLanguage = {}
  for (const one of list ?? []) {
    const text = plain(one.value ?? '')
    if (!isLanguage(one.language) || !text || (type && one.type && one.type !== type)) continue
    found[one.language] ??= text
  }
  return found
}

export function keywords(list: Localized): ByLanguage {
  const found: ByLanguage = {}
  for (const language of languages) {
    const words = (list ?? []).filter((one) => one.language === language).map((one) => plain(one.value ?? '')).filter(Boolean)
    if (words.length) found[language] = words.join(words.some((word) => /\s/.test(word)) ? ', ' : ' ')
  }
  return found
}

export const wordsIn = (text: string): string[] => (text.includes(',') ? text.split(/\s*,\s*/) : text.split(/\s+/)).filter(Boolean)

/**
 * Keys and texts of one field: name.fi, name.sv. The directory has Finnish always: another language stands in for it, and a note
 * says so; what is too long is cut at the end of a sentence or a word, and a note says so.
 */
export function fieldValues(field: string, texts: ByLanguage, most: number, notes: Note[]): Record<string, string> {
  const given = languages.filter((language) => texts[language])
  if (!given.length) return {}
  const whole: ByLanguage = texts.fi ? texts : { ...texts, fi: texts[given[0]!]! }
  if (!texts.fi) notes.push({ why: 'noFinnish', field, detail: given[0]! })
  const cut = Object.entries(whole).map(([language, text]) => [`${field}.${language}`, shortened(text, most)] as const)
  if (Object.values(whole).some((text) => [...text].length > most)) notes.push({ why: 'cut', field, detail: String(most) })
  return Object.fromEntries(cut)
}

function shortened(text: string, most: number): string {
  const letters = [...text]
  if (letters.length <= most) return text
  const part = letters.slice(0, most - 1).join('')
  const sentence = /^[\s\S]*[.!?](?=\s)/.exec(part)?.[0]
  if (sentence && sentence.length > most / 2) return sentence
  return `${part.replace(/\s+\S{0,40}$/, '')}…`
}

/** The other way round, of the languages that there are. */
export const localized = (values: Readonly<Record<string, string>>, field: string, type?: string): { language: Language; value: string; type?: string }[] =>
  languages.flatMap((language) => {
    const value = values[`${field}.${language}`]
    return value ? [{ language, value, ...(type ? { type } : {}) }] : []
  })
