// Words that somebody types: of a slip, or of an answer that they have begun. Whoever guesses is held off.
import { transact } from '../../db/db.ts'
import { latin } from '../../privacy/look-alikes.ts'
import { readReceipt } from '../../privacy/read-receipt.ts'
import { readShortCode } from '../../privacy/short-code.ts'
import { readSlipCode } from '../../privacy/slip-code.ts'
import { readDraftCode, type DraftCode } from '../../privacy/survey-draft.ts'
import { dayOf } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { lookUpSlip, type LookedUp } from '../slips/use-slip.ts'
import { findKept } from './keep.ts'
import { tryWords, wordsWereRight } from './within.ts'

export type Words = { are: 'nothing' | 'slip' | 'receipt' | 'short-code' | 'unknown' } | { are: 'draft'; code: DraftCode }

/** What was typed, by how many words of ours it is; nothing is looked up. */
export function wordsTyped(typed: string): Words {
  const draft = readDraftCode(typed)
  if (draft !== null) return { are: 'draft', code: draft }
  if (!latin(typed).trim()) return { are: 'nothing' }
  if (readSlipCode(typed) !== null) return { are: 'slip' }
  return { are: readReceipt(typed).ok ? 'receipt' : readShortCode(typed) !== null ? 'short-code' : 'unknown' }
}

/** `whose`: the address that tries, or the person of the staff who writes them down for somebody. */
export async function lookUpWithin(context: Context, whose: string, typed: string): Promise<LookedUp | 'busy'> {
  if (readSlipCode(typed) === null) return { ok: false, why: 'unknown' }
  if (!(await tryWords(context, whose))) return 'busy'
  const slip = await transact(context.db, (tx) => lookUpSlip(tx, context.keys, typed, dayOf(context.now())))
  // One that was used, or has run out, was no guess.
  if (slip.ok || slip.why !== 'unknown') await wordsWereRight(context, whose)
  return slip
}

/** The form as it was kept. Null: there is nothing under these words. */
export async function findWithin(context: Context, address: string, code: DraftCode): Promise<string | null | 'busy'> {
  if (!(await tryWords(context, address))) return 'busy'
  const kept = await findKept(context.db, context.keys, code, context.now())
  if (kept) await wordsWereRight(context, address)
  return kept && kept.body
}
