// What the values of an answer are called, and in which order they stand.
import { inLanguage } from '../../text/language.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import { valuesOf, type Question } from '../question.ts'
import { cannotSay } from './indicators.ts'

/** Of fewer answers numbers are told and no shares. */
export const leastForShares = 20

/** Without "cannot say", which is told apart; the highest first. */
export function valuesShown(question: Question): string[] {
  const values = valuesOf(question).filter((value) => value !== cannotSay)
  return question.kind === 'recommend' ? values.toReversed() : values
}

export function valueName(question: Question, value: string, { t, language }: { t: Texts; language: Language }): string {
  const { agreeValues, faces } = t.surveyResults
  const fixed: Record<string, string> = question.kind === 'smileys' ? faces : question.kind === 'agree' ? agreeValues : {}
  const option = question.options.find(({ id }) => id === value)
  return fixed[value] ?? (option ? inLanguage(option.text, language) : value)
}
