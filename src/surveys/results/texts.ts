// What people wrote in their own words, unsealed for whoever may read it: each by itself, in an order that tells nothing.
import type { Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { roundKey, unseal } from '../../privacy/sealing.ts'
import { textsIn, type ReleasedText } from '../released.sql.ts'

/** `mayQuote`: its giver allows it, which is not yet enough (quotes/quotable.ts). */
export type FreeText = { id: string; groupId: string; question: string; text: string; mayQuote: boolean }

/** `few`: those that their givers let the unit read though too few answered; they are for the eyes of nobody else. */
export async function textsOfRound(db: Db, keys: Keys, roundId: string, { few }: { few: boolean }): Promise<FreeText[]> {
  return (await textsIn(db, roundId)).filter((one) => one.few === few).map((one) => openedText(keys, roundId, one))
}

export const openedText = (keys: Keys, roundId: string, { id, groupId, question, mayQuote, ciphertext, keyVersion }: ReleasedText): FreeText =>
  ({ id, groupId, question, mayQuote, text: unseal(roundKey(keys, roundId, keyVersion), roundId, 'survey-text', ciphertext) })
