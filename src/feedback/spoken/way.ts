// Feedback that somebody says and the desk writes down: by telephone, face to face, or on paper. The giver says how they hear of an answer,
// since not everybody has a page to come back to.
import type { Helper } from '../../surveys/entered.ts'
import type { Channel } from '../case.ts'

/** How it came to the desk. */
export const saidBy = ['phone', 'in-person', 'paper'] as const satisfies readonly Channel[]
export type SaidBy = (typeof saidBy)[number]

/** page: they open it with their receipt. The others have to be told by somebody. */
export const answerWays = ['page', 'phone', 'letter', 'service-point'] as const
export type AnswerBy = (typeof answerWays)[number]

/** What of a conversation may wait to be told. */
export type Waits = 'answer' | 'question-back' | 'interim'

/** `helped`: whose help the giver had, besides that of whoever wrote it down. */
export type Way = { answerBy: AnswerBy; helped: Helper; waits: Waits | null }

/** How a giver is told; page: they read it themselves. */
export type ToldBy = AnswerBy
