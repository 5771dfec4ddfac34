// How many came to a feedback day, and what else of one stands beside another.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'

/** Of a stop: as hosts tapped, and as they estimated where they did. */
export type CameToStop = { tapped: number; estimatedLeast: number | null; estimatedMost: number | null }

export const cameTo = (db: Db, dayId: string): Promise<CameToStop[]> =>
  db.selectFrom('day_stop as s').select((e) => ['s.estimated_least as estimatedLeast', 's.estimated_most as estimatedMost',
    e.selectFrom('day_tally as c').whereRef('c.stop_id', '=', 's.id').select(sql<number>`coalesce(sum(c.came), 0)::int`.as('sum')).$asScalar().as('tapped')])
    .where('s.day_id', '=', dayId).orderBy('s.number').$narrowType<{ tapped: number }>().execute()

export const countWishes = async (db: Db, dayId: string): Promise<number> =>
  (await db.selectFrom('day_wish').select(sql<number>`count(*)::int`.as('count')).where('day_id', '=', dayId).executeTakeFirstOrThrow()).count

/** How many there are, of any kind: not of people. */
export const tabletsOf = async (db: Db, dayId: string): Promise<{ all: number; ready: number }> =>
  db.selectFrom('day_tablet').select([sql<number>`count(*)::int`.as('all'), sql<number>`count(ready_on)::int`.as('ready')]).where('day_id', '=', dayId).where('ended_on', 'is', null).executeTakeFirstOrThrow()
