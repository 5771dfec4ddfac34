// The giver says what has come of it, or skips the question. It opens nothing again by itself, and leaves no event: whoever
// reads the case is not to see that it was said, nor when.
import type { Db, Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { receiptHashes, type Receipt } from '../../privacy/receipt.ts'
import { seal } from '../../privacy/sealing.ts'
import { dayOf } from '../../text/dates.ts'
import { findCaseByReceipt, lockCase, type Case } from '../cases.sql.ts'
import { caseKey } from '../conversation.ts'
import { firstAnsweredOn, followUps, settle } from './follow-up.sql.ts'
import { roundOn, type Changed, type Weeks, type Worse } from './round.ts'

/** All null: skipped. */
export type Afterwards = { receipt: Receipt; changed: Changed | null; worse: Worse | null; word: string | null }

/** To say it twice changes nothing: what is settled is not asked again. */
export async function sayAfterwards(
  tx: Tx, { receipt, changed, worse, word }: Afterwards, { now, keys }: { now: Date; keys: Keys },
): Promise<'done' | 'not-found'> {
  const found = await findCaseByReceipt(tx, receiptHashes(keys, receipt))
  const one = found && (await lockCase(tx, found.id))
  if (!one) return 'not-found'
  const weeks = await askedNow(tx, one, now)
  if (!weeks) return 'done'
  const ciphertext = word ? seal(caseKey(keys, one), one.id, followUpPlace(weeks), word) : null
  await settle(tx, one.id, weeks, { changed, worse, ciphertext, settledOn: dayOf(now) })
  return 'done'
}

/** Which round is to be asked now; null where there is nothing to ask. */
export async function askedNow(db: Db, one: Case, now: Date): Promise<Weeks | null> {
  const settled = (await followUps(db, one.id)).filter(({ settledOn }) => settledOn).map(({ weeks }) => weeks)
  return roundOn(dayOf(now), await firstAnsweredOn(db, one.id), settled)
}

export const followUpPlace = (weeks: Weeks) => `beside follow-up ${weeks}` as const
