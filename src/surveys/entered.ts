// What was not answered on the web: how it came, and who helped. It is counted as a question of its own, which no survey can have:
// so it is known how many answered on paper, and never which.
import type { Answers } from './answers.ts'
import type { Question } from './question.ts'

export const waysIn = ['paper', 'phone', 'face-to-face'] as const
export type WayIn = (typeof waysIn)[number]
/** Whose help the giver had in answering: nobody's but of whoever asked, a close person's, a volunteer's, the staff's. */
export const helpers = ['nobody', 'close-person', 'volunteer', 'staff'] as const
export type Helper = (typeof helpers)[number]

export type Entered = { how: WayIn; helped: Helper | null }

/** No id of a question begins so (question.ts). */
const [how, helped] = ['~how', '~helped']

export const withEntered = (answers: Answers, entered: Entered | undefined): Answers =>
  (entered ? { ...answers, [how]: [entered.how], ...(entered.helped && { [helped]: [entered.helped] }) } : answers)

export const isOfEntry = ({ id }: Pick<Question, 'id'>): boolean => id.startsWith('~')

/** As questions, for those who count. */
export const enteredQuestions: readonly Question[] = ([[how, waysIn], [helped, helpers]] as const).map(([id, values]) =>
  ({ id, kind: 'one', text: { fi: id }, background: false, options: values.map((value) => ({ id: value, text: { fi: value } })) }))
