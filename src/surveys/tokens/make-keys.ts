// The key of a round, made when slips begin to matter: when the round has opened, or at the first need of it.
import { transact, type Db, type Tx } from '../../db/db.ts'
import { makeRoundKeys } from '../../privacy/blind-signing.ts'
import type { Keys } from '../../privacy/keys.ts'
import { dayOf } from '../../text/dates.ts'
import { lockRound } from '../rounds.sql.ts'
import { addKeys, findPublicKey, roundsWithoutKey } from './tokens.sql.ts'

/** Null where the round has none and cannot have one: it is not open, has closed, or is open to everybody. */
export async function publicKeyFor(db: Db, keys: Keys, roundId: string, now: Date): Promise<Buffer | null> {
  const there = await findPublicKey(db, roundId)
  if (there) return there
  // Before the transaction: it takes a moment.
  const made = await makeRoundKeys(keys, roundId)
  return transact(db, async (tx) => {
    // Against closing, which would leave no private part behind; two who make one at once are told apart by the table.
    const round = await lockRound(tx, roundId, 'answering')
    if (round?.way === 'code' && round.openedOn && !round.closedOn) await addKeys(tx, roundId, made, dayOf(now))
    return findPublicKey(tx, roundId)
  })
}

/** By a sweep, so that nobody who answers waits for it. */
export async function makeKeysDue(tx: Tx, keys: Keys, now: Date): Promise<void> {
  for (const roundId of await roundsWithoutKey(tx, dayOf(now))) await publicKeyFor(tx, keys, roundId, now)
}
