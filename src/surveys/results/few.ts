// What givers let a unit read though too few answered: for the eyes of its supervisor, apart from everything else.
import type { Db } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayReadFew } from '../../staff/survey-duties.ts'
import { groupsWithSupervisors, type SupervisedGroup } from './few.sql.ts'

/** Of a round, those whose own the actor may read, whether anything was left there or not. */
export const unitsFor = async (db: Db, actor: Actor, roundId: string): Promise<SupervisedGroup[]> =>
  (await groupsWithSupervisors(db, roundId)).filter((group) => mayReadFew(actor, group))
