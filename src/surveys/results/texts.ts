// What people wrote in their own words, unsealed for whoever may read it: each by itself, in an order that tells nothing.
import type { Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { roundKey, unseal } from '../../privacy/sealing.ts'
import { sealedCountsIn, textsIn, type GroupCount, type ReleasedText } from '../released.sql.ts'
import type { Count } from '../tally.ts'

/** `mayQuote`: its giver allows it, which is not yet enough (quotes/quotable.ts). */
export type FreeText = { id: string; groupId: string; question: string; text: string; mayQuote: boolean }

/** `few`: those that their givers let the unit read though too few answered; they are for the eyes of nobody else. */
export async function textsOfRound(db: Db, keys: Keys, roundId: string, { few }: { few: boolean }): Promise<FreeText[]> {
  return (await textsIn(db, roundId)).filter((one) => one.few === few).map((one) => openedText(keys, roundId, one))
}

/** What those chose whose answers the unit may read though too few answered. */
export async function fewCountsOf(db: Db, keys: Keys, roundId: string): Promise<GroupCount[]> {
  return (await sealedCountsIn(db, roundId)).flatMap(({ groupId, ciphertext, keyVersion }) =>
    (JSON.parse(unseal(roundKey(keys, roundId, keyVersion), roundId, 'survey-text', ciphertext)) as Count[]).map((count) => ({ ...count, groupId })))
}

export const openedText = (keys: Keys, roundId: string, { id, groupId, question, mayQuote, ciphertext, keyVersion }: ReleasedText): FreeText =>
  ({ id, groupId, question, mayQuote, text: unseal(roundKey(keys, roundId, keyVersion), roundId, 'survey-text', ciphertext) })
