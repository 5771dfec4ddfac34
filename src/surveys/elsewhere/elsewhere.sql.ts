// What was brought from elsewhere and what was learned there: that it was, by whom and when. What was counted of it lies with all that is
// counted.
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

type By = { by: string; on: Day }
export type BroughtAs = 'rows' | 'numbers'
export type BroughtRow = { id: string; broughtAs: BroughtAs; byName: string; on: Day; thrownOn: Day | null; thrownName: string | null }
export type Learned = { learned: Translated; tookPart: number | null; on: Day }

/** Those that were thrown away too; the first first. */
export const broughtIn = (db: Db, roundId: string): Promise<BroughtRow[]> =>
  db.selectFrom('bringing as b').innerJoin('person as p', 'p.id', 'b.brought_by').leftJoin('person as q', 'q.id', 'b.thrown_by')
    .select(['b.id', 'b.brought_as as broughtAs', 'p.name as byName', 'b.brought_on as on', 'b.thrown_on as thrownOn', 'q.name as thrownName']).$narrowType<{ broughtAs: BroughtAs }>()
    .where('b.round_id', '=', roundId).orderBy('b.brought_on').orderBy('b.id').execute()

/** Whether what has one of these marks is counted. */
export const isCounted = async (db: Db, roundId: string, marks: readonly Buffer[]): Promise<boolean> =>
  (await db.selectFrom('bringing').select('id').where('round_id', '=', roundId).where('thrown_on', 'is', null).where('content_mark', 'in', [...marks]).limit(1).executeTakeFirst()) !== undefined

export const addBrought = (tx: Tx, { roundId, broughtAs, mark }: { roundId: string; broughtAs: BroughtAs; mark: Buffer }, { by, on }: By): Promise<unknown> =>
  tx.insertInto('bringing').values({ round_id: roundId, brought_as: broughtAs, content_mark: mark, brought_by: by, brought_on: on }).execute()

/** Takes away all that was counted of a round. The database refuses it of what was answered here, and of what everybody has seen. */
export async function throwCounted(tx: Tx, roundId: string, { by, on }: By): Promise<void> {
  const releases = tx.selectFrom('release as r').innerJoin('round_group as g', 'g.id', 'r.group_id').select('r.id').where('g.round_id', '=', roundId)
  await tx.deleteFrom('text_theme').where('text_id', 'in', tx.selectFrom('released_text').select('id').where('release_id', 'in', releases)).execute()
  await tx.deleteFrom('released_text').where('release_id', 'in', releases).execute()
  await tx.deleteFrom('released_count').where('release_id', 'in', releases).execute()
  await tx.deleteFrom('release').where('id', 'in', releases).execute()
  await tx.updateTable('bringing').set({ thrown_by: by, thrown_on: on, content_mark: null }).where('round_id', '=', roundId).where('thrown_on', 'is', null).execute()
}

/** Nothing more can be brought. */
export const forgetMarks = (tx: Tx, roundId: string): Promise<unknown> => tx.updateTable('bringing').set({ content_mark: null }).where('round_id', '=', roundId).execute()

export const learnedOf = async (db: Db, roundId: string): Promise<Learned | null> =>
  (await db.selectFrom('round_learned').select(['learned', 'took_part as tookPart', 'told_on as on']).where('round_id', '=', roundId).executeTakeFirst()) ?? null

/** The day stays that of the first words. */
export const keepLearned = (tx: Tx, roundId: string, { learned, tookPart }: Omit<Learned, 'on'>, { by, on }: By): Promise<unknown> =>
  tx.insertInto('round_learned').values({ round_id: roundId, learned, took_part: tookPart, told_by: by, told_on: on })
    .onConflict((conflict) => conflict.column('round_id').doUpdateSet({ learned, took_part: tookPart, told_by: by })).execute()
