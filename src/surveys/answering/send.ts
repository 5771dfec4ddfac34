// Hands an answer in: once for each form, and by a slip once for each slip. All or nothing.
import type { Tx } from '../../db/db.ts'
import { surveyClaim } from '../../privacy/claim.ts'
import type { FormToken } from '../../privacy/form-token.ts'
import type { Keys } from '../../privacy/keys.ts'
import { dayOf } from '../../text/dates.ts'
import type { AnswerProblem, Answers } from '../answers.ts'
import type { Entered } from '../entered.ts'
import type { GroupPlace } from '../groups.ts'
import type { FewChoice } from '../release.ts'
import { keepWaiting, looksFit } from '../respond.ts'
import { lookUpSlip, useSlip, type SlipProblem } from '../slips/use-slip.ts'
import { eraseDraft } from './drafts.sql.ts'
import { claimSending, takeBackClaim } from './sent.sql.ts'

/** `code`: of a slip, where the round wants one. `draft`: where it lay until now, if it did. */
export type Sending = { token: FormToken; roundId: string; code: string | null; place: GroupPlace; few: FewChoice; answers: Answers; mayQuote: boolean; draft: Buffer | null; entered?: Entered }

/** other-round: the slip is of another survey. */
export type NotSent = { why: 'closed' | 'empty' } | { why: 'problems'; problems: AnswerProblem[] } | { why: 'slip'; slip: SlipProblem | 'other-round' }
export type Sent = { ok: true; before: boolean } | ({ ok: false } & NotSent)

export async function send(tx: Tx, keys: Keys, { token, roundId, code, place, few, answers, mayQuote, draft, entered }: Sending, now: Date): Promise<Sent> {
  const today = dayOf(now)
  const claim = surveyClaim(keys, token)
  if (!(await claimSending(tx, claim, today))) return { ok: true, before: true }
  const not = async (why: NotSent): Promise<Sent> => {
    await takeBackClaim(tx, claim)
    return { ok: false, ...why }
  }
  // Looked up first and held: it is used only once nothing else can go wrong, and that it was used is told to nobody sooner.
  const slip = code === null ? null : await lookUpSlip(tx, keys, code, today)
  if (slip && !slip.ok) return not({ why: 'slip', slip: slip.why })
  if (slip?.ok && slip.roundId !== roundId) return not({ why: 'slip', slip: 'other-round' })
  const response = { roundId, place: slip?.ok ? slip.place : place, few, answers, mayQuote, ...(entered && { entered }) }
  const fit = await looksFit(tx, response, today)
  if (!fit.ok) return not(fit)
  const used = code === null ? null : await useSlip(tx, keys, code, today)
  if (used && !used.ok) return not({ why: 'slip', slip: used.why })
  await keepWaiting(tx, keys, fit)
  if (draft) await eraseDraft(tx, draft)
  return { ok: true, before: false }
}
