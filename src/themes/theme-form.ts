// The form of a theme: its name, what belongs to it, and whose it is.
import { longest, Reading, translatedValues, type FormValues, type Read } from '../directory/forms/reading.ts'
import type { Language } from '../text/language.ts'
import type { Texts } from '../text/texts.ts'
import type { Form } from '../web/form.ts'
import type { Theme } from './theme.ts'
import type { NewTheme } from './themes.sql.ts'

export const themeValues = (one: Theme | null): FormValues =>
  ({ ...translatedValues('name', one?.name ?? null), ...translatedValues('description', one?.description ?? null), line: one?.serviceLineId ?? '' })

/** `lines`: those that it may be of. */
export function readTheme(form: Form, lines: readonly { id: string }[], t: Texts, language: Language): Read<NewTheme> {
  const reading = new Reading(form, t.directory, language)
  const words = t.themes.one
  return reading.result({
    serviceLineId: reading.chosen('line', words.line, lines),
    name: reading.translated('name', words.name, longest.name),
    description: reading.translatedOrNone('description', words.description, longest.sentence),
  })
}
