// A round closes: what signed its tokens is erased, and so is what could say in which order slips were exchanged and answers came.
import type { Tx } from '../../db/db.ts'
import { forgetExchanges } from '../slips/slips.sql.ts'
import { closeKeys } from './tokens.sql.ts'

/** The round is locked by the caller. */
export async function endTokens(tx: Tx, roundId: string): Promise<void> {
  await closeKeys(tx, roundId, await forgetExchanges(tx, roundId))
}
