// The form of a line's promise. Every part is asked for: a promise that leaves one out promises too little to be kept.
import { Reading, translatedValues, type FormValues, type Read } from '../../directory/forms/reading.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { PromiseWords } from './promise.ts'

/** Longer than that nobody reads before sending. */
const longestPart = 300

export const firstValues: FormValues = { 'changes-months': '6', 'gone-through-months': '3' }

export const promiseValues = (promise: PromiseWords): FormValues => ({
  ...translatedValues('purpose', promise.purpose),
  ...translatedValues('handled-by', promise.handledBy),
  ...translatedValues('gone-through', promise.goneThrough),
  ...translatedValues('invests', promise.invests),
  'changes-months': String(promise.changesMonths), 'gone-through-months': String(promise.goneThroughMonths),
})

export function readPromise(form: Form, { directory, standing }: Texts, language: Language): Read<PromiseWords> {
  const reading = new Reading(form, directory, language)
  const { parts, desk } = standing
  return reading.result({
    purpose: reading.translated('purpose', parts.purpose, longestPart),
    handledBy: reading.translated('handled-by', parts.handledBy, longestPart),
    changesMonths: reading.number('changes-months', desk.changesMonths, 1, 24),
    goneThrough: reading.translated('gone-through', parts.goneThrough, longestPart),
    goneThroughMonths: reading.number('gone-through-months', desk.goneThroughMonths, 1, 12),
    invests: reading.translated('invests', parts.invests, longestPart),
  })
}
