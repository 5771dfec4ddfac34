// What was counted: batches, how many answered what, and texts that stand alone.
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { Count } from './tally.ts'

export type NewRelease = { groupId: string; on: Day; responses: number; few: boolean }
/** `mayQuote`: its giver allows that a sentence of it is shown; see quotes/permission.ts. */
export type SealedText = { question: string; ciphertext: Buffer; keyVersion: number; mayQuote: boolean }

/** Stands as a question among the texts: the counts of a batch that is for a unit's own eyes, which may be of one person. Sealed like what they wrote. */
export const sealedCounts = '~counts'

/** Texts are handed in already shuffled. */
export async function addRelease(tx: Tx, { groupId, on, responses, few }: NewRelease, counts: readonly Count[], texts: readonly SealedText[]): Promise<void> {
  const { number } = await tx.selectFrom('release').select((e) => e.fn.coalesce(e.fn.max('number'), e.lit(0)).as('number')).where('group_id', '=', groupId).executeTakeFirstOrThrow()
  const { id } = await tx.insertInto('release').values({ group_id: groupId, number: number + 1, released_on: on, responses, few }).returning('id').executeTakeFirstOrThrow()
  for (const part of parts(counts)) {
    await tx.insertInto('released_count').values(part.map(({ question, value, by, given }) =>
      ({ release_id: id, question, value, by_question: by?.question ?? null, by_value: by?.value ?? null, given }))).execute()
  }
  for (const part of parts(texts)) {
    await tx.insertInto('released_text').values(part.map(({ question, ciphertext, keyVersion, mayQuote }) => ({ release_id: id, question, ciphertext, key_version: keyVersion, may_quote: mayQuote }))).execute()
  }
}

/** How many gave an answer, of each group. Of batches that are for the unit's own eyes nothing is here. */
export type GroupCount = Count & { groupId: string }

export async function countsIn(db: Db, roundId: string): Promise<GroupCount[]> {
  const stored = await db.selectFrom('released_count as c').innerJoin('release as r', 'r.id', 'c.release_id').innerJoin('round_group as g', 'g.id', 'r.group_id')
    .select(['r.group_id as groupId', 'c.question', 'c.value', 'c.by_question', 'c.by_value']).select((e) => e.fn.sum<string>('c.given').as('given'))
    .where('g.round_id', '=', roundId).groupBy(['r.group_id', 'c.question', 'c.value', 'c.by_question', 'c.by_value']).execute()
  return stored.map(({ by_question, by_value, given, ...count }) =>
    ({ ...count, by: by_question !== null && by_value !== null ? { question: by_question, value: by_value } : null, given: Number(given) }))
}

/** How many answered at all, of each group. */
export async function responsesIn(db: Db, roundId: string): Promise<{ groupId: string; few: boolean; responses: number }[]> {
  const stored = await db.selectFrom('release as r').innerJoin('round_group as g', 'g.id', 'r.group_id').select(['r.group_id as groupId', 'r.few'])
    .select((e) => e.fn.sum<string>('r.responses').as('responses')).where('g.round_id', '=', roundId).groupBy(['r.group_id', 'r.few']).execute()
  return stored.map(({ responses, ...group }) => ({ ...group, responses: Number(responses) }))
}

export type ReleasedText = SealedText & { id: string; groupId: string; few: boolean }

/** In the order of their random names. */
export const textsIn = (db: Db, roundId: string): Promise<ReleasedText[]> =>
  db.selectFrom('released_text as t').innerJoin('release as r', 'r.id', 't.release_id').innerJoin('round_group as g', 'g.id', 'r.group_id')
    .select(['t.id', 't.question', 't.ciphertext', 't.key_version as keyVersion', 't.may_quote as mayQuote', 'r.group_id as groupId', 'r.few']).where('g.round_id', '=', roundId).where('t.question', '<>', sealedCounts).orderBy('t.id').execute()

/** Of the batches that are for a unit's own eyes. */
export const sealedCountsIn = (db: Db, roundId: string): Promise<(Pick<SealedText, 'ciphertext' | 'keyVersion'> & { groupId: string })[]> =>
  db.selectFrom('released_text as t').innerJoin('release as r', 'r.id', 't.release_id').innerJoin('round_group as g', 'g.id', 'r.group_id')
    .select(['t.ciphertext', 't.key_version as keyVersion', 'r.group_id as groupId']).where('g.round_id', '=', roundId).where('t.question', '=', sealedCounts).where('r.few', '=', true).execute()

/** So few values at a time that a statement stays within what the driver can number. */
function parts<T>(list: readonly T[], size = 1000): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, part) => list.slice(part * size, (part + 1) * size))
}
