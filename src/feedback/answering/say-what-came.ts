// A handler says anew what came of it, until the case is closed. A plan that became a change, or came to nothing, is told of
// afterwards too: it was promised.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayAnswer } from '../../staff/roles.ts'
import { dayOf, startOfDay } from '../../text/dates.ts'
import type { CameOf } from '../case.ts'
import { tellGiver } from '../answer.ts'
import { bodiesOf, lockCase, type Case } from '../cases.sql.ts'
import { caseKey, unsealBody } from '../conversation.ts'
import { noteOutcome } from '../promise/plans.sql.ts'
import { amend } from './amend.ts'
import { mustBeReadAgain } from './propose.ts'

/** It stands with the last answer, whoever wrote that. */
export async function sayWhatCame(
  tx: Tx, { caseId, cameOf }: { caseId: string; cameOf: CameOf }, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys },
): Promise<'done' | 'not-found' | 'not-answered' | 'closed' | 'read-first'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayAnswer(actor, one)) return 'not-found'
  if (one.state === 'closed' && !hasPlan(one)) return 'closed'
  const last = (await bodiesOf(tx, caseId)).findLast(({ purpose }) => purpose === 'answer')
  if (!last || (one.state !== 'answered' && one.state !== 'closed')) return 'not-answered'
  const content = unsealBody(caseKey(keys, one), caseId, last)
  const same = content.cameOf?.is === cameOf.is && content.cameOf.because === cameOf.because
  if (same && one.cameOfIt === cameOf.is) return 'done'
  // A reason is written in words, and of somebody new those are read first. What is chosen alone needs nobody.
  if (cameOf.because && await mustBeReadAgain(tx, one, actor, now)) return 'read-first'
  // What is closed forgets the hour.
  const at = one.state === 'closed' ? startOfDay(dayOf(now)) : now
  await amend(tx, one, last, { ...content, cameOf }, { name: 'came-of-it', detail: { is: cameOf.is } }, { by: actor, now: at, keys })
  await noteOutcome(tx, caseId, cameOf.is, dayOf(now))
  if (hasPlan(one) && cameOf.is !== 'planned') await tellGiver(tx, one, { kind: 'answer-waits', now: at, keys })
  return 'done'
}

/** Its giver was told that something is planned, and waits to hear what became of it. */
export const hasPlan = (one: Pick<Case, 'cameOfIt'>): boolean => one.cameOfIt === 'planned'
