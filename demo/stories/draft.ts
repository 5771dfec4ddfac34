// The short form in which a story is written by hand, and the full form that the loader reads.
import type { Language } from '../../src/text/language.ts'
import type { OfferedKind } from '../../src/feedback/case.ts'
import { questionsFor } from '../questions.ts'
import { services, type ServiceKey } from '../services.ts'
import type { UnitKey } from '../units.ts'

export type Channel = 'web' | 'api' | 'phone' | 'in-person' | 'paper' | 'kiosk' | 'feedback-day' | 'email' | 'sms'
export type Reader = 'handler' | 'supervisor'
export type Speaker = 'client' | 'close-person' | 'on-behalf' | 'helped'

export type Turn = {
  by: 'staff' | 'giver'
  purpose: 'answer' | 'question-back' | 'reply'
  text: string
  /** Working days since the turn before, or since the feedback was given. */
  afterWorkingDays: number
}

export type Story = {
  kind: OfferedKind
  service: ServiceKey
  unit: UnitKey | null
  reader: Reader
  publish: boolean
  speaker: Speaker | null
  pseudonym: string | null
  language: Language
  channel: Channel
  /** Free text; empty when only the questions were answered. */
  text: string
  /** The guiding questions that were answered, as they read in the giver's language. */
  answers: { question: string; answer: string }[]
  daysAgo: number
  /** The giver did not know what it belongs to: it waits for the coordinator. */
  topicOpen?: true
  /** The demonstration tells its receipt, so that anybody can open the conversation. */
  receiptIsTold?: true
  /** What came of it. None: it still waits for its handler. */
  turns: Turn[]
}

type Draft = Pick<Story, 'kind' | 'service' | 'daysAgo'> &
  Partial<Omit<Story, 'answers'>> & {
    /** In the order of the questions of this line and kind; '' where one was left empty. */
    answers?: string[]
  }

export function story(draft: Draft): Story {
  const { answers = [], ...rest } = draft
  const language = draft.language ?? 'fi'
  const line = services.find(({ key }) => key === draft.service)!.line
  const asked = questionsFor(draft.kind, line)
  if (answers.length > asked.length) throw new Error(`more answers than questions: ${answers[0]}`)
  return {
    unit: null,
    reader: 'handler',
    publish: false,
    speaker: null,
    pseudonym: null,
    channel: 'web',
    text: '',
    turns: [],
    ...rest,
    language,
    answers: answers.flatMap((answer, place) =>
      answer ? [{ question: asked[place]!.question[language], answer }] : []),
  }
}

export const answer = (afterWorkingDays: number, text: string): Turn =>
  ({ by: 'staff', purpose: 'answer', text, afterWorkingDays })
export const askBack = (afterWorkingDays: number, text: string): Turn =>
  ({ by: 'staff', purpose: 'question-back', text, afterWorkingDays })
export const reply = (afterWorkingDays: number, text: string): Turn =>
  ({ by: 'giver', purpose: 'reply', text, afterWorkingDays })
