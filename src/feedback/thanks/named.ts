// Whether a text seems to name somebody: their first or last name as it stands or bent, as in Nooralle, Hilkan or Malins.
// A suggestion for a person to look at, and no more.
import { baseForms } from '../../privacy/redaction/inflection.ts'

/** Those of the people whom the text seems to name, in their order. */
export function namedIn<P extends { name: string }>(text: string, people: readonly P[]): P[] {
  const forms = new Set((text.match(/\p{Lu}[\p{L}-]+/gu) ?? []).flatMap((word) => [...baseForms(word.toLowerCase())]))
  return people.filter(({ name }) => name.toLowerCase().split(/\s+/).some((part) => part.length >= 3 && forms.has(part)))
}
