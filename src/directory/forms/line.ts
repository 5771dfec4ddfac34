// The form of a service line.
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Choices } from '../choices.sql.ts'
import type { LineDetails } from '../directory.ts'
import { longest, Reading, translatedValues, type FormValues, type Read } from './reading.ts'

export const lineValues = (line: LineDetails): FormValues => ({
  ...translatedValues('name', line.name),
  ...translatedValues('description', line.description),
  position: String(line.position),
  manager: line.managerId ?? '',
})

export function readLine(
  form: Form, { people }: Choices, { directory: t }: Texts, { language }: { language: Language },
): Read<LineDetails> {
  const reading = new Reading(form, t, language)
  return reading.result({
    name: reading.translated('name', t.fields.name, longest.name),
    description: reading.translatedOrNone('description', t.fields.description, longest.sentence),
    position: reading.number('position', t.fields.position, 0, 999),
    managerId: reading.person('manager', t.fields.manager, people),
  })
}
