// An answer is handed in with a token, and with nothing else: neither a slip nor anybody's address.
import type { Tx } from '../../db/db.ts'
import { isToken, tokenHash, type Token } from '../../privacy/blind-signing.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Day } from '../../text/dates.ts'
import { respond, type Responded, type Response } from '../respond.ts'
import { addSpent, findPublicKey, removeSpent } from './tokens.sql.ts'

/**
 * forged: it was not signed for this round · spent: an answer was taken in with it before. Which answer is kept nowhere, not even as
 * a hash, which could be tried out over the few answers that there are: so the same again is refused like another, and it is for
 * the browser, which alone has the token, to know that its answer has arrived.
 */
export type HandedIn = Responded | { ok: false; why: 'forged' | 'spent' }

export async function handIn(tx: Tx, keys: Keys, response: Response, token: Token, today: Day): Promise<HandedIn> {
  const publicKey = await findPublicKey(tx, response.roundId)
  if (!publicKey) return { ok: false, why: 'closed' }
  if (!isToken(publicKey, response.roundId, token)) return { ok: false, why: 'forged' }
  const hash = tokenHash(token)
  if (!(await addSpent(tx, response.roundId, hash))) return { ok: false, why: 'spent' }
  const is = await respond(tx, keys, response, today)
  // What was not taken in may be put right and handed in again.
  if (!is.ok) await removeSpent(tx, response.roundId, hash)
  return is
}
