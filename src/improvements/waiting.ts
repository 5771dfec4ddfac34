// What the coordinator's overview shows of improvements: how many are late, and for how many nobody holds the role.
import type { Db } from '../db/db.ts'
import type { Actor } from '../staff/actor.ts'
import type { Day } from '../text/dates.ts'
import { countImprovements, type Counts } from './list.sql.ts'

export const improvementCounts = (db: Db, actor: Actor, today: Day): Promise<Counts> => countImprovements(db, actor, { line: null, unit: null, state: null }, today)
