// The keys of rounds, and which tokens came back.
import type { Db, Tx } from '../../db/db.ts'
import type { RoundKeys } from '../../privacy/blind-signing.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { lastDay } from '../rounds.sql.ts'

export const findPublicKey = async (db: Db, roundId: string): Promise<Buffer | null> =>
  (await db.selectFrom('round_public_key').select('spki').where('round_id', '=', roundId).executeTakeFirst())?.spki ?? null

/** With the private part: null once the round has closed. */
export const findKeys = async (db: Db, roundId: string): Promise<RoundKeys | null> =>
  (await db.selectFrom('round_public_key as p').innerJoin('keys.round_key as k', 'k.round_id', 'p.round_id').select(['p.spki as publicKey', 'k.sealed', 'k.key_version as keyVersion']).where('p.round_id', '=', roundId).executeTakeFirst()) ?? null

/** Of two who bring a key at once, the first stays. The round is locked by the caller. */
export async function addKeys(tx: Tx, roundId: string, { publicKey, sealed, keyVersion }: RoundKeys, on: Day): Promise<void> {
  const added = await tx.insertInto('round_public_key').values({ round_id: roundId, spki: publicKey, made_on: on }).onConflict((of) => of.column('round_id').doNothing()).returning('round_id').executeTakeFirst()
  if (added) await tx.insertInto('keys.round_key').values({ round_id: roundId, sealed, key_version: keyVersion }).execute()
}

/** Open on that day, with slips, and without a key. */
export const roundsWithoutKey = async (db: Db, today: Day): Promise<string[]> =>
  (await db.selectFrom('survey_round as r').leftJoin('round_public_key as p', 'p.round_id', 'r.id').select('r.id')
    .where('r.way', '=', 'code').where('r.opened_on', 'is not', null).where('r.closed_on', 'is', null).where(lastDay, '>=', today).where('p.round_id', 'is', null).orderBy('r.id').execute()).map(({ id }) => id)

/** False where it was used before. Whoever comes with the same at the same moment waits for the other's fate. */
export const addSpent = async (tx: Tx, roundId: string, tokenHash: Buffer): Promise<boolean> =>
  (await tx.insertInto('spent_token').values({ round_id: roundId, token_hash: tokenHash }).onConflict((of) => of.columns(['round_id', 'token_hash']).doNothing()).returning('round_id').executeTakeFirst()) !== undefined

export const removeSpent = (tx: Tx, roundId: string, tokenHash: Buffer): Promise<unknown> =>
  tx.deleteFrom('spent_token').where('round_id', '=', roundId).where('token_hash', '=', tokenHash).execute()

/** Of how many answers there is a count, and neither of which nor of when. The private part goes. */
export async function closeKeys(tx: Tx, roundId: string, signed: number): Promise<void> {
  const { numDeletedRows } = await tx.deleteFrom('spent_token').where('round_id', '=', roundId).executeTakeFirst()
  await tx.updateTable('round_public_key').set({ signed, handed_in: Number(numDeletedRows) }).where('round_id', '=', roundId).where('signed', 'is', null).execute()
  await tx.deleteFrom('keys.round_key').where('round_id', '=', roundId).execute()
}

export type ShownKey = { roundId: string; name: Translated; firstOn: Day; lastOn: Day; publicKey: Buffer; signed: number | null; handedIn: number | null; fewest: number }

/** The newest first. The two numbers are exact, and for no page: see told-counts.ts. */
export const keysOfRounds = (db: Db, most: number): Promise<ShownKey[]> =>
  db.selectFrom('round_public_key as p').innerJoin('survey_round as r', 'r.id', 'p.round_id').innerJoin('survey as s', 's.id', 'r.survey_id')
    .select(['p.round_id as roundId', 's.name', 'r.first_on as firstOn', lastDay.as('lastOn'), 'p.spki as publicKey', 'p.signed', 'p.handed_in as handedIn', 'r.fewest'])
    .orderBy('r.first_on', 'desc').orderBy('r.id').limit(most).execute()
