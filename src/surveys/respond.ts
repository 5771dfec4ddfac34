// Takes an answer in: sealed, into the pool, without anything of when, from where and by which code.
import type { Db, Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { roundKey, seal, unseal } from '../privacy/sealing.ts'
import type { Day } from '../text/dates.ts'
import { fewChoicesFor, fewOf } from './answering/few.ts'
import { checked, type AnswerProblem, type Answers } from './answers.ts'
import { withEntered, type Entered } from './entered.ts'
import { groupFor, type GroupPlace } from './groups.ts'
import { withPermission } from './quotes/permission.ts'
import type { FewChoice } from './release.ts'
import { isOpen } from './round.ts'
import { groupsOf, lockRound } from './rounds.sql.ts'
import { findSurvey, findVersion } from './surveys.sql.ts'
import { addApart, addWaiting, findApart } from './waiting.sql.ts'

/** `mayQuote`: a sentence of it may be shown to everybody. `entered`: where somebody of the staff wrote it down for the giver. */
export type Response = { roundId: string; place: GroupPlace; few: FewChoice; answers: Answers; mayQuote?: boolean; entered?: Entered }

/** closed: the round is not open, or no more; empty: there is nothing in it. */
export type Responded = { ok: true } | { ok: false; why: 'closed' | 'empty' } | { ok: false; why: 'problems'; problems: AnswerProblem[] }

/** What there is to keep of a response that can be taken in. */
type Fit = { ok: true; roundId: string; groupId: string; few: FewChoice; answers: Answers }

/** Whether it can be taken in, and nothing else: so that a slip is used for nothing that cannot. The round is held open meanwhile. */
export async function looksFit(tx: Tx, { roundId, place, few, answers: given, mayQuote = false, entered }: Response, today: Day): Promise<Fit | Exclude<Responded, { ok: true }>> {
  const round = await lockRound(tx, roundId, 'answering')
  if (!round || !isOpen(round, today)) return { ok: false, why: 'closed' }
  const { questions } = (await findVersion(tx, round.surveyId, round.version))!
  const { answers, problems } = checked(questions, given)
  if (problems.length) return { ok: false, why: 'problems', problems }
  if (!Object.keys(answers).length) return { ok: false, why: 'empty' }
  const groups = await groupsOf(tx, roundId)
  const group = groupFor(groups, place)
  const permitted = withPermission(answers, { permitted: mayQuote, noQuotes: mayQuote && (await findSurvey(tx, round.surveyId))!.noQuotes, questions })
  return { ok: true, roundId, groupId: group.id, few: fewOf(fewChoicesFor(groups, group), few), answers: withEntered(permitted, entered) }
}

/**
 * Whether they may answer at all, and have not done so before, is for the caller to have made sure of in this transaction, by a
 * code or by a token.
 */
export async function respond(tx: Tx, keys: Keys, response: Response, today: Day): Promise<Responded> {
  const fit = await looksFit(tx, response, today)
  if (!fit.ok) return fit
  await keepWaiting(tx, keys, fit)
  return { ok: true }
}

/** What was typed from paper and may be typed wrongly: it lies apart, and joins the others when its round closes. `kept`: told its id, by which it is taken back. */
export async function respondApart(tx: Tx, keys: Keys, response: Response, today: Day, kept: (id: string) => Promise<unknown>): Promise<Responded> {
  const fit = await looksFit(tx, response, today)
  if (!fit.ok) return fit
  await kept(await addApart(tx, sealedFit(keys, fit)))
  return { ok: true }
}

/** Null where it is there no more. */
export async function readApart(db: Db, keys: Keys, roundId: string, id: string): Promise<Answers | null> {
  const found = await findApart(db, id)
  return found && JSON.parse(unseal(roundKey(keys, roundId, found.keyVersion), found.groupId, 'response', found.ciphertext)) as Answers
}

/** Into the pool, as it is: what was answered while the round was open. */
export async function keepWaiting(tx: Tx, keys: Keys, fit: Omit<Fit, 'ok'>): Promise<void> {
  await addWaiting(tx, sealedFit(keys, fit))
}

const sealedFit = (keys: Keys, { roundId, groupId, few, answers }: Omit<Fit, 'ok'>) =>
  ({ groupId, few, ciphertext: seal(roundKey(keys, roundId, keys.current), groupId, 'response', JSON.stringify(answers)), keyVersion: keys.current })
