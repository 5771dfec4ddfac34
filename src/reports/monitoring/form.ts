// The form of a report: words in three languages, Finnish at least.
import { Reading, translatedValues, type FormValues, type Read } from '../../directory/forms/reading.ts'
import { languages, type Language, type Translated } from '../../text/language.ts'
import { texts, type Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { PeriodName } from '../statistics/period.ts'
import { draftOf } from './draft.ts'
import type { Facts } from './facts.ts'
import { periodTitle, placeName } from './names.ts'
import type { Words } from './report.ts'
import type { NamedPlace } from './reports.sql.ts'

export const longestWords = 8000

export function readWords(form: Form, t: Texts, language: Language): Read<Words> {
  const reading = new Reading(form, t.directory, language)
  const { findings, actions } = t.monitoring.desk
  return reading.result({ findings: reading.translated('findings', findings, longestWords), actions: reading.translated('actions', actions, longestWords) })
}

export function readAdded(form: Form, t: Texts, language: Language): Read<{ added: Translated }> {
  const reading = new Reading(form, t.directory, language)
  return reading.result({ added: reading.translated('added', t.monitoring.desk.add, longestWords) })
}

export const valuesOf = (words: Words): FormValues => ({ ...translatedValues('findings', words.findings), ...translatedValues('actions', words.actions) })

/** What the numbers say, in each language. */
export const draftValues = (facts: Facts, place: NamedPlace, period: PeriodName): FormValues => Object.fromEntries(languages.flatMap((language) => {
  const t = texts[language]
  const { findings, actions } = draftOf({ ...facts, place: placeName(place, t, language), period: periodTitle(period, t, language) }, t, language)
  return [[`findings-${language}`, findings], [`actions-${language}`, actions]]
}))
