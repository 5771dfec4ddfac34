// How many slips of a round were handed out and used, all its blocks together, and the word that was last told of it.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { wordToldBefore } from '../../reports/disclosure/about.ts'
import type { Day } from '../../text/dates.ts'
import type { Band, Reach } from './reach.ts'

/** Of open rounds by code whose word is older than `before`, or of which there is none. Never of one block by itself. */
export const slipsToReckon = async (tx: Tx, before: Day): Promise<{ roundId: string; fewest: number; handed: number; used: number }[]> =>
  (await sql<{ roundId: string; fewest: number; handed: number; used: number }>`
    select r.id as "roundId", r.fewest, sum(b.slips - b.unused)::int as handed, sum((select count(*) from slip s where s.block_id = b.id and s.used))::int as used
    from survey_round r join slip_block b on b.round_id = r.id left join round_reach h on h.round_id = r.id
    where r.way = 'code' and r.opened_on is not null and r.closed_on is null and (h.reckoned_on is null or h.reckoned_on <= ${before})
    group by r.id order by r.id`.execute(tx)).rows

export const keepBand = (tx: Tx, roundId: string, band: Band, on: Day): Promise<unknown> =>
  tx.insertInto('round_reach').values({ round_id: roundId, band: band.is, reckoned_on: on })
    .onConflict((conflict) => conflict.column('round_id').doUpdateSet({ band: band.is, reckoned_on: on })).execute()

export async function reachOf(db: Db, roundId: string): Promise<{ band: Band; on: Day } | null> {
  const kept = await db.selectFrom('round_reach').select(['band', 'reckoned_on as on']).$narrowType<{ band: Reach }>().where('round_id', '=', roundId).executeTakeFirst()
  return kept ? { band: wordToldBefore(kept.band), on: kept.on } : null
}
