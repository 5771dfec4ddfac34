// A list of questions as it is being written: what is put where, and what cannot be because another question hangs on it.
import { most, valuesOf, type Question } from '../question.ts'

/** hangs: a question is asked only of who answered another one so, and that one would come later, or not at all · full: no more questions. */
export type Trouble = { why: 'hangs'; question: Question } | { why: 'full' }

/** What cannot be asked in this order; null where all of it can. */
export function troubleIn(questions: readonly Question[]): Trouble | null {
  if (questions.length > most.questions) return { why: 'full' }
  const question = questions.find(({ onlyIf }, at) => {
    const other = onlyIf && questions.slice(0, at).find(({ id }) => id === onlyIf.question)
    return onlyIf && !(other && onlyIf.is.every((value) => valuesOf(other).includes(value)))
  })
  return question ? { why: 'hangs', question } : null
}

export function moved(questions: readonly Question[], id: string, way: 'up' | 'down'): Question[] {
  const from = questions.findIndex((one) => one.id === id)
  const to = from + (way === 'up' ? -1 : 1)
  if (from < 0 || to < 0 || to >= questions.length) return [...questions]
  const list = questions.toSpliced(from, 1)
  return list.toSpliced(to, 0, questions[from]!)
}

export const without = (questions: readonly Question[], id: string): Question[] => questions.filter((one) => one.id !== id)

/** In the place of the one that has this id. Where it has become another question, whoever hung on it hangs on it still. */
export const replaced = (questions: readonly Question[], id: string, by: Question): Question[] =>
  questions.map((one) => (one.id === id ? by : one.onlyIf?.question === id ? { ...one, onlyIf: { ...one.onlyIf, question: by.id } } : one))

/** Earlier questions that another one may hang on: those that are answered by choosing. */
export const mayHangOn = (questions: readonly Question[], id: string): Question[] =>
  questions.slice(0, Math.max(0, questions.findIndex((one) => one.id === id))).filter((one) => valuesOf(one).length > 0 && one.kind !== 'rank')
