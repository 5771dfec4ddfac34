// Reads the desk's forms field by field and collects what has to be put right. Each field has the name that
// the page gave it; translated content has one field for each language: name-fi, name-sv, name-en.
import { tooLong } from '../../feedback/draft.ts'
import { isEmail } from '../../staff/email.ts'
import { isPhone } from '../../staff/phone.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { languages, type Language, type Translated } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import type { Choices } from '../choices.sql.ts'

/** What a form shows: as stored, or as just typed. */
export type FormValues = Record<string, string>

export const typed = (form: Form): FormValues => Object.fromEntries(form.entries)

export const translatedValues = (name: string, content: Translated | null): FormValues =>
  Object.fromEntries(languages.map((language) => [`${name}-${language}`, content?.[language] ?? '']))

/** With problems there are no details: nothing half-read can be saved. */
export type Read<Details> = { ok: true; details: Details } | { ok: false; problems: Problem[] }

export const longest = { name: 120, sentence: 300, text: 3000 }

export class Reading {
  readonly problems: Problem[] = []
  readonly form: Form
  readonly t: Texts['directory']
  readonly language: Language

  /** `t` is the texts of `language`. */
  constructor(form: Form, t: Texts['directory'], language: Language) {
    this.form = form
    this.t = t
    this.language = language
  }

  /** What was read while there were problems is not fit for use; this keeps it in. */
  result<Details>(details: Details): Read<Details> {
    return this.problems.length ? { ok: false, problems: this.problems } : { ok: true, details }
  }

  problem(field: string, why: keyof Texts['directory']['problems'], values: Record<string, string | number> = {}): void {
    this.problems.push({ field, text: fill(this.t.problems[why], values) })
  }

  translated(name: string, label: string, limit: number): Translated {
    const content = this.translatedOrNone(name, label, limit)
    if (!content) this.problem(`${name}-fi`, 'finnishMissing', { label })
    return content ?? { fi: '' }
  }

  /** Null where no language has text. */
  translatedOrNone(name: string, label: string, limit: number): Translated | null {
    const given = languages
      .map((language) => [language, this.text(`${name}-${language}`, label, limit)] as const)
      .filter(([, text]) => text)
    const content = Object.fromEntries(given) as Partial<Translated>
    if (!given.length) return null
    if (!content.fi) this.problem(`${name}-fi`, 'finnishMissing', { label })
    return { ...content, fi: content.fi ?? '' }
  }

  text(name: string, label: string, limit: number): string {
    const text = this.form.text(name)
    if (tooLong(text, limit)) this.problem(name, 'tooLong', { label, limit: inFigures(limit, this.language) })
    return text
  }

  number(name: string, label: string, least: number, most: number): number {
    const text = this.form.text(name)
    const number = /^\d{1,6}$/.test(text) ? Number(text) : NaN
    if (!(number >= least && number <= most)) this.problem(name, 'notNumber', { label, least, most })
    return number
  }

  /** Null where nothing was chosen. */
  chosen(name: string, label: string, among: readonly { id: string }[]): string | null {
    const id = this.form.text(name)
    if (!id) return null
    if (!among.some((one) => one.id === id)) this.problem(name, 'unknown', { label })
    return id
  }

  person(name: string, label: string, people: Choices['people']): string | null {
    const id = this.chosen(name, label, people)
    const person = people.find((one) => one.id === id)
    if (person?.left) this.problem(name, 'left', { label, name: person.name })
    return id
  }

  phone(name: string, label: string): string | null {
    const text = this.form.text(name)
    if (text && !isPhone(text)) this.problem(name, 'notPhone', { label })
    return text || null
  }

  email(name: string, label: string): string | null {
    const text = this.text(name, label, 254)
    if (text && !isEmail(text)) this.problem(name, 'notEmail', { label })
    return text || null
  }
}
