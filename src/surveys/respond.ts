// Takes an answer in: sealed, into the pool, without anything of when, from where and by which code.
import type { Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { roundKey, seal } from '../privacy/sealing.ts'
import type { Day } from '../text/dates.ts'
import { checked, type AnswerProblem, type Answers } from './answers.ts'
import { withEntered, type Entered } from './entered.ts'
import { groupFor, type GroupPlace } from './groups.ts'
import type { FewChoice } from './release.ts'
import { isOpen } from './round.ts'
import { groupsOf, lockRound } from './rounds.sql.ts'
import { findVersion } from './surveys.sql.ts'
import { addWaiting } from './waiting.sql.ts'

/** `entered`: where somebody of the staff wrote it down for the giver. */
export type Response = { roundId: string; place: GroupPlace; few: FewChoice; answers: Answers; entered?: Entered }

/** closed: the round is not open, or no more; empty: there is nothing in it. */
export type Responded = { ok: true } | { ok: false; why: 'closed' | 'empty' } | { ok: false; why: 'problems'; problems: AnswerProblem[] }

/**
 * Whether they may answer at all, and have not done so before, is for the caller to have made sure of in this transaction, by a
 * code or by a token.
 */
export async function respond(tx: Tx, keys: Keys, { roundId, place, few, answers: given, entered }: Response, today: Day): Promise<Responded> {
  const round = await lockRound(tx, roundId, 'answering')
  if (!round || !isOpen(round, today)) return { ok: false, why: 'closed' }
  const { questions } = (await findVersion(tx, round.surveyId, round.version))!
  const { answers, problems } = checked(questions, given)
  if (problems.length) return { ok: false, why: 'problems', problems }
  if (!Object.keys(answers).length) return { ok: false, why: 'empty' }
  await keepWaiting(tx, keys, { roundId, groupId: groupFor(await groupsOf(tx, roundId), place).id, few, answers: withEntered(answers, entered) })
  return { ok: true }
}

/** Into the pool, as it is: what was answered while the round was open. */
export async function keepWaiting(tx: Tx, keys: Keys, { roundId, groupId, few, answers }: { roundId: string; groupId: string; few: FewChoice; answers: Answers }): Promise<void> {
  const ciphertext = seal(roundKey(keys, roundId, keys.current), groupId, 'response', JSON.stringify(answers))
  await addWaiting(tx, { groupId, few, ciphertext, keyVersion: keys.current })
}
