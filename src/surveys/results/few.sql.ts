// The units of a round, and who supervises each.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Translated } from '../../text/language.ts'

export type SupervisedGroup = { id: string; unitId: string; supervisorId: string | null; unitName: Translated }

export const groupsWithSupervisors = (db: Db, roundId: string): Promise<SupervisedGroup[]> =>
  db.selectFrom('round_group as g').innerJoin('unit as u', 'u.id', 'g.unit_id').select(['g.id', 'u.id as unitId', 'u.supervisor_id as supervisorId', 'u.name as unitName'])
    .where('g.round_id', '=', roundId).orderBy(sql`u.name ->> 'fi'`).orderBy('g.id').execute()
