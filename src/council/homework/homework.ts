// Homework (kotitehtävä, hemuppgift) is what a council agrees to try before it meets again. What its members tell of it stands without a name.
import type { Day } from '../../text/dates.ts'

/** own-feedback: feedback of their own, with the clock of a response test · findability, question-check: told on pages of their own · own: told here */
export const homeworkKinds = ['own-feedback', 'findability', 'question-check', 'own'] as const
export type HomeworkKind = (typeof homeworkKinds)[number]

export const questionForms = ['text', 'number', 'minutes', 'yes-no'] as const
export type QuestionForm = (typeof questionForms)[number]
export type Question = { form: QuestionForm; words: string }

export const most = { questions: 6, title: 120, words: 3000, question: 300, text: 2000, number: 999_999, minutes: 1440 } as const

/** `testId`: by which the clock is kept. `forIds`: members; null for everybody. */
export type HomeworkDetails = {
  kind: HomeworkKind; title: string; words: string | null; meetingId: string | null; testId: string | null; dueOn: Day; forIds: string[] | null; questions: Question[]
}
/** `doneIds`: which members have done it; nothing says what they told. */
export type Homework = HomeworkDetails & { id: string; panelId: string; givenOn: Day; closedOn: Day | null; doneIds: string[]; version: number }

/** What one member told, a text for each question; '' where they left it out. */
export type Answers = string[]

export type HomeworkState = 'open' | 'over'

export const homeworkState = ({ closedOn, dueOn }: Pick<Homework, 'closedOn' | 'dueOn'>, today: Day): HomeworkState =>
  closedOn !== null || today > dueOn ? 'over' : 'open'

export const isFor = ({ forIds }: Pick<Homework, 'forIds'>, memberId: string): boolean => forIds === null || forIds.includes(memberId)

/** Of those who sit there now, how many it is for, and how many of all have done it: whoever has left counts where they have. */
export function howMany({ forIds, doneIds }: Pick<Homework, 'forIds' | 'doneIds'>, members: readonly { id: string }[]): { done: number; of: number } {
  const asked = members.filter(({ id }) => isFor({ forIds }, id)).map(({ id }) => id)
  return { done: doneIds.length, of: new Set([...asked, ...doneIds]).size }
}

/** A number as people type it, 12 or 12,5; null where it is none, or more than anybody means. */
export function readNumber(typed: string, form: 'number' | 'minutes'): number | null {
  const found = /^\d{1,6}(?:[.,]\d{1,2})?$/.exec(typed)
  const number = found ? Number(typed.replace(',', '.')) : NaN
  return number <= (form === 'minutes' ? most.minutes : most.number) ? number : null
}
