// What the organisation wants of its lines: each decision added, and the newest read.
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { Aim, AimWords } from './aim.ts'

/** The newest of each line, or of one. */
export async function aimsOf(db: Db, lineId: string | null): Promise<Aim[]> {
  const stored = await db.selectFrom('satisfaction_aim as a').distinctOn('a.service_line_id')
    .select(['a.service_line_id as lineId', 'a.number', 'a.words', 'a.least_satisfaction as leastSatisfaction', 'a.least_recommend as leastRecommend', 'a.decider', 'a.decided_on as decidedOn', 'a.written_on as writtenOn'])
    .$if(lineId !== null, (query) => query.where('a.service_line_id', '=', lineId)).orderBy('a.service_line_id').orderBy('a.number', 'desc').$narrowType<{ words: Translated | null; decider: Translated | null }>().execute()
  return stored.map(({ lineId: line, number, writtenOn, decider, decidedOn, ...of }) => ({ lineId: line, number, writtenOn, of: decider && decidedOn ? { ...of, decider, decidedOn } : null }))
}

export const addAim = (tx: Tx, lineId: string, number: number, of: AimWords | null, { by, on }: { by: string; on: Day }): Promise<unknown> =>
  tx.insertInto('satisfaction_aim').values({
    service_line_id: lineId, number, words: of?.words ?? null, least_satisfaction: of?.leastSatisfaction ?? null, least_recommend: of?.leastRecommend ?? null,
    decider: of?.decider ?? null, decided_on: of?.decidedOn ?? null, written_by: by, written_on: on,
  }).execute()
