// A slip as whoever got it types it: which round it is of, and that it is used once.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { readSlipCode, slipHashes } from '../../privacy/slip-code.ts'
import type { Day } from '../../text/dates.ts'
import type { GroupPlace } from '../groups.ts'
import { lockSlip, markUsed, type FoundSlip } from './slips.sql.ts'

/**
 * unknown: no such code · expired: its weeks are over · used: an answer, or a token, was given for it. The last is told only where it would
 * be used: whoever has printed a slip could else look up whether its client has answered, as often as they like.
 */
export type SlipProblem = 'unknown' | 'used' | 'expired'
export type LookedUp = { ok: true; roundId: string; place: GroupPlace } | { ok: false; why: SlipProblem }

/** A slip that comes with a sheet of paper was good when somebody wrote on it, whenever the sheet is typed. */
type On = Day | 'whenever'

/** Without using it: for the first page. Whoever guesses is held off by the caller's budget. */
export const lookUpSlip = async (tx: Tx, keys: Keys, typed: string, today: On): Promise<LookedUp> => told(await findSlip(tx, keys, typed), today, { tellsUsed: false })

/** For an answer that is handed in with the code itself. The same transaction takes the answer in. */
export async function useSlip(tx: Tx, keys: Keys, typed: string, today: On): Promise<LookedUp> {
  const slip = await findSlip(tx, keys, typed)
  const is = told(slip, today)
  if (slip && is.ok) await markUsed(tx, slip.codeHash)
  return is
}

/** Locked until the transaction ends. */
export async function findSlip(tx: Tx, keys: Keys, typed: string): Promise<FoundSlip | null> {
  const code = readSlipCode(typed)
  return code === null ? null : lockSlip(tx, slipHashes(keys, code))
}

export function told(slip: FoundSlip | null, today: On, { tellsUsed }: { tellsUsed: boolean } = { tellsUsed: true }): LookedUp {
  if (!slip) return { ok: false, why: 'unknown' }
  // First: of one that can be used no more nobody learns whether it was.
  if (today !== 'whenever' && slip.validUntilOn < today) return { ok: false, why: 'expired' }
  if (slip.used && tellsUsed) return { ok: false, why: 'used' }
  return { ok: true, roundId: slip.roundId, place: { serviceLineId: slip.serviceLineId, unitId: slip.unitId } }
}
