// The form of a survey: what it is called, what is said of it, whose it is, and what it begins from.
import { longest, Reading, translatedValues, type FormValues, type Read } from '../../directory/forms/reading.ts'
import type { Language, Translated } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import { most } from '../question.ts'
import { readySets } from '../ready/sets.ts'
import { placeOf, wholeOrganisation, type Askable, type Of } from './may.ts'

type Named = { name: Translated; about: Translated | null }
type Words = Named & { noQuotes: boolean }
export type NewSurvey = Named & { of: Of; from: { nothing: true } | { set: string } | { survey: string } }

export const surveyValues = ({ name, about, noQuotes }: Words): FormValues =>
  ({ ...translatedValues('name', name), ...translatedValues('about', about), ...(noQuotes && { 'no-quotes': 'yes' }) })

export function readWords(form: Form, t: Texts, language: Language): Read<Words> {
  const reading = new Reading(form, t.directory, language)
  return reading.result({ ...wordsIn(reading, t), noQuotes: form.text('no-quotes') === 'yes' })
}

/** `copied`: the survey that was asked to be copied, with its name. A set that has no name typed for it is called what it is. */
export function readNew(form: Form, { askable, copied }: { askable: Askable; copied: { id: string } | null }, t: Texts, language: Language): Read<NewSurvey> {
  const { newOne } = t.surveyMaking
  const reading = new Reading(form, t.directory, language)
  const chosen = form.text('from')
  const set = readySets.find(({ key }) => chosen === `set-${key}`)
  const isCopy = copied !== null && chosen === `survey-${copied.id}`
  if (!set && !isCopy && chosen !== 'nothing') reading.problems.push({ field: 'from', text: newOne.fromMissing })
  const of = placeOf(form.text('of'), askable)
  if (!of) reading.problems.push({ field: 'of', text: newOne.ofMissing })
  const words = set && !form.text('name-fi') && !form.text('name-sv') && !form.text('name-en')
    ? { name: set.name, about: reading.translatedOrNone('about', newOne.about, longest.sentence) ?? set.about } : wordsIn(reading, t)
  return reading.result({ ...words, of: of ?? wholeOrganisation, from: set ? { set: set.key } : isCopy ? { survey: copied.id } : { nothing: true } })
}

function wordsIn(reading: Reading, { surveyMaking: { newOne } }: Texts): Named {
  return { name: reading.translated('name', newOne.name, most.name), about: reading.translatedOrNone('about', newOne.about, longest.sentence) }
}
