// A sheet is typed twice: a slip of the finger is the commonest error of any survey on paper, and the only one that costs nothing to
// find. What was typed the first time waits sealed; typed alike a second time it is an answer like any other.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { roundKey, seal, unseal } from '../../privacy/sealing.ts'
import { readSlipCode } from '../../privacy/slip-code.ts'
import { handOf, type Doer } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'
import type { Answers } from '../answers.ts'
import type { Question } from '../question.ts'
import type { FewChoice } from '../release.ts'
import { keepWaiting, looksFit } from '../respond.ts'
import { isOpen } from '../round.ts'
import { lockRound } from '../rounds.sql.ts'
import { lookUpSlip, useSlip, type SlipProblem } from '../slips/use-slip.ts'
import { addSheet, finishSheet, lockSheet, type Batch, type TypedSheet } from './paper.sql.ts'
import { differences } from './sheet.ts'

/**
 * What stands on a sheet, with the words of a slip where the round wants some; `mayQuote`: a sentence of it may be shown to everybody. One with
 * no answer at all is empty, and so it is told apart from one that nobody has typed.
 */
export type Sheet = { answers: Answers; few: FewChoice; mayQuote: boolean; code: string }

/**
 * once: it waits to be typed again · done: it is an answer · differs: the two say different things, and whoever typed looks at the
 * paper; what was typed first is not told, since it is somebody's · meanwhile: somebody has typed it since the page was shown, or it was sent
 * twice · there: it was typed twice already · slip: its words are good for no answer · no-sheet: the batch has no such number · closed: the
 * round is not open.
 */
export type Typed =
  | { is: 'once' | 'done' | 'there' | 'meanwhile' | 'no-sheet' | 'closed' }
  | { is: 'slip'; why: SlipProblem | 'other-round' }
  | { is: 'differs'; questions: Question[]; few: boolean; mayQuote: boolean; code: boolean }

type About = { batch: Batch; number: number; questions: readonly Question[]; byCode: boolean }
/** `stage`: the typing for which the page was shown. `settled`: they were told where the two differ, looked at the paper, and say what holds. */
type How = { doer: Doer; today: Day; stage: 'first' | 'second'; settled: boolean }

export async function typeSheet(tx: Tx, keys: Keys, { batch, number, questions, byCode }: About, sheet: Sheet, { doer, today, stage, settled }: How): Promise<Typed> {
  if (!(number >= 1 && number <= batch.sheets)) return { is: 'no-sheet' }
  // Held open meanwhile: what is typed the first time while the round closes would be counted by nobody, and stay.
  const round = await lockRound(tx, batch.roundId, 'answering')
  if (!round || !isOpen(round, today)) return { is: 'closed' }
  const before = await lockSheet(tx, batch.id, number)
  if (before?.state === 'done') return { is: 'there' }
  if ((before ? 'second' : 'first') !== stage) return { is: 'meanwhile' }
  const isAnswer = Object.keys(sheet.answers).length > 0
  if (!before) {
    const slip = byCode && isAnswer ? await slipProblem(tx, keys, batch.roundId, sheet.code) : null
    if (slip) return { is: 'slip', why: slip }
    const added = await addSheet(tx, batch.id, number, { state: 'once', ...sealed(keys, batch, number, sheet), typedBy: handOf(doer) })
    return { is: added ? 'once' : 'meanwhile' }
  }
  const first = openSheet(keys, batch, before)
  const differ = differences(questions, first.answers, sheet.answers)
  const [few, mayQuote, code] = [first.few !== sheet.few, first.mayQuote !== sheet.mayQuote, readSlipCode(first.code) !== readSlipCode(sheet.code)]
  if (!settled && (differ.length || few || mayQuote || code)) return { is: 'differs', questions: differ, few, mayQuote, code }
  if (isAnswer) {
    const place = { serviceLineId: batch.serviceLineId, unitId: batch.unitId }
    const response = { roundId: batch.roundId, place, answers: sheet.answers, few: sheet.few, mayQuote: sheet.mayQuote, entered: { how: 'paper' as const, helped: null } }
    const fit = await looksFit(tx, response, today)
    if (!fit.ok) return { is: 'closed' }
    const slip = byCode ? await useSlipOf(tx, keys, batch.roundId, sheet.code) : null
    if (slip) return { is: 'slip', why: slip }
    await keepWaiting(tx, keys, fit)
  }
  await finishSheet(tx, batch.id, number)
  return { is: 'done' }
}

/** Null where it was good and is used now. */
export async function useSlipOf(tx: Tx, keys: Keys, roundId: string, code: string): Promise<NoSlip | null> {
  const problem = await slipProblem(tx, keys, roundId, code)
  if (problem) return problem
  const used = await useSlip(tx, keys, code, 'whenever')
  return used.ok ? null : used.why
}

type NoSlip = SlipProblem | 'other-round'

/** Whether it was used is told only where it would be. */
async function slipProblem(tx: Tx, keys: Keys, roundId: string, code: string): Promise<NoSlip | null> {
  const slip = await lookUpSlip(tx, keys, code, 'whenever')
  return !slip.ok ? slip.why : slip.roundId !== roundId ? 'other-round' : null
}

export function openSheet(keys: Keys, { id, roundId }: Pick<Batch, 'id' | 'roundId'>, { number, ciphertext, keyVersion }: TypedSheet): Sheet {
  if (!ciphertext || keyVersion === null) throw new Error('the sheet holds nothing')
  return JSON.parse(unseal(roundKey(keys, roundId, keyVersion), id, `sheet ${number}`, ciphertext)) as Sheet
}

const sealed = (keys: Keys, { id, roundId }: Batch, number: number, sheet: Sheet) =>
  ({ ciphertext: seal(roundKey(keys, roundId, keys.current), id, `sheet ${number}`, JSON.stringify(sheet)), keyVersion: keys.current })
