// Which values of an answer are shown, and in which order they stand.
import { valuesOf, type Option, type Question } from '../question.ts'
import { cannotSay, type Given } from './indicators.ts'

/** Of fewer answers numbers are told and no shares. */
export const leastForShares = 20

/** Without "cannot say", which is told apart; the highest first. */
export function valuesShown(question: Question): string[] {
  const values = valuesOf(question).filter((value) => value !== cannotSay)
  return question.kind === 'recommend' ? values.toReversed() : values
}

/** Of one answer each all are told, those that nobody gave too; of several choices and of what people are, those that may be told. */
export const choicesShown = (question: Question, given: Given): string[] =>
  valuesShown(question).filter((value) => !(question.background || question.kind === 'many') || given.has(value))

/** Of each word only where enough chose it: a rare word is somebody's. The one that most chose first. */
export const cardsShown = ({ options }: Question, given: Given, fewest: number): Option[] =>
  options.filter(({ id }) => (given.get(id) ?? 0) >= fewest).toSorted((a, b) => (given.get(b.id) ?? 0) - (given.get(a.id) ?? 0))
