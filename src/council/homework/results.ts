// What came of homework, question by question. Nobody's answers stand together: each question is counted by itself.
import type { Answers, Question } from './homework.ts'
import { readNumber } from './homework.ts'

/** `left`: how many told something else, and nothing here. Numbers from the least to the most; `middle`: half are below, half above. */
export type QuestionResult = { words: string; left: number } & (
  | { form: 'text'; texts: string[] }
  | { form: 'number' | 'minutes'; numbers: number[]; middle: number | null }
  | { form: 'yes-no'; yes: number; no: number }
)

/** `mix`: so that the order of texts tells nothing. */
export const resultsOf = (questions: readonly Question[], told: readonly Answers[], mix: <T>(list: readonly T[]) => T[]): QuestionResult[] =>
  questions.map(({ form, words }, at) => {
    const answers = told.map((one) => one[at] ?? '').filter((one) => one !== '')
    const about = { words, left: told.length - answers.length }
    if (form === 'text') return { ...about, form, texts: mix(answers) }
    if (form === 'yes-no') return { ...about, form, yes: answers.filter((one) => one === 'yes').length, no: answers.filter((one) => one === 'no').length }
    const numbers = answers.flatMap((one) => readNumber(one, form) ?? []).sort((a, b) => a - b)
    return { ...about, form, numbers, middle: middleOf(numbers) }
  })

/** Of two in the middle what lies between them. */
function middleOf(sorted: readonly number[]): number | null {
  if (!sorted.length) return null
  const half = sorted.length / 2
  return sorted.length % 2 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2
}
