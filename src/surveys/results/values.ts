// In which order the values of an answer stand.
import { valuesOf, type Question } from '../question.ts'
import { cannotSay } from './indicators.ts'

/** Of fewer answers numbers are told and no shares. */
export const leastForShares = 20

/** Without "cannot say", which is told apart; the highest first. */
export function valuesShown(question: Question): string[] {
  const values = valuesOf(question).filter((value) => value !== cannotSay)
  return question.kind === 'recommend' ? values.toReversed() : values
}
