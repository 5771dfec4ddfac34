// In which further languages a round is asked, as it was when it opened.
import type { Db, Tx } from '../../db/db.ts'
import { isTongue, type Tongue } from './tongue.ts'
import type { AskedIn } from './words.ts'

export const addAskedIn = (tx: Tx, roundId: string, { tag, words }: AskedIn): Promise<unknown> =>
  tx.insertInto('round_tongue').values({ round_id: roundId, tag, words: JSON.stringify(words) }).execute()

export const askedTongues = async (db: Db, roundId: string): Promise<Tongue[]> =>
  (await db.selectFrom('round_tongue').select('tag').$narrowType<{ tag: Tongue }>().where('round_id', '=', roundId).orderBy('tag').execute()).map(({ tag }) => tag)

/** Null where it is not asked in that language, and for what is none: it may come from an address. */
export async function findAskedIn(db: Db, roundId: string, tag: string): Promise<AskedIn | null> {
  const stored = isTongue(tag) ? await db.selectFrom('round_tongue').select(['tag', 'words']).where('round_id', '=', roundId).where('tag', '=', tag).executeTakeFirst() : undefined
  return stored ? { tag: stored.tag as Tongue, words: stored.words as Record<string, string> } : null
}
