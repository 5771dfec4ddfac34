// Changes what is said of a feedback day: its name, its invitation, who holds it.
import type { Tx } from '../../db/db.ts'
import { longest, Reading, translatedValues, type FormValues, type Read } from '../../directory/forms/reading.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import { versionOf } from '../../web/version.ts'
import { changeDay, type DayDetails } from '../days.sql.ts'
import { changePlan, type By, type Planned } from './change-plan.ts'

export type Said = Omit<DayDetails, 'surveyId'>

export const detailsValues = ({ name, invitation, organisers }: Said): FormValues =>
  ({ ...translatedValues('name', name), ...translatedValues('invitation', invitation), ...translatedValues('organisers', organisers) })

export function readSaid(form: Form, language: Language): Read<Said> {
  const { newOne: words } = texts[language].dayPlan
  const reading = new Reading(form, texts[language].directory, language)
  return reading.result({ name: reading.translated('name', words.name, longest.name), invitation: reading.translatedOrNone('invitation', words.invitation, longest.text), organisers: reading.translated('organisers', words.organisers, longest.sentence) })
}

export const writeDetails = (tx: Tx, dayId: string, said: Said, seen: string, by: By): Promise<Planned> => changePlan(tx, dayId, by, async (day) => {
  const stored = versionOf(detailsValues(day))
  if (stored === versionOf(detailsValues(said))) return 'done'
  if (stored !== seen) return 'changed-meanwhile'
  await changeDay(tx, dayId, { ...said, surveyId: day.surveyId })
  return 'done'
})
