// A sheet of paper and what is typed from it: every choice has a number printed beside it, and the numbers are all that is typed,
// so that a sheet goes in with one hand on the figures of the keyboard. The numbers of a version never change.
import type { Answers } from '../answers.ts'
import { checked, type AnswerProblem } from '../answers.ts'
import { agreeValues, isText, recommendValues, smileyValues, takesMany, valuesOf, type Question } from '../question.ts'

export type Printed = { figure: string; value: string }

/** The choices of a question as they are printed, in their order. None of a text, nor of places that the giver writes themselves. */
export function printed(question: Pick<Question, 'kind' | 'options'>): Printed[] {
  if (question.kind === 'agree') return agreeValues.map((value) => ({ figure: value === 'cannot-say' ? '9' : value, value }))
  if (question.kind === 'recommend') return recommendValues.map((value) => ({ figure: value === 'cannot-say' ? '99' : value, value }))
  if (question.kind === 'smileys') return smileyValues.map((value, at) => ({ figure: value === 'cannot-say' ? '9' : String(at + 1), value }))
  return isText(question) ? [] : valuesOf(question).map((value, at) => ({ figure: String(at + 1), value }))
}

/** The field of a question when a sheet is typed. */
export const typedField = ({ id }: Pick<Question, 'id'>): string => `t-${id}`

/** Of a ranking: the places as they stand beside the choices from top to bottom, with a line for an empty one. */
const emptyPlace = /^[-–]$/

/**
 * What was typed, question by question. A figure that is not printed, too many of them, or a place that nobody can give is told;
 * what is empty was left alone.
 */
export function readSheet(questions: readonly Question[], typed: (field: string) => string): { answers: Answers; problems: AnswerProblem[] } {
  const problems: AnswerProblem[] = []
  const given: Answers = {}
  for (const question of questions) {
    const text = typed(typedField(question)).trim()
    if (!text) continue
    const values = isText(question) ? [text] : question.kind === 'rank' ? ranked(question, parts(text)) : chosen(question, parts(text))
    if (values) given[question.id] = values
    else problems.push({ question: question.id, why: 'unknown' })
  }
  const { answers, problems: more } = checked(questions, given)
  return { answers, problems: [...problems, ...more] }
}

/** As it would be typed: for showing the first typing beside the second. */
export function asTyped(question: Question, values: readonly string[] | undefined): string {
  if (!values?.length) return ''
  if (isText(question)) return values[0]!
  if (question.kind === 'rank') return question.options.map(({ id }) => (values.includes(id) ? String(values.indexOf(id) + 1) : '-')).join(' ')
  const figures = new Map(printed(question).map(({ figure, value }) => [value, figure]))
  return values.map((value) => figures.get(value) ?? '').join(' ')
}

/** The questions to which two typings say different things. The order of what was chosen, and spaces in a text, are no difference. */
export const differences = (questions: readonly Question[], one: Answers, other: Answers): Question[] =>
  questions.filter((question) => same(question, one[question.id]) !== same(question, other[question.id]))

const same = (question: Question, values: readonly string[] = []): string =>
  (isText(question) ? values.map((text) => text.replace(/\s+/g, ' ').trim()) : question.kind === 'rank' ? values : values.toSorted()).join('\n')

const parts = (text: string): string[] => text.split(/[\s,;.]+/).filter(Boolean)

function chosen(question: Question, figures: string[]): string[] | null {
  const values = new Map(printed(question).map(({ figure, value }) => [figure, value]))
  const found = figures.map((figure) => values.get(figure.replace(/^0+(?=\d)/, '')))
  return found.every((value) => value !== undefined) && (takesMany(question) || found.length === 1) ? found as string[] : null
}

function ranked({ options }: Question, places: string[]): string[] | null {
  if (places.length > options.length) return null
  const numbers = places.map((place) => (emptyPlace.test(place) ? 0 : /^\d{1,2}$/.test(place) ? Number(place) : NaN))
  const taken = numbers.filter((number) => number !== 0)
  if (numbers.some((number) => !(number >= 0 && number <= options.length)) || new Set(taken).size !== taken.length) return null
  return options.map(({ id }, at) => ({ id, place: numbers[at] ?? 0 })).filter(({ place }) => place > 0).toSorted((a, b) => a.place - b.place).map(({ id }) => id)
}
