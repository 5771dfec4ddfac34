// What a clients' council said becomes part of an improvement that is there already.
import type { Tx } from '../db/db.ts'
import { becameImprovement, councilSource, holdProposal } from '../council/changes/for-improvements.ts'
import { handOf } from '../staff/actor.ts'
import { mayWriteImprovement } from '../staff/duties.ts'
import { dayOf } from '../text/dates.ts'
import { lockImprovement } from './improvements.sql.ts'
import type { Acting } from './move.ts'
import { addFromCouncil } from './sources.sql.ts'
import { addEvent } from './write.sql.ts'

/** `point` or `proposal`: what it comes from. answered: somebody was quicker. */
export async function joinFromCouncil(tx: Tx, { improvementId, ...from }: { improvementId: string; point?: string; proposal?: string }, acting: Acting): Promise<'done' | 'not-allowed' | 'answered'> {
  const { actor, now } = acting
  const one = await lockImprovement(tx, improvementId, dayOf(now))
  if (from.proposal) await holdProposal(tx, from.proposal)
  const source = one && await councilSource(tx, from, acting)
  if (!one || !source || !mayWriteImprovement(actor, one)) return 'not-allowed'
  const outcomeId = await becameImprovement(tx, source, improvementId, acting)
  if (!outcomeId) return 'answered'
  await addFromCouncil(tx, { improvementId, outcomeId }, { personId: handOf(actor), on: dayOf(now) })
  await addEvent(tx, improvementId, { what: 'linked' }, { by: actor, now })
  return 'done'
}
