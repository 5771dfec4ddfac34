// A slip is exchanged for a signature of what nobody here has seen. From then on the slip is used, and whoever has the signature may
// answer once; that the two belong together is known to their browser alone.
import type { Tx } from '../../db/db.ts'
import { blindedHash, canBeSigned, signBlinded } from '../../privacy/blind-signing.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Day } from '../../text/dates.ts'
import type { GroupPlace } from '../groups.ts'
import { lockRound, openRoundOf } from '../rounds.sql.ts'
import { findSlip, told, type SlipProblem } from '../slips/use-slip.ts'
import { markUsed } from '../slips/slips.sql.ts'
import { findKeys } from './tokens.sql.ts'

/** `code`: as it was typed. `blinded`: as the key of the round has it, see privacy/blind-rsa.ts. */
export type Asked = { surveyId: string; code: string; blinded: Uint8Array }
/** unusable: nobody could have blinded it so · closed: no round of the survey is open, or none with slips */
export type Exchanged = { ok: true; signed: Buffer; place: GroupPlace } | { ok: false; why: SlipProblem | 'unusable' | 'closed' }

/** The same slip with the same blinded message gives the same signature, for a browser whose connection broke; with another it is used. */
export async function exchange(tx: Tx, keys: Keys, { surveyId, code, blinded }: Asked, today: Day): Promise<Exchanged> {
  // The round first, as whoever closes it does: two who take the same two the other way round would wait for each other.
  const open = await openRoundOf(tx, surveyId, today)
  const round = open && await lockRound(tx, open.id, 'answering')
  const roundKeys = round && !round.closedOn ? await findKeys(tx, round.id) : null
  if (!round || !roundKeys) return { ok: false, why: 'closed' }
  const slip = await findSlip(tx, keys, code)
  if (!slip) return { ok: false, why: 'unknown' }
  if (slip.roundId !== round.id) return { ok: false, why: slip.validUntilOn < today ? 'expired' : 'unknown' }
  if (!canBeSigned(roundKeys.publicKey, blinded)) return { ok: false, why: 'unusable' }
  const hash = blindedHash(blinded)
  if (!slip.exchangedFor?.equals(hash)) {
    const is = told(slip, today)
    if (!is.ok) return is
    await markUsed(tx, slip.codeHash, hash)
  }
  return { ok: true, signed: signBlinded(keys, round.id, roundKeys, blinded)!, place: { serviceLineId: slip.serviceLineId, unitId: slip.unitId } }
}
