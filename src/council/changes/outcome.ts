// What came of a point (mitä siitä seurasi): an improvement, a question of a survey, a greeting, homework, a checklist that is tried, or a note to whoever looks after the feedback.
// What somebody of the staff has to take up waits in their list until they do so, or say why not.
import type { Day } from '../../text/dates.ts'

export const outcomeKinds = ['improvement', 'question', 'greeting', 'homework', 'trial', 'note'] as const
export type OutcomeKind = (typeof outcomeKinds)[number]

/** What whoever leads a council sends on to the staff, who take it up or say why not. */
export const sentKinds = ['improvement', 'question', 'note'] as const
export type SentKind = (typeof sentKinds)[number]

export type OutcomeState = 'waiting' | 'taken' | 'refused'

/** `words`: as they were sent on. `target`: a greeting, homework, or a checklist. Nobody of the council stands in it. */
export type Outcome = {
  id: string; panelId: string; seasonId: string; meetingId: string; meetingNumber: number; heldOn: Day | null; pointId: string | null
  kind: OutcomeKind; state: OutcomeState; words: string; answer: string | null
  improvementId: string | null; surveyId: string | null; question: string | null; target: string | null; madeOn: Day; answeredOn: Day | null
}

/** Where it stands: waiting for an answer · refused, with why · working · done · done-late: done, and later than was promised */
export const standings = ['waiting', 'refused', 'working', 'done', 'done-late'] as const
export type Standing = (typeof standings)[number]

/** Of an improvement, as far as it matters here. */
export type ImprovementStands = { state: 'considered' | 'decided' | 'under-way' | 'done' | 'not-done'; firstDueOn: Day; settledOn: Day | null }
/** draft: it is not asked yet · asked · gone: it is in the survey no longer */
export type QuestionStands = 'draft' | 'asked' | 'gone'

export type OtherStands = 'working' | 'done' | 'refused'

/** `other`: of a greeting, homework or a trial, where somebody has said. */
export function standingOf({ kind, state }: Pick<Outcome, 'kind' | 'state'>, { improvement, question, other }: { improvement?: ImprovementStands | undefined; question?: QuestionStands | undefined; other?: OtherStands | undefined }): Standing {
  if (state !== 'taken') return state
  if (kind === 'note') return 'done'
  if (improvement) {
    if (improvement.state === 'not-done') return 'refused'
    if (improvement.state !== 'done') return 'working'
    return improvement.settledOn !== null && improvement.settledOn > improvement.firstDueOn ? 'done-late' : 'done'
  }
  if (question) return question === 'asked' ? 'done' : question === 'gone' ? 'refused' : 'working'
  return other ?? 'working'
}
