// The form of a step of "Where do I begin?": what is answered to come here, and either the next question or the next step.
import type { Language } from '../../text/language.ts'
import { fill } from '../../text/fill.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Choices } from '../choices.sql.ts'
import { longest, Reading, translatedValues, type FormValues, type Read } from '../forms/reading.ts'
import type { StepDetails } from './steps.sql.ts'
import { mayAsk, mostQuestions } from './tree.ts'

/** Where a step hangs is in its address, and cannot be changed by its form. */
export const parentField = 'parent'

export const stepValues = (step: StepDetails): FormValues => ({
  [parentField]: step.parentId ?? '',
  ...translatedValues('name', step.name),
  after: step.question ? 'question' : 'end',
  ...translatedValues('question', step.question),
  ...translatedValues('hint', step.hint),
  ...translatedValues('next', step.nextStep),
  telephone: step.telephoneId ?? '',
  place: step.placeId ?? '',
  situation: step.situationId ?? '',
  position: String(step.position),
})

/** What was typed for the other of the two is not kept: it would come back years later. */
export function readStep(form: Form, { telephones, places, situations = [], depths, answered, firstStepId }: Choices, t: Texts, { id, language }: { id: string | null; language: Language }): Read<StepDetails> {
  const { directory, firstSteps: { desk: labels } } = t
  const reading = new Reading(form, directory, language)
  const parentId = form.text(parentField) || null
  const above = parentId ? depths?.get(parentId) : undefined
  if (parentId && above === undefined) reading.problem(parentField, 'unknown', { label: labels.above })
  // Two beginnings would hide one another.
  if (!parentId && firstStepId && firstStepId !== id) reading.problems.push({ field: 'name-fi', text: labels.oneFirst })
  const name = reading.translated('name', labels.answer, longest.name)
  const ends = form.text('after') === 'end'
  if (!ends && form.text('after') !== 'question') reading.problems.push({ field: 'after', text: labels.afterwardsMissing })
  if (!ends && !mayAsk(above === undefined ? 0 : above + 1)) reading.problems.push({ field: 'after', text: fill(labels.tooMany, { most: mostQuestions }) })
  if (ends && id && answered?.has(id)) reading.problems.push({ field: 'after', text: labels.hasAnswers })
  return reading.result({
    parentId, name,
    question: ends ? null : reading.translated('question', labels.question, longest.sentence),
    hint: ends ? null : reading.translatedOrNone('hint', labels.hint, longest.sentence),
    nextStep: ends ? reading.translated('next', labels.next, longest.text) : null,
    telephoneId: ends ? reading.chosen('telephone', labels.telephone, telephones) : null,
    placeId: ends ? reading.chosen('place', labels.place, places) : null,
    situationId: ends ? reading.chosen('situation', labels.situation, situations) : null,
    position: reading.number('position', directory.fields.position, 0, 999),
  })
}
