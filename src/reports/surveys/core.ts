// The core of the national client feedback: its statements, each about one of seven dimensions, and whether one would recommend the
// service. They are asked in three voices, of clients from 13 years on, of children, and of those who are close to a client; what one voice
// says is never added to what another says.
import { sameness } from '../../surveys/compared/same-question.ts'
import { isNumbered, type Numbered } from '../../surveys/compared/sample.ts'
import type { Question, Theme } from '../../surveys/question.ts'
import { findSet } from '../../surveys/ready/sets.ts'

/** As the ready sets are called. */
export const voices = ['client-feedback', 'child-feedback', 'close-person'] as const
export type Voice = (typeof voices)[number]
export const isVoice = (given: string | null | undefined): given is Voice => voices.some((voice) => voice === given)

export type CoreQuestion = Question & { kind: Numbered }

const core = new Map(voices.map((voice) => [voice, findSet(voice)!.questions.filter(isNumbered)]))

/** In the words of the set. */
export const coreOf = (voice: Voice): readonly CoreQuestion[] => core.get(voice)!

export const statementsAbout = (voice: Voice, theme: Theme): CoreQuestion[] => coreOf(voice).filter((question) => question.theme === theme)
export const recommendOf = (voice: Voice): CoreQuestion | null => coreOf(voice).find(({ kind }) => kind === 'recommend') ?? null

/** `reworded`: one of its languages says it in other words than the set; at least one has kept them. */
export type Asked = { question: CoreQuestion; reworded: boolean }

/** Which of the core a survey that began from the set asks still, in the same way and of everybody. */
export function askedCore(voice: Voice, questions: readonly Question[]): Asked[] {
  return coreOf(voice).flatMap((question): Asked[] => {
    const now = questions.find(({ id }) => id === question.id)
    const as = now && sameness(question, now, { sameSurvey: false })
    if (!as || as.is === 'other') return []
    // A language that was left away is no other wording.
    return [{ question, reworded: as.is === 'reworded' && as.words.some(({ from, to }) => from !== '' && to !== '') }]
  })
}
