// A template is a beginning: what it leaves open stands in [brackets], and it never goes to anybody as it is.
import { languages, type Language } from '../../text/language.ts'
import { kinds, type OfferedKind } from '../case.ts'

/** The words in brackets of a template, brackets and all. */
export const brackets = (text: string): string[] => text.match(/\[[^\][]+\]/g) ?? []

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What of a template still stands in a text: a bracket that was not filled in, or all of it. Null: it was made one's own. */
export function leftOf(templates: readonly { text: string }[], text: string): { bracket: string } | 'unchanged' | null {
  const written = plain(text)
  const open = brackets(written)
  for (const template of templates) {
    const bracket = brackets(plain(template.text)).find((one) => open.includes(one))
    if (bracket) return { bracket }
  }
  return templates.some((template) => plain(template.text) === written) ? 'unchanged' : null
}

/** Whether it is offered for a case: the whole organisation's, and its own service line's. */
export const suits = ({ serviceLineId }: { serviceLineId: string | null }, of: { serviceLineId: string | null }): boolean =>
  serviceLineId === null || serviceLineId === of.serviceLineId

type Listed = { kind: OfferedKind; language: Language; serviceLineId: string | null; title: string }

/** As somebody who reads this language looks for one: theirs first, then by kind, those of the whole organisation first, by title. */
export function inOrderFor<T extends Listed>(language: Language, templates: readonly T[]): T[] {
  const { compare } = new Intl.Collator(language)
  const place = (one: T): number[] => [one.language === language ? 0 : 1, languages.indexOf(one.language), kinds.indexOf(one.kind), one.serviceLineId ? 1 : 0]
  return templates.toSorted((one, other) => {
    const [mine, theirs] = [place(one), place(other)]
    const differs = mine.findIndex((value, at) => value !== theirs[at])
    return differs < 0 ? compare(one.title, other.title) : mine[differs]! - theirs[differs]!
  })
}
