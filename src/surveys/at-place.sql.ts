// The rounds in which a place has answers of its own.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { GroupPlace } from './groups.ts'

/**
 * The newest first, of those whose results have been shown and whose last day is in this time; of the whole organisation all of them. A unit with
 * several lines may be in a round more than once.
 */
export async function roundsAt(db: Db, { serviceLineId, unitId }: GroupPlace, { from, until, most }: { from?: Day | undefined; until?: Day | undefined; most: number }): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select r.id from survey_round r
    where r.results_on is not null and r.last_on >= ${from ?? '-infinity'}::date and r.last_on < ${until ?? 'infinity'}::date
      and (coalesce(${unitId}::uuid, ${serviceLineId}::uuid) is null or exists (select from round_group g where g.round_id = r.id
        and case when ${unitId}::uuid is null then g.unit_id is null and g.service_line_id = ${serviceLineId}::uuid else g.unit_id = ${unitId}::uuid end))
    order by r.last_on desc, r.id limit ${most}`.execute(db)
  return rows.map(({ id }) => id)
}
