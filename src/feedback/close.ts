// A handler closes a case before time does. Only what was answered, and whose giver was told what came of it, can be
// closed; and its giver may open it again.
import type { Tx } from '../db/db.ts'
import type { Actor } from '../staff/actor.ts'
import { mayAnswer } from '../staff/roles.ts'
import { closeCase, lockCase } from './cases.sql.ts'
import { somethingWaits } from './spoken/ways.sql.ts'

export async function close(
  tx: Tx, { caseId }: { caseId: string }, { actor, now }: { actor: Actor; now: Date },
): Promise<'done' | 'not-found' | 'not-answered' | 'nothing-came-of-it'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayAnswer(actor, one)) return 'not-found'
  if (one.state === 'closed') return 'done'
  if (one.state !== 'answered' || await somethingWaits(tx, caseId)) return 'not-answered'
  if (!one.cameOfIt) return 'nothing-came-of-it'
  await closeCase(tx, caseId, actor, now)
  return 'done'
}
