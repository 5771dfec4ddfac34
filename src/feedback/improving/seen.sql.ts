// Which of some cases an actor may see.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayBeSeen } from '../sight.sql.ts'

export const seenAmong = (db: Db, actor: Actor, caseIds: readonly string[]): Promise<{ id: string; reference: string }[]> =>
  db.selectFrom('feedback_case as c').select(['c.id', 'c.reference']).where(sql<boolean>`c.id = any(${caseIds}::uuid[])`)
    .where('c.erased_on', 'is', null).where((e) => mayBeSeen(e, actor)).orderBy('c.reference').execute()

/** Whether its giver was ever told of a plan. */
export const hadPlan = async (db: Db, caseId: string): Promise<boolean> =>
  (await db.selectFrom('case_plan').select('case_id').where('case_id', '=', caseId).limit(1).executeTakeFirst()) !== undefined
