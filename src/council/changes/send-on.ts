// Whoever leads a council sends a point on: the staff take it up, or say why not. And what came of a point is noted, by whoever made it.
import type { Db, Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { panelKey, seal, unseal } from '../../privacy/sealing.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { lockPoint, takeUpIdea } from '../points.sql.ts'
import type { Outcome, OutcomeKind, SentKind } from './outcome.ts'
import { insertOutcome, sealedOutcomes, sealedOutcomesOfMeetings, sealedOutcomesOfPoint, waitingOf, type SealedOutcome } from './outcomes.sql.ts'

/** The longest that is sent on: it is read in a list. */
export const longestWords = 1500

export type OfPoint = { panelId: string; meetingId: string; pointId: string }

/** What waits already is not sent twice. */
export async function sendOn(tx: Tx, keys: Keys, { kind, words, ...of }: OfPoint & { kind: SentKind; words: string }, now: Date): Promise<string> {
  await lockPoint(tx, of.pointId)
  return await waitingOf(tx, of.pointId, kind) ?? add(tx, keys, { ...of, kind, words, state: 'waiting', on: dayOf(now) })
}

/** What was made of it at once, by somebody who may. `target`: the id of a greeting, homework or a checklist. */
export type Came = OfPoint & { words: string } & (
  | { kind: 'improvement'; improvementId: string } | { kind: 'question'; surveyId: string; question: string } | { kind: 'greeting' | 'homework' | 'trial'; target: string }
)

export const noteOutcome = (tx: Tx, keys: Keys, came: Came, now: Date): Promise<string> => add(tx, keys, { ...came, state: 'taken', on: dayOf(now) })

type Added = OfPoint & {
  kind: OutcomeKind; words: string; state: 'waiting' | 'taken'; on: Day; improvementId?: string | undefined; surveyId?: string | undefined; question?: string | undefined; target?: string | undefined
}

async function add(tx: Tx, keys: Keys, { panelId, meetingId, pointId, kind, words, state, on, improvementId, surveyId, question, target }: Added): Promise<string> {
  const id = crypto.randomUUID()
  await insertOutcome(tx, {
    id, meetingId, pointId, kind, state, improvementId: improvementId ?? null, surveyId: surveyId ?? null, question: question ?? null, target: target ?? null, madeOn: on, ...sealOutcome(keys, panelId, id, words),
  })
  // Somebody has taken it up.
  await takeUpIdea(tx, pointId)
  return id
}

export const sealOutcome = (keys: Keys, panelId: string, id: string, words: string, use: 'outcome' | 'outcome-answer' = 'outcome'): { ciphertext: Buffer; keyVersion: number } =>
  ({ ciphertext: seal(panelKey(keys, panelId, keys.current), panelId, `${use} ${id}`, words), keyVersion: keys.current })

/** As whoever answers it reads it: with the council that sent it. */
export type Proposal = Outcome & Pick<SealedOutcome, 'panelName' | 'panelLanguage'>

export function openOutcome(keys: Keys, { ciphertext, keyVersion, answerCiphertext, answerVersion, ...one }: SealedOutcome): Proposal {
  const { id, panelId } = one
  return {
    ...one, words: unseal(panelKey(keys, panelId, keyVersion), panelId, `outcome ${id}`, ciphertext),
    answer: answerCiphertext && unseal(panelKey(keys, panelId, answerVersion!), panelId, `outcome-answer ${id}`, answerCiphertext),
  }
}

export const outcomesOf = async (db: Db, keys: Keys, panelId: string): Promise<Outcome[]> => (await sealedOutcomes(db, panelId)).map((one) => openOutcome(keys, one))
export const outcomesOfMeetings = async (db: Db, keys: Keys, meetingIds: readonly string[]): Promise<Outcome[]> => (await sealedOutcomesOfMeetings(db, meetingIds)).map((one) => openOutcome(keys, one))
export const outcomesOfPoint = async (db: Db, keys: Keys, pointId: string): Promise<Outcome[]> => (await sealedOutcomesOfPoint(db, pointId)).map((one) => openOutcome(keys, one))
