// The form of the guiding questions of one kind for one service line: four numbered places.
import { fill } from '../../text/fill.ts'
import { languages, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { GuidingQuestion } from '../questions.sql.ts'
import { longest, Reading, translatedValues, type FormValues, type Read } from './reading.ts'

export const numbers = [1, 2, 3, 4] as const
const fewest = 2

export type Question = Pick<GuidingQuestion, 'question' | 'hint'>

export const questionValues = (questions: Question[]): FormValues =>
  Object.assign({}, ...numbers.map((n) => ({
    ...translatedValues(`question-${n}`, questions[n - 1]?.question ?? null),
    ...translatedValues(`hint-${n}`, questions[n - 1]?.hint ?? null),
    [`order-${n}`]: String(n),
  })))

/** In the order that was chosen; two with the same number stay as they stood. */
export function readQuestions(form: Form, { directory: t }: Texts, language: Language): Read<Question[]> {
  const reading = new Reading(form, t, language)
  const isWritten = (n: number) =>
    languages.some((each) => form.text(`question-${n}-${each}`) || form.text(`hint-${n}-${each}`))
  const kept = numbers.filter((n) => !form.text(`remove-${n}`) && isWritten(n))
  const questions = kept.map((n) => ({
    order: reading.number(`order-${n}`, t.questions.order, 1, numbers.length),
    question: reading.translated(`question-${n}`, fill(t.questions.number, { number: n }), longest.sentence),
    hint: reading.translatedOrNone(`hint-${n}`, fill(t.questions.hint, { number: n }), longest.sentence),
  }))
  const firstFree = numbers.find((n) => !kept.includes(n))
  if (kept.length < fewest && firstFree) reading.problem(`question-${firstFree}-fi`, 'fewQuestions')
  return reading.result(questions.sort((a, b) => a.order - b.order).map(({ question, hint }) => ({ question, hint })))
}
