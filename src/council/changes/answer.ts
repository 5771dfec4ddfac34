// Somebody of the staff answers what a council sent on: they take it up, or say why not. It is never left without a word.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayAnswerCouncil, mayAskForCouncil } from '../../staff/council-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { sentKinds, type SentKind } from './outcome.ts'
import { lockOutcome, setAnswered, type SealedOutcome } from './outcomes.sql.ts'
import { sealOutcome } from './send-on.ts'

type By = { actor: Actor; now: Date; keys: Keys }

export const mayAnswer = (actor: Actor, { kind }: Pick<SealedOutcome, 'kind'>): boolean => (kind === 'question' ? mayAskForCouncil(actor) : sentKinds.some((one) => one === kind) && mayAnswerCouncil(actor))

/** They are asked of something that councils send on. */
export const mayAnswerAny = (actor: Actor): boolean => sentKinds.some((kind) => mayAnswer(actor, { kind }))

/** answered: somebody was quicker. */
export type AnswerOutcome = 'done' | 'not-found' | 'answered'

export const refuseProposal = (tx: Tx, { id, why }: { id: string; why: string }, by: By): Promise<AnswerOutcome> => answered(tx, id, by, { state: 'refused', answer: why })

/** A note is passed on by whoever reads it; what they answer to it the council reads. */
export const takeNote = (tx: Tx, { id, answer }: { id: string; answer: string | null }, by: By): Promise<AnswerOutcome> => answered(tx, id, by, { state: 'taken', answer, only: 'note' })

/** It stands in the draft of a survey now. */
export const tookQuestion = (tx: Tx, { id, surveyId, question }: { id: string; surveyId: string; question: string }, by: By): Promise<AnswerOutcome> =>
  answered(tx, id, by, { state: 'taken', answer: null, surveyId, question, only: 'question' })

/** It has become an improvement, or a part of one. */
export const tookImprovement = (tx: Tx, { id, improvementId }: { id: string; improvementId: string }, by: By): Promise<AnswerOutcome> =>
  answered(tx, id, by, { state: 'taken', answer: null, improvementId, only: 'improvement' })

async function answered(
  tx: Tx, id: string, { actor, now, keys }: By, { state, answer, only, ...became }: { state: 'taken' | 'refused'; answer: string | null; only?: SentKind; improvementId?: string; surveyId?: string; question?: string },
): Promise<AnswerOutcome> {
  const one = await lockOutcome(tx, id)
  if (!one || !mayAnswer(actor, one) || (only && one.kind !== only)) return 'not-found'
  if (one.state !== 'waiting') return 'answered'
  await setAnswered(tx, id, { state, answer: answer === null ? null : sealOutcome(keys, one.panelId, id, answer, 'outcome-answer'), ...became }, { personId: handOf(actor), on: dayOf(now) })
  return 'done'
}
