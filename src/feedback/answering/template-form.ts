// The form of a template: its fields as they are stored, and as they were sent.
import { isId } from '../../directory/id.ts'
import { isLanguage } from '../../text/language.ts'
import type { Form } from '../../web/form.ts'
import { kinds, longest } from '../case.ts'
import { hasLetters, tooLong } from '../draft.ts'
import type { NewTemplate } from './templates.sql.ts'

export type TemplateValues = { title: string; kind: string; language: string; line: string; text: string }

export const templateValues = (one: NewTemplate | null): TemplateValues => ({
  title: one?.title ?? '', kind: one?.kind ?? '', language: one?.language ?? '', line: one?.serviceLineId ?? '', text: one?.text ?? '',
})

export const typedTemplate = (form: Form): TemplateValues =>
  ({ title: form.text('title'), kind: form.text('kind'), language: form.text('language'), line: form.text('line'), text: form.text('text') })

type Field = 'title' | 'kind' | 'line' | 'text'

/** `mayEdit`: for a service line, or for the whole organisation (null). */
export function readTemplate(
  values: TemplateValues, mayEdit: (serviceLineId: string | null) => boolean, lines: readonly string[],
): { template: NewTemplate } | { wrong: Field[] } {
  const kind = kinds.find((one) => one === values.kind)
  const language = isLanguage(values.language) ? values.language : null
  const serviceLineId = values.line === '' ? null : values.line
  const wrong: Field[] = []
  if (!hasLetters(values.title) || tooLong(values.title, 100)) wrong.push('title')
  if (!kind || !language) wrong.push('kind')
  if ((serviceLineId !== null && !(isId(serviceLineId) && lines.includes(serviceLineId))) || !mayEdit(serviceLineId)) wrong.push('line')
  if (!hasLetters(values.text) || tooLong(values.text, longest.text)) wrong.push('text')
  if (wrong.length || !kind || !language) return { wrong }
  return { template: { kind, language, serviceLineId, title: values.title, text: values.text } }
}
