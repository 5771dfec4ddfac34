// How much of what councils sent on waits for somebody; null where they are not asked.
import type { Db } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayAnswer, mayAnswerAny } from './answer.ts'
import { kindsWaiting } from './outcomes.sql.ts'

export const proposalsWaiting = async (db: Db, actor: Actor): Promise<number | null> =>
  (mayAnswerAny(actor) ? (await kindsWaiting(db)).filter((kind) => mayAnswer(actor, { kind })).length : null)
