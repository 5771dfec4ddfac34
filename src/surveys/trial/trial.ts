// The trial of a draft: somebody walks through it as whoever answers will. Of what they answer nothing is kept; of what came to mind what
// they write, question by question; and how many minutes it took, so that whoever makes the survey sees whether it is as short as it should be.
import { fill } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import type { Said } from '../making/look-through.ts'
import { isTooLong, longestComment } from '../making/review-form.ts'
import type { Question } from '../question.ts'

/** As long as a survey should take at most. */
export const goalMinutes = 2

/** Who is away for longer has done something else meanwhile, and the time tells nothing. */
const mostMinutes = 60

/** Null where it tells nothing. */
export const minutesOf = (seconds: number): number | null => (seconds >= 0 && seconds <= mostMinutes * 60 ? Math.max(1, Math.round(seconds / 60)) : null)

/** The median: somebody who went for coffee moves it by little. */
export function typicalOf(minutes: readonly number[]): number | null {
  const sorted = minutes.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length ? (sorted.length % 2 ? sorted[middle]! : Math.round((sorted[middle - 1]! + sorted[middle]!) / 2)) : null
}

/** The field of what came to mind of a question, and of which words it was said. */
export const commentField = ({ id }: Pick<Question, 'id'>): string => `comment-${id}`
export const seenField = ({ id }: Pick<Question, 'id'>): string => `seen-${id}`

export function readComments(form: Form, questions: readonly Question[], language: Language): { said: Said[]; problems: Problem[] } {
  const written = questions.filter((question) => form.text(commentField(question)) !== '')
  const { tooLong } = texts[language].surveyReview
  return {
    said: written.map((question) => ({ question: question.id, seen: form.text(seenField(question)), clear: null, important: false, upsetting: false, comment: form.text(commentField(question)) })),
    problems: written.filter((question) => isTooLong(form.text(commentField(question)))).map((question) => ({ field: commentField(question), text: fill(tooLong, { limit: longestComment }) })),
  }
}
