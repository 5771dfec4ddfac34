// What time does to results: a round that closed before it was decided what of it is told, is decided.
import type { Tx } from '../../db/db.ts'
import { apart } from '../../db/savepoint.ts'
import type { Sweep } from '../../db/sweeps.ts'
import { dayOf } from '../../text/dates.ts'
import { findRound } from '../rounds.sql.ts'
import { decideRound, Lost } from './decide-round.ts'
import { undecidedRounds } from './shown.sql.ts'

type Tell = (roundId: string, fault: unknown) => void

export async function decideDue(tx: Tx, now: Date, tell: Tell): Promise<void> {
  for (const id of await undecidedRounds(tx)) {
    let isLost = false
    // The round is not locked: whoever hands in an answer too late need not wait for it.
    const fault = await apart(tx, async () => { isLost = await decideRound(tx, (await findRound(tx, id))!, dayOf(now), 'in-time') === 'lost' })
    if (fault !== null || isLost) tell(id, fault ?? new Lost())
  }
}

export const resultSweeps = (tell: Tell): Sweep[] => [{ name: 'decide what is told of surveys', everySeconds: 300, run: (tx, now) => decideDue(tx, now, tell) }]
