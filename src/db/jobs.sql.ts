// How many jobs the queue holds. One that has used up its attempts is given up.
import { sql } from 'kysely'
import type { Db } from './db.ts'

export async function countJobs(db: Db): Promise<{ waiting: number; failed: number }> {
  const { rows } = await sql<{ waiting: number; failed: number }>`
    select count(*) filter (where attempts < max_attempts)::int as waiting,
      count(*) filter (where attempts >= max_attempts)::int as failed
    from graphile_worker.jobs`.execute(db)
  return rows[0]!
}
