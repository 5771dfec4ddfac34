// What came of feedback: a case does not close before its giver was told. An answer that says nothing of it brushes off.
import { longest, outcomes, type CameOf, type Kind, type Outcome } from '../case.ts'
import { hasLetters, tooLong } from '../draft.ts'

/** Whoever thanks or asks need not have wanted anything changed; whoever criticises or suggests did. About a web page one may do either. */
export const outcomesFor = (kind: Kind): readonly Outcome[] =>
  asksNothing(kind) || kind === 'page' ? outcomes : outcomes.filter((one) => one !== 'nothing-asked')

/** What is chosen until somebody chooses: of criticism and suggestions nothing, so that it is thought of. */
export const preselected = (kind: Kind): Outcome | '' => (asksNothing(kind) ? 'nothing-asked' : '')

const asksNothing = (kind: Kind): boolean => kind === 'thanks' || kind === 'question'

export type CameOfProblem = { field: 'came' | 'because'; why: 'outcome' | 'because' | 'becauseTooLong' }

/** What was chosen on a form. That nothing changes needs a reason; with anything else there is none. */
export function readCameOf(came: string, because: string, kind: Kind): { cameOf: CameOf } | { problem: CameOfProblem } {
  const is = outcomesFor(kind).find((one) => one === came)
  if (!is) return { problem: { field: 'came', why: 'outcome' } }
  if (is !== 'not-changed') return { cameOf: { is } }
  if (!hasLetters(because)) return { problem: { field: 'because', why: 'because' } }
  return tooLong(because, longest.because) ? { problem: { field: 'because', why: 'becauseTooLong' } } : { cameOf: { is, because } }
}
