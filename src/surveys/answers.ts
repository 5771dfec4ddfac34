// What somebody answers: read from a form, held against the questions, page by page, so that it works without any script.
import { isText, most, takesMany, valuesOf, type Question } from './question.ts'

/** By question: the values that were chosen, in their order where it matters, or the one text. What was left alone is not in it. */
export type Answers = Record<string, string[]>

/** unknown: nothing that can be chosen · many: more than may be · long: a text past its limit · same: two choices in one place of an order */
export type AnswerProblem = { question: string; why: 'unknown' | 'many' | 'long' | 'same' }

/** Stands among the choices where two were given one place: which of them comes first is for their giver to say, and not for the order in which they were asked. */
export const samePlace = '='

/** The field of a question in a form. */
export const fieldOf = (question: Pick<Question, 'id'>): string => `a-${question.id}`
/** The field of the place of a choice, where choices are put in order. */
export const rankFieldOf = (question: Pick<Question, 'id'>, option: { id: string }): string => `a-${question.id}-${option.id}`

/** What is asked of whoever has answered so far: a question that hangs on one that is not asked is not asked either. */
export function asked(questions: readonly Question[], answers: Answers): Question[] {
  const shown = new Set<string>()
  return questions.filter(({ id, onlyIf }) => {
    const is = !onlyIf || (shown.has(onlyIf.question) && (answers[onlyIf.question] ?? []).some((value) => onlyIf.is.includes(value)))
    if (is) shown.add(id)
    return is
  })
}

/**
 * The pages of a survey: at most five questions on each, and none on the page of the one that it hangs on, so that the server
 * can say what comes next. The same for everybody: which pages are empty depends on the answers.
 */
export function pagesOf(questions: readonly Question[]): Question[][] {
  const pages: Question[][] = []
  for (const question of questions) {
    const last = pages.at(-1)
    const fits = last && last.length < mostOnPage && !last.some(({ id }) => id === question.onlyIf?.question)
    if (fits) last.push(question)
    else pages.push([question])
  }
  return pages
}
const mostOnPage = 5

/**
 * Holds answers against the questions, and says what cannot be. What was answered to a question that is not asked of this
 * giver, or is no question at all, falls away: they changed their mind on an earlier page, or the survey has changed.
 */
export function checked(questions: readonly Question[], given: Answers): { answers: Answers; problems: AnswerProblem[] } {
  const problems: AnswerProblem[] = []
  const answers: Answers = {}
  for (const question of asked(questions, given)) {
    const values = (given[question.id] ?? []).map((value) => value.trim()).filter(Boolean)
    if (!values.length) continue
    const why = problemWith(question, values)
    if (why) problems.push({ question: question.id, why })
    else answers[question.id] = values
  }
  return { answers, problems }
}

function problemWith(question: Question, values: string[]): AnswerProblem['why'] | null {
  if (isText(question)) return values.length > 1 ? 'many' : [...values[0]!].length > most[question.kind as 'short' | 'long'] ? 'long' : null
  if (question.kind === 'rank' && values.includes(samePlace)) return 'same'
  if (new Set(values).size !== values.length || values.some((value) => !valuesOf(question).includes(value))) return 'unknown'
  return values.length > (takesMany(question) ? question.most ?? Infinity : 1) ? 'many' : null
}

/** From the fields of a form, as `fieldOf` names them. Choices put in order come as a place for each: those without one stay out. */
export const readAnswers = (questions: readonly Question[], form: { all(name: string): string[]; text(name: string): string }): Answers =>
  Object.fromEntries(questions.map((question): [string, string[]] => {
    if (question.kind !== 'rank') return [question.id, form.all(fieldOf(question)).filter((value) => value.trim())]
    const places = question.options.map((option) => ({ id: option.id, place: Number(form.text(rankFieldOf(question, option))) })).filter(({ place }) => place >= 1)
    const same = new Set(places.map(({ place }) => place)).size < places.length
    return [question.id, [...places.sort((a, b) => a.place - b.place).map(({ id }) => id), ...(same ? [samePlace] : [])]]
  }).filter(([, values]) => values.length))
