// A piece of feedback as whoever makes an improvement from it needs it: whether they may answer it, and where it belongs.
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayAnswer } from '../../staff/roles.ts'
import { findCase, lockCase, type Case } from '../cases.sql.ts'
import { seenAmong } from './seen.sql.ts'

/** Null where there is none, or it is not theirs to answer: to them it is the same. */
export async function findAnswerable(db: Db, caseId: string, actor: Actor): Promise<Case | null> {
  const one = isId(caseId) ? await findCase(db, caseId) : null
  return one && mayAnswer(actor, one) ? one : null
}

/** The same, and nobody else changes it until the transaction ends. */
export async function lockAnswerable(tx: Tx, caseId: string, actor: Actor): Promise<Case | null> {
  const one = isId(caseId) ? await lockCase(tx, caseId) : null
  return one && mayAnswer(actor, one) ? one : null
}

/** Of these, what the actor may read; nobody learns of the others how many there are. */
export const readableAmong = (db: Db, actor: Actor, caseIds: readonly string[]): Promise<{ id: string; reference: string }[]> =>
  (caseIds.length ? seenAmong(db, actor, caseIds) : Promise.resolve([]))
