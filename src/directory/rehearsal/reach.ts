// Whether everybody who answers for something can be reached, for the coordinator's overview.
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { unreached, type Unreached } from '../unreached.sql.ts'
import { countDeadEnds, lastRehearsal } from './rehearsal.sql.ts'

/** `deadEnds` is null until the routing has been rehearsed. */
export type Reach = { unreached: Unreached[]; deadEnds: number | null }

export const reachOn = async (db: Db, today: Day): Promise<Reach> =>
  ({ unreached: await unreached(db, today), deadEnds: await lastRehearsal(db) ? await countDeadEnds(db) : null })
