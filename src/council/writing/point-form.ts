// What is typed of a point, and where it is to stand.
import { tooLong } from '../../feedback/draft.ts'
import type { Read } from '../../directory/forms/reading.ts'
import { fill, inFigures } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Point, Section } from '../meeting.ts'
import { longestPoint } from './writing.ts'

export function readWords(form: Form, field: string, { panelWriting: { memo: { problems } } }: Texts, language: Language): Read<string> {
  const words = form.text(field)
  if (!words) return { ok: false, problems: [{ field, text: problems.words }] }
  return tooLong(words, longestPoint) ? { ok: false, problems: [{ field, text: fill(problems.tooLong, { limit: inFigures(longestPoint, language) }) }] } : { ok: true, details: words }
}

/** `at`: a heading, or a section that it stands in without one. */
export function placeAt(sections: readonly Section[], at: string): Pick<Point, 'sectionId' | 'headingId'> | null {
  const section = sections.find(({ id, headings }) => id === at || headings.some((heading) => heading.id === at))
  return section ? { sectionId: section.id, headingId: section.id === at ? null : at } : null
}

export const atOf = ({ sectionId, headingId }: Pick<Point, 'sectionId' | 'headingId'>): string => headingId ?? sectionId

/** Null where nothing is written. */
export function readPresent(form: Form): number | null | 'wrong' {
  const text = form.text('present')
  return text === '' ? null : /^\d{1,4}$/.test(text) && Number(text) <= 1000 ? Number(text) : 'wrong'
}
