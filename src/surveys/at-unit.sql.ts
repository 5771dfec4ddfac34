// The rounds in which a unit has answers of its own.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'

/** The newest first, of those whose results have been shown. A unit with several lines may be in a round more than once. */
export async function roundsAtUnit(db: Db, unitId: string, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select r.id from survey_round r
    where r.results_on is not null and exists (select from round_group g where g.round_id = r.id and g.unit_id = ${unitId}) order by r.last_on desc, r.id limit ${most}`.execute(db)
  return rows.map(({ id }) => id)
}
